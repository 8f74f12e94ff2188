import type { Props } from './ReviewedInfo.astro';

const rows: Props['rows'] = [
  { label: '内容を確かめた日', lines: ['令和8年（2026年）10月1日　市民局 市民課'] },
  { label: '次に確かめる日', lines: ['令和9年（2027年）4月1日'] },
];

export const examples: Record<string, Props> = {
  dates: { rows },
  'with translations': {
    rows,
    translations: {
      label: 'ほかの言語',
      items: [
        {
          lang: 'ja-simple',
          label: 'やさしい日本語',
          href: '/ja-simple/',
          mark: 'yes',
          words: '人が確かめました',
        },
        {
          lang: 'vi',
          label: 'Tiếng Việt',
          href: '/vi/',
          mark: 'unknown',
          words: '機械翻訳のままです',
        },
        { lang: 'ne', label: 'नेपाली', href: '/ne/', mark: 'warn', words: '古い内容です' },
      ],
    },
  },
};
