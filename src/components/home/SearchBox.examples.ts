import type { Props } from './SearchBox.astro';

export const examples: Record<string, Props> = {
  home: {
    action: '/ja/search/',
    label: 'ことば・手続きの名前・番号で探す',
    hint: 'ひらがなだけでも探せます。例：ひっこし、住民票、1012',
    button: '探す',
  },
  results: { action: '/ja/search/', label: 'ことばで探す', button: '探す', query: 'ひっこし' },
};
