import type { Props } from './DataTable.astro';

export const examples: Record<string, Props> = {
  counts: {
    caption: '分野ごとの数',
    columns: ['分野', '手続き', '最後までオンライン'],
    rows: [
      { heading: '住まい・引っ越し', cells: ['10', '2'] },
      { heading: '戸籍', href: '#', cells: ['11', '1'] },
    ],
  },
};
