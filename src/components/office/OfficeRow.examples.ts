import type { Props } from './OfficeRow.astro';

export const examples: Record<string, Props> = {
  'ward office': {
    href: '/ja/offices/subaru-ward-office/',
    name: '昴区役所',
    address: '昴区銀河町1丁目1-1',
    hours: '月曜から金曜の8:30から17:15まで',
    phone: '0000-22-1100',
  },
  'without a phone': {
    href: '/ja/offices/station-corner/',
    name: '駅前窓口',
    address: '天川区駅前2丁目3-4',
    hours: '毎日 10:00から19:00まで',
  },
};
