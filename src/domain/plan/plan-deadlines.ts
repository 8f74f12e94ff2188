import type { Answers } from '#src/domain/answers/answers.ts';
import { evaluateCondition } from '#src/domain/condition/evaluate-condition.ts';
import type { ClosedDayCalendars } from '#src/domain/deadline/calendars.ts';
import { computeDue } from '#src/domain/deadline/compute-due.ts';
import type { ProcedureDeadline } from '#src/domain/procedure/procedure.ts';
import type { PlainDate } from '#src/domain/time/plain-date.ts';
import type { PlannedDeadline } from './plan.ts';

/** What deadlines are worked out with. */
export interface DeadlineContext {
  readonly answers: Answers;
  readonly asOf: PlainDate;
  readonly dates: ReadonlyMap<string, PlainDate>;
  readonly calendars: ClosedDayCalendars;
}

/** The deadlines that apply, or may apply, with their days; in the order of the procedure. */
export function planDeadlines(
  deadlines: readonly ProcedureDeadline[],
  { answers, asOf, dates, calendars }: DeadlineContext,
): readonly PlannedDeadline[] {
  return deadlines.flatMap((deadline) => {
    const applies = deadline.when === undefined || evaluateCondition(deadline.when, answers, asOf);
    if (applies === false) return [];
    const event = deadline.from === null ? null : (dates.get(deadline.from) ?? null);
    const due = computeDue(deadline, event, { calendars, asOf });
    return [{ deadline, due, isUndecided: applies === undefined }];
  });
}

/**
 * The deadline to act by: the first that surely applies and yields a day, else the first that may.
 * The content lists the main one first. Conditions under which something lapses are no days to act by.
 */
export function dueDeadline(deadlines: readonly PlannedDeadline[]): PlannedDeadline | undefined {
  const dated = deadlines.filter(
    ({ due, deadline }) => due.date !== null && deadline.kind !== 'lapse',
  );
  return dated.find(({ isUndecided }) => !isUndecided) ?? dated[0];
}
