import type { Props } from './DisplaySettings.astro';

export const examples: Record<string, Props> = {
  japanese: {
    label: '表示',
    hint: '文字・色',
    groups: [
      {
        name: 'size',
        legend: '文字の大きさ',
        options: [
          { value: 'm', label: '標準' },
          { value: 'l', label: '大きい' },
          { value: 'xl', label: '特大' },
        ],
      },
      {
        name: 'theme',
        legend: '色',
        options: [
          { value: 'auto', label: '自動' },
          { value: 'light', label: '明るい' },
          { value: 'dark', label: '暗い' },
          { value: 'contrast', label: '白黒反転' },
        ],
      },
      {
        name: 'spacing',
        legend: '文字の間',
        options: [
          { value: 'normal', label: '標準' },
          { value: 'wide', label: '広い' },
        ],
      },
    ],
    note: '選んだ内容は、この端末に保存します。',
  },
};
