import type { Props } from './SectionHeading.astro';

export const examples: Record<string, Props> = {
  alone: { id: 'bring', title: '持ち物' },
  'with a link': {
    id: 'online',
    title: '家でできる手続き',
    link: { href: '/ja/online/', label: 'オンラインでできる86件を見る' },
  },
};
