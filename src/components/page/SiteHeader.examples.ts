import { examples as menus } from './LanguageMenu.examples.ts';
import type { Props } from './SiteHeader.astro';

export const examples: Record<string, Props> = {
  japanese: {
    brand: { href: '/ja/', city: '星見市', name: '手続きガイド' },
    links: [
      { href: '/ja/search/', label: '探す', icon: 'search' },
      { href: '/ja/index/', label: '五十音・番号', icon: 'list' },
    ],
    languageMenu: menus.languages ?? { label: 'Language', languages: [] },
  },
};
