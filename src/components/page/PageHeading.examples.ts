import type { Props } from './PageHeading.astro';

export const examples: Record<string, Props> = {
  procedure: {
    title: '転入届',
    reading: 'てんにゅうとどけ',
    plate: { label: '手続き番号', number: 1012 },
    lead: 'ほかの市区町村や海外から、星見市に引っ越してきたときの届け出です。住民票の住所が新しくなります。',
  },
  translated: {
    title: 'Moving-in notification',
    reading: { text: '転入届', lang: 'ja' },
    plate: { label: 'Procedure', number: 1012 },
  },
  'easy Japanese': {
    title: '引(ひ)っ越(こ)してきました',
    lead: '新(あたら)しい 住所(じゅうしょ)を 知(し)らせます。',
  },
  plain: { title: '手続きを探す' },
};
