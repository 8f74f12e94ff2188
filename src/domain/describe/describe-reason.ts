import type { Reason } from '#src/domain/condition/explain-condition.ts';
import { formatDate } from '#src/domain/time/format-date.ts';
import type { Wording } from '#src/domain/words/wording.ts';

/** Why a line is shown (or not), as a plain sentence made from the answer that decided it. */
export function describeReason(reason: Reason, wording: Wording, everyone: string): string {
  if (reason.kind === 'everyone') return everyone;
  const words = wording.question(reason.question);
  if (reason.kind === 'date') {
    return wording.t('reason.date', {
      question: words.label,
      date: formatDate(reason.date, wording.locale),
    });
  }
  const option = words.options[reason.option];
  return (reason.holds ? option?.fact : option?.notFact) ?? reason.option;
}
