import type { Props } from './DocumentList.astro';

export const examples: Record<string, Props> = {
  'moving in': {
    groups: [
      {
        documents: [
          {
            name: '窓口に来るかたの本人確認の書類',
            notes: ['マイナンバーカード、運転免許証、パスポートなど1つ'],
          },
          {
            name: 'マイナンバーカード',
            notes: ['引っ越したかた全員分。4けたの暗証番号も使います'],
          },
          { name: '転出証明書', notes: ['前の市区町村でもらった紙'], unverified: '要確認' },
        ],
      },
      { heading: '外国籍のかた', documents: [{ name: '在留カードか特別永住者証明書' }] },
    ],
  },
  translated: {
    groups: [
      {
        documents: [
          {
            name: 'Moving-out certificate',
            original: { text: '転出証明書', lang: 'ja' },
            notes: ['The paper from your old city'],
          },
        ],
      },
    ],
  },
};
