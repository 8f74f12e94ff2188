import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';
import { type PlainDate, parsePlainDate } from '#src/domain/time/plain-date.ts';
import type { Change, Fee } from './procedure.ts';

/** Something about a procedure that changes on a day: a law or service, or a fee. */
export interface DatedChange {
  readonly procedure: string;
  readonly date: PlainDate;
  readonly what:
    | { readonly kind: 'change'; readonly change: Change }
    | { readonly kind: 'fee'; readonly fee: Fee };
}

/** Every dated change of the catalogue, newest first; fees count from the day a row begins. */
export function datedChanges({
  procedures,
}: Pick<Catalogue, 'procedures'>): readonly DatedChange[] {
  const found = [...procedures.values()].flatMap(({ facts }): DatedChange[] => [
    ...facts.changes.flatMap((change) => dated(facts.id, change.date, { kind: 'change', change })),
    ...facts.fees.flatMap((fee) => dated(facts.id, fee.validFrom, { kind: 'fee', fee })),
  ]);
  return found.sort((a, b) => (a.date === b.date ? compareIds(a, b) : a.date < b.date ? 1 : -1));
}

function dated(
  procedure: string,
  text: string | undefined,
  what: DatedChange['what'],
): readonly DatedChange[] {
  const date = text === undefined ? undefined : parsePlainDate(text);
  return date === undefined ? [] : [{ procedure, date, what }];
}

function compareIds(a: DatedChange, b: DatedChange): number {
  return a.procedure < b.procedure ? -1 : a.procedure > b.procedure ? 1 : 0;
}
