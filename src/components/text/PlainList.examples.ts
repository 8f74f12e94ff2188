import type { Props } from './PlainList.astro';

export const examples: Record<string, Props> = {
  list: {
    items: ['住み始める前には出せません。', { label: '転入届', href: '#', unverified: '要確認' }],
  },
  paragraphs: {
    items: ['新しい住所の窓口です。', { text: 'At the counter.', lang: 'en' }],
    isParagraphs: true,
  },
};
