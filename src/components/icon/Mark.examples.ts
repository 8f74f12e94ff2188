import type { Props } from './Mark.astro';
import { type MarkName, marks } from './marks.ts';

export const examples: Record<string, Props> = Object.fromEntries(
  (Object.keys(marks) as MarkName[]).map((name) => [name, { name }]),
);
