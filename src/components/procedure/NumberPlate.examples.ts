import type { Props } from './NumberPlate.astro';

export const examples: Record<string, Props> = {
  large: { label: '手続き番号', number: 1012 },
  small: { label: 'No.', number: 1012, size: 'small' },
};
