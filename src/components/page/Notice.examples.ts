import type { Props } from './Notice.astro';

export const examples: Record<string, Props> = {
  careful: {
    kind: 'warn',
    title: '14日を過ぎたとき',
    lines: ['届け出はできます。遅れた理由を書く紙を窓口で書いてください。'],
  },
  information: { kind: 'info', title: '市ではない所の手続きかもしれません' },
  urgent: { kind: 'urgent', title: '台風15号で家が壊れたかたへ' },
  done: { kind: 'yes', title: '一覧に入れました' },
};
