import type { Props } from './OfficeTable.astro';

export const examples: Record<string, Props> = {
  offices: {
    offices: [
      {
        name: '天川区役所',
        counter: '1階2番',
        phone: '0000-21-1100',
        link: { href: '/ja/offices/amakawa/', label: '地図と時間' },
      },
      {
        name: '昴区役所',
        counter: '1階3番',
        phone: '0000-22-1100',
        link: { href: '/ja/offices/subaru/', label: '地図と時間' },
      },
      { name: '北斗区役所' },
    ],
  },
};
