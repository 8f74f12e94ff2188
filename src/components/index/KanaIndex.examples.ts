import type { Props } from './KanaIndex.astro';

const plate = { label: 'No.', number: 1012 };

export const examples: Record<string, Props> = {
  'five rows': {
    label: '五十音',
    groups: [
      { id: 'k-a', short: 'あ', heading: 'あ行', entries: [] },
      {
        id: 'k-ta',
        short: 'た',
        heading: 'た行',
        entries: [
          {
            href: '/ja/procedures/change-of-address/',
            title: '転居届',
            reading: 'てんきょとどけ',
            plate: { label: 'No.', number: 1013 },
          },
          {
            href: '/ja/procedures/moving-in-notification/',
            title: '転入届',
            reading: 'てんにゅうとどけ',
            plate,
          },
        ],
      },
      { id: 'k-na', short: 'な', heading: 'な行', entries: [] },
    ],
  },
  letters: {
    label: 'A–Z',
    groups: [
      {
        id: 'm',
        short: 'M',
        heading: 'M',
        entries: [
          {
            href: '/en/procedures/moving-in-notification/',
            title: 'Moving-in notification',
            plate,
          },
        ],
      },
    ],
  },
};
