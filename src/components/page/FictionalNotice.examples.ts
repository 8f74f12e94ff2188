import type { Props } from './FictionalNotice.astro';

export const examples: Record<string, Props> = {
  japanese: {
    text: '星見市は架空の市です。ほんとうの手続きは、お住まいの市区町村で確かめてください。',
    link: { href: '/ja/about/', label: 'このサイトについて' },
  },
};
