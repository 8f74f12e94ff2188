import type { Props } from './SkipLink.astro';

export const examples: Record<string, Props> = {
  japanese: { target: 'main', label: '本文へ進む' },
};
