import type { Props } from './Breadcrumb.astro';

export const examples: Record<string, Props> = {
  procedure: {
    label: '現在の場所',
    links: [
      { href: '/ja/', label: 'ホーム' },
      { href: '/ja/life-events/moving-in/', label: '引っ越し' },
    ],
    current: '転入届',
  },
};
