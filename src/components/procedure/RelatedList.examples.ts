import { examples as rows } from './ProcedureRow.examples.ts';
import type { Props } from './RelatedList.astro';

export const examples: Record<string, Props> = {
  rows: { procedures: Object.values(rows) },
};
