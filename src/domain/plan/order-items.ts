import { periodEnd } from '#src/domain/deadline/period.ts';
import type { PlainDate } from '#src/domain/time/plain-date.ts';
import { dueGroup, dueSortKey } from './due-group.ts';
import type { PlanItem, PlannedDeadline } from './plan.ts';

/**
 * The order to do things in: what others depend on comes first; among what can be done now, what is to
 * be done at once, then by due date, what is surely needed before what may be, duties before wishes, and
 * the number. A circle in the content cannot hang it.
 */
export function orderItems(items: readonly PlanItem[], asOf: PlainDate): readonly PlanItem[] {
  const waiting = [...items].sort((a, b) => compareItems(a, b, asOf));
  const done = new Set<string>();
  const ordered: PlanItem[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((item) => item.dependsOn.every((id) => done.has(id)));
    const [next] = waiting.splice(Math.max(ready, 0), 1);
    if (next === undefined) break;
    ordered.push(next);
    done.add(next.procedure.id);
  }
  return ordered;
}

function compareItems(a: PlanItem, b: PlanItem, asOf: PlainDate): number {
  const [dayA, dayB] = [sortDay(a, asOf), sortDay(b, asOf)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const rank = (item: PlanItem) => (item.certainty === 'maybe' ? 2 : 0) + (item.isOptional ? 1 : 0);
  return rank(a) - rank(b) || a.procedure.number - b.procedure.number;
}

/**
 * Only for the order: while the day of an event is not answered, a period counts as if it began today,
 * so that a fourteen-day filing does not sink below one of three years.
 */
function sortDay(item: PlanItem, asOf: PlainDate): string {
  const group = dueGroup(item);
  if (group !== 'undated' || item.isOptional) return dueSortKey(group, asOf);
  const days = item.deadlines.flatMap((planned) => assumedEnd(planned, asOf));
  return days.sort()[0] ?? dueSortKey(group, asOf);
}

function assumedEnd({ deadline, due }: PlannedDeadline, asOf: PlainDate): readonly string[] {
  const { value, unit, countsEventDay } = deadline;
  if (due.reason !== 'event-unknown' || value === null || unit === null) return [];
  return [periodEnd(asOf, { value, unit, countsEventDay: countsEventDay !== false })];
}
