import type { Props } from './HoursTable.astro';

export const examples: Record<string, Props> = {
  'ward office': {
    caption: '受付時間',
    headings: { days: '曜日', hours: '時間' },
    rows: [
      { days: '月曜から金曜', hours: '8:30から17:15まで' },
      { days: '第2・第4土曜', hours: '9:00から12:00まで', note: '住民票と印鑑証明だけ' },
      { days: '日曜・祝日・12月29日から1月3日', hours: '休み' },
    ],
  },
};
