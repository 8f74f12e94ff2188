import type { Props } from './PageLayout.astro';

const alternates = [
  { lang: 'ja', href: 'https://example.jp/ja/procedures/moving-in-notification/', label: '日本語' },
  {
    lang: 'en',
    href: 'https://example.jp/en/procedures/moving-in-notification/',
    label: 'English',
  },
];

export const examples: Record<string, Props> = {
  japanese: {
    lang: 'ja',
    title: '転入届',
    siteName: '星見市 手続きガイド',
    description: 'ほかの市区町村や海外から、星見市に引っ越してきたときの届け出です。',
    canonical: 'https://example.jp/ja/procedures/moving-in-notification/',
    alternates,
    skipLabel: '本文へ進む',
  },
  'easy Japanese with furigana': {
    lang: 'ja-simple',
    title: '転入届(てんにゅうとどけ)',
    siteName: '星見市(ほしみし) 手続(てつづ)きガイド',
    description: '星見市(ほしみし)に 引(ひ)っ越(こ)してきた 人(ひと)の 手続(てつづ)きです。',
    canonical: 'https://example.jp/ja-simple/procedures/moving-in-notification/',
    alternates,
    skipLabel: '本文(ほんぶん)へ 進(すす)む',
    noindex: true,
    hasRuby: true,
  },
};
