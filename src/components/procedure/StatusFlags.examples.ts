import type { Props } from './StatusFlags.astro';

export const examples: Record<string, Props> = {
  'moving in': {
    heading: { id: 'ways', title: 'できる方法' },
    flags: [
      {
        icon: 'laptop',
        label: 'オンライン',
        mark: 'partial',
        words: '一部できます',
        condition: '来る日の予約まで',
      },
      {
        icon: 'mail',
        label: '郵送',
        mark: 'no',
        words: 'できません',
        condition: '本人確認を窓口でします',
      },
      {
        icon: 'store',
        label: 'コンビニ',
        mark: 'no',
        words: 'できません',
        condition: '住民票は届け出のあと取れます',
      },
      {
        icon: 'proxy',
        label: '代理人',
        mark: 'yes',
        words: 'できます',
        condition: '委任状が要ります',
      },
    ],
  },
  'every way': {
    heading: { id: 'ways', title: 'できる方法' },
    flags: [
      { icon: 'laptop', label: 'オンライン', mark: 'yes', words: 'できます' },
      { icon: 'counter', label: '窓口', mark: 'yes', words: 'できます' },
      { icon: 'mail', label: '郵送', mark: 'yes', words: 'できます' },
      { icon: 'store', label: 'コンビニ', mark: 'none', words: '関係ありません' },
      { icon: 'phone', label: '電話', mark: 'no', words: 'できません' },
      { icon: 'proxy', label: '代理人', mark: 'unknown', words: '確認中', unverified: '要確認' },
    ],
  },
  'not confirmed': {
    heading: { id: 'ways', title: 'Ways to do it' },
    flags: [
      {
        icon: 'laptop',
        label: 'Online',
        mark: 'unknown',
        words: 'Being confirmed',
        unverified: 'Not confirmed',
      },
      { icon: 'counter', label: 'At the counter', mark: 'yes', words: 'Possible' },
    ],
  },
};
