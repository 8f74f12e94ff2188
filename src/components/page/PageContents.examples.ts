import type { Props } from './PageContents.astro';

const links: Props['links'] = [
  { href: '#bring', label: '持ち物' },
  { href: '#steps', label: '手続きの流れ' },
  { href: '#where', label: 'どこで' },
];

export const examples: Record<string, Props> = {
  bar: { label: 'このページの内容', links, shape: 'bar' },
  list: { label: 'このページの内容', links, shape: 'list' },
};
