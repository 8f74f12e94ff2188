import type { Props } from './OnlineBadge.astro';

export const examples: Record<string, Props> = {
  full: { level: 'full', words: 'オンライン できます' },
  partial: { level: 'partial', words: 'オンライン 一部できます' },
  booking: { level: 'booking', words: 'オンライン 予約だけできます' },
  none: { level: 'none', words: 'オンライン できません' },
  unknown: { level: 'unknown', words: 'オンライン 確認中' },
};
