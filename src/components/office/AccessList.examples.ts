import type { Props } from './AccessList.astro';

export const examples: Record<string, Props> = {
  office: {
    features: [
      { icon: 'wheelchair', label: '段差のない入口', mark: 'yes', words: 'あります' },
      { icon: 'ear', label: 'ヒアリングループ', mark: 'no', words: 'ありません' },
      { icon: 'pencil', label: '筆談', mark: 'yes', words: 'できます' },
      { icon: 'accessible', label: '車いす用トイレ', mark: 'unknown', words: '確認中' },
    ],
  },
};
