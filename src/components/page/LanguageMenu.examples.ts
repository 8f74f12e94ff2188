import type { Props } from './LanguageMenu.astro';

export const examples: Record<string, Props> = {
  languages: {
    label: 'Language',
    hint: '（言語を選ぶ）',
    languages: [
      { lang: 'ja', label: '日本語', href: '/ja/', isCurrent: true },
      { lang: 'ja-simple', label: 'やさしい日本語', href: '/ja-simple/' },
      { lang: 'en', label: 'English', href: '/en/' },
      { lang: 'zh-Hans', label: '简体中文', href: '/zh-Hans/' },
      { lang: 'ko', label: '한국어', href: '/ko/' },
      { lang: 'vi', label: 'Tiếng Việt', href: '/vi/' },
      { lang: 'ne', label: 'नेपाली', href: '/ne/' },
    ],
    note: '機械で翻訳したページには、そのことを書いています。',
  },
};
