import type { Props } from './NoticeList.astro';

export const examples: Record<string, Props> = {
  notices: {
    notices: [
      {
        mark: 'urgent',
        kind: '災害',
        title: '台風15号で家が壊れたかたへ。り災証明書を受け付けています',
        href: '/ja/procedures/disaster-certificate/',
        date: { words: '11月18日', iso: '2026-11-18' },
      },
      {
        mark: 'info',
        kind: '窓口の休み',
        title: '11月22日（日）は、マイナンバーカードの窓口を休みます',
        date: { words: '11月16日', iso: '2026-11-16' },
      },
    ],
  },
};
