import type { Props } from './Steps.astro';

export const examples: Record<string, Props> = {
  'moving in': {
    steps: [
      { title: '前の市区町村に転出届を出す', lines: ['マイナポータルからもできます。'] },
      { title: '引っ越す' },
      {
        title: '区役所の市民課で転入届を出す',
        lines: ['14日以内。番号札は「A 住所の変更」を取ります。'],
      },
    ],
  },
};
