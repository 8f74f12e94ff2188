import { plainText } from '#src/components/text/wording.ts';
import { paths } from '#src/data/paths.ts';
import { type DatedChange, datedChanges } from '#src/domain/procedure/dated-changes.ts';
import { formatDate } from '#src/domain/time/format-date.ts';
import type { PlainDate } from '#src/domain/time/plain-date.ts';
import { pickWords } from '#src/domain/words/pick-words.ts';
import { procedureTitle } from './names.ts';
import { feeAmount, unverifiedTag } from './procedure-facts.ts';
import type { View } from './view.ts';

/** A line of "what changed". */
export interface ChangeEntry {
  readonly id: string;
  readonly date: PlainDate;
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly href: string;
  readonly isComing: boolean;
  readonly unverified: string | undefined;
}

/** The dated law, service and fee changes of the catalogue in one language, newest first. */
export function changeEntries(view: View): readonly ChangeEntry[] {
  return datedChanges(view.catalogue).flatMap((change) => {
    const text = textOf(change, view);
    if (text === undefined) return [];
    const row = change.what.kind === 'change' ? change.what.change : change.what.fee;
    return [
      {
        id: `${change.procedure}-${row.id}`,
        date: change.date,
        day: formatDate(change.date, view.locale),
        title: plainText(procedureTitle(change.procedure, view)),
        text,
        href: paths.procedure(view.locale, change.procedure),
        isComing: change.date > view.asOf,
        unverified: unverifiedTag(row, view),
      },
    ];
  });
}

function textOf({ procedure, what }: DatedChange, view: View): string | undefined {
  const entry = view.catalogue.procedures.get(procedure);
  const words = entry && pickWords(entry, view.locale)?.words;
  if (what.kind === 'change') return words?.changes[what.change.id];
  const note = words?.fees[what.fee.id];
  const amount = `${view.t('procedure.fee')} ${feeAmount(what.fee, view)}`;
  return note === undefined ? amount : `${amount} – ${note}`;
}
