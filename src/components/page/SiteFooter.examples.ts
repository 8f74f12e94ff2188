import type { Props } from './SiteFooter.astro';

export const examples: Record<string, Props> = {
  japanese: {
    help: {
      heading: '困ったときは',
      name: '星見市コールセンター',
      hours: '（毎日 8:00から20:00まで）',
      phone: '0000-20-1111',
      note: '耳や声で電話が使いにくいかたは、電話リレーサービスをどうぞ。',
    },
    groups: [
      {
        heading: '探す',
        links: [
          { href: '/ja/index/', label: '五十音・番号の一覧' },
          { href: '/ja/', label: 'くらしのできごと' },
        ],
      },
      {
        heading: 'このサイトについて',
        links: [
          { href: '/audit/', label: 'アクセシビリティの状況' },
          { href: '/data/', label: 'オープンデータ（CC BY 4.0）' },
        ],
      },
    ],
    legal: ['星見市は架空の市です。'],
  },
};
