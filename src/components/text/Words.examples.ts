import type { Props } from './Words.astro';

export const examples: Record<string, Props> = {
  plain: { text: '住民票の写し' },
  furigana: { text: '引(ひ)っ越(こ)したら 14日(にち)までに 市役所(しやくしょ)へ' },
  'furigana left out': { text: '転入届(てんにゅうとどけ)', ruby: false },
  'another language': { text: { text: '転出証明書', lang: 'ja' } },
};
