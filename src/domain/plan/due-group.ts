import { groupBy } from '#src/domain/collection/group-by.ts';
import type { DeadlineKind } from '#src/domain/deadline/deadline.ts';
import type { PlainDate } from '#src/domain/time/plain-date.ts';
import type { PlanItem } from './plan.ts';

/** Deadlines without a day that still mean "now rather than later". */
const urgentKinds: readonly DeadlineKind[] = [
  'immediately',
  'before',
  'promptly',
  'without-delay',
  'simultaneous',
];

/** Where a line stands among the others: under its due date, among what is to be done soon, or at the end. */
export type DueGroup = PlainDate | 'soon' | 'undated';

/** A wish, and a line that may not apply, is never urgent by itself. */
export function dueGroup(item: Pick<PlanItem, 'due' | 'deadlines' | 'isOptional'>): DueGroup {
  const date = item.due?.due.date;
  if (date !== undefined && date !== null) return date;
  const main = item.deadlines.find(({ isUndecided }) => !isUndecided);
  const isUrgent =
    main !== undefined &&
    urgentKinds.includes(main.deadline.kind) &&
    main.due.reason !== 'event-unknown';
  return isUrgent && !item.isOptional ? 'soon' : 'undated';
}

/** For sorting: what is to be done soon comes before any day, what has no day comes last. */
export function dueSortKey(group: DueGroup): string {
  return group === 'soon' ? '0000' : group === 'undated' ? '9999' : group;
}

/**
 * The lines of a list under the days they are due, earliest first. A line that is to be done soon but
 * only after another one stands under the day of that other one.
 */
export function groupByDue(
  items: readonly PlanItem[],
): readonly (readonly [DueGroup, readonly PlanItem[]])[] {
  const own = new Map(items.map((item) => [item.procedure.id, dueGroup(item)]));
  const groupOf = (item: PlanItem): DueGroup =>
    [...item.dependsOn.map((id) => own.get(id) ?? 'soon'), dueGroup(item)].reduce(
      (latest, group) =>
        group !== 'undated' && dueSortKey(group) > dueSortKey(latest) ? group : latest,
    );
  const groups = groupBy(items, (item) =>
    dueGroup(item) === 'soon' ? groupOf(item) : dueGroup(item),
  );
  return [...groups].sort(([a], [b]) => (dueSortKey(a) < dueSortKey(b) ? -1 : 1));
}
