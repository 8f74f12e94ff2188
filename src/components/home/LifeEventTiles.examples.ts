import type { Props } from './LifeEventTiles.astro';

export const examples: Record<string, Props> = {
  events: {
    tiles: [
      {
        href: '/ja/life-events/moving-in/',
        icon: 'moving-in',
        title: '引っ越し',
        words: '転入・転出・転居',
      },
      {
        href: '/ja/life-events/marriage/',
        icon: 'rings',
        title: '結婚・離婚',
        words: '婚姻届など',
      },
      {
        href: '/ja/life-events/birth/',
        icon: 'baby',
        title: '妊娠・出産',
        words: '母子手帳・出生届',
      },
      { href: '/ja/life-events/child/', icon: 'child', title: '子育て', words: '手当・保育園' },
      { href: '/ja/life-events/school/', icon: 'school', title: '入園・入学' },
    ],
  },
};
