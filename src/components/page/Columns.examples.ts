import type { Props } from './Columns.astro';

export const examples: Record<string, Props> = {
  sticky: { asideLabel: 'このページを持ち歩く', isSticky: true },
};
