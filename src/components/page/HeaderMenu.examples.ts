import type { Props } from './HeaderMenu.astro';

export const examples: Record<string, Props> = {
  language: { icon: 'language', label: 'Language', labelLang: 'en', hint: '（言語を選ぶ）' },
  display: { icon: 'text-size', label: '表示' },
};
