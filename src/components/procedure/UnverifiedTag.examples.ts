import type { Props } from './UnverifiedTag.astro';

export const examples: Record<string, Props> = {
  japanese: { label: '要確認' },
  'easy Japanese': { label: '確認(かくにん)して ください' },
};
