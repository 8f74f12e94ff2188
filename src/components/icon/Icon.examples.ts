import type { Props } from './Icon.astro';
import { type IconName, iconPaths } from './icons.ts';

export const examples: Record<string, Props> = Object.fromEntries(
  (Object.keys(iconPaths) as IconName[]).map((name) => [name, { name }]),
);
