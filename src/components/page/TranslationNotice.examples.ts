import type { Props } from './TranslationNotice.astro';

const original = { href: '/ja/procedures/moving-in-notification/', label: 'See the Japanese page' };

export const examples: Record<string, Props> = {
  reviewed: {
    state: 'reviewed',
    title: 'This translation was checked by a person on 5 October 2026.',
    line: 'If anything differs, the Japanese page is the official one.',
    original,
  },
  machine: {
    state: 'machine',
    title: 'This is a machine translation nobody has checked.',
    original,
  },
  outdated: { state: 'outdated', title: 'The Japanese page has changed since.', original },
  missing: { state: 'missing', title: 'This page is not translated yet.', original },
};
