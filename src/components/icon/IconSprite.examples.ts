import type { Props } from './IconSprite.astro';

export const examples: Record<string, Props> = {
  tools: { names: ['printer', 'calendar', 'share'] },
};
