import type { Props } from './ActionLink.astro';

export const examples: Record<string, Props> = {
  booking: {
    href: 'https://booking.city.example/',
    label: '来る日を予約する',
    notes: ['市の予約サイトに移ります。'],
  },
};
