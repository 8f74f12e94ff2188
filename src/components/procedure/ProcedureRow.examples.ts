import type { Props } from './ProcedureRow.astro';

const plate = { label: 'No.', number: 1011 };
const href = '/ja/procedures/moving-out-notification/';

export const examples: Record<string, Props> = {
  'name and number': { href, title: '転出届', plate },
  note: { href, title: '転出届', plate, note: '星見市から引っ越すとき' },
  'all facts': {
    href,
    title: '転出届',
    plate,
    deadline: '引っ越す日まで',
    online: { level: 'full', words: 'オンライン できます' },
  },
};
