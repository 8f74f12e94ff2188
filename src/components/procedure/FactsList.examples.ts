import type { Props } from './FactsList.astro';

export const examples: Record<string, Props> = {
  'moving in': {
    facts: [
      {
        icon: 'calendar',
        label: 'いつまで',
        value: '新しい住所に住み始めてから14日以内',
        notes: ['11月12日（木）に引っ越したら、11月26日（木）まで。引っ越す前には出せません。'],
        isStrong: true,
      },
      {
        icon: 'person',
        label: 'だれが',
        value: '本人か、新しい住所で同じ世帯のかた',
        notes: ['1人が来れば、家族全員分を出せます。'],
      },
      { icon: 'money', label: '費用', value: 'かかりません' },
      { icon: 'clock', label: '時間', value: '30分くらい', unverified: '要確認' },
    ],
  },
};
