import type { Props } from './HomeHero.astro';

export const examples: Record<string, Props> = {
  'often looked for': {
    title: 'どんな手続きですか',
    often: {
      heading: 'よく探されている手続き',
      links: [
        { href: '/ja/procedures/resident-record-copy/', label: '住民票の写し' },
        { href: '/ja/procedures/moving-in-notification/', label: '転入届' },
        { href: '/ja/procedures/my-number-card/', label: 'マイナンバーカード' },
        { href: '/ja/procedures/bulky-waste/', label: '粗大ごみ' },
      ],
    },
  },
  'question only': { title: 'どんな 手続(てつづ)きですか' },
};
