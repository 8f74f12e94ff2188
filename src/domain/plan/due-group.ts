import { groupBy } from '#src/domain/collection/group-by.ts';
import type { DeadlineKind } from '#src/domain/deadline/deadline.ts';
import { addDays, type PlainDate } from '#src/domain/time/plain-date.ts';
import type { PlanItem } from './plan.ts';

/** Deadlines without a day that come before everything else … */
const nowKinds: readonly DeadlineKind[] = ['immediately', 'before'];
/** … and those that only ask not to wait long, as every month of delay can cost money. */
const soonKinds: readonly DeadlineKind[] = ['promptly', 'without-delay', 'benefit-start'];
/** Days that "soon" stands for among real dates, so that it does not push a seven-day filing aside. */
const soonDays = 14;

/** Where a line stands among the others: under its due date, at once, soon, or without a day at the end. */
export type DueGroup = PlainDate | 'now' | 'soon' | 'undated';

type Grouped = Pick<PlanItem, 'due' | 'deadlines' | 'isOptional' | 'comesFirst'>;

/** The group of a line by itself. A wish is never urgent. */
export function dueGroup(item: Grouped): DueGroup {
  if (item.comesFirst) return 'now';
  const date = item.due?.due.date;
  if (date !== undefined && date !== null) return date;
  const main = item.deadlines.find(({ isUndecided }) => !isUndecided);
  if (main === undefined || main.due.reason === 'event-unknown' || item.isOptional)
    return 'undated';
  if (main.deadline.kind === 'simultaneous') return togetherWith(item.deadlines);
  if (nowKinds.includes(main.deadline.kind)) return 'now';
  return soonKinds.includes(main.deadline.kind) ? 'soon' : 'undated';
}

/** What is done together with another filing has no day of its own, but may lapse on one. */
function togetherWith(deadlines: Grouped['deadlines']): DueGroup {
  const days = deadlines.flatMap(({ due, isUndecided }) => (isUndecided ? [] : (due.date ?? [])));
  return [...days].sort()[0] ?? 'soon';
}

/** For sorting: at once comes before any day, soon about two weeks from now, what has no day last. */
export function dueSortKey(group: DueGroup, asOf: PlainDate): string {
  if (group === 'now') return '0000';
  if (group === 'soon') return addDays(asOf, soonDays);
  return group === 'undated' ? '9999' : group;
}

/**
 * The lines of a list under their groups, in order. A line without a day that can only be done after
 * another one stands under the day of that other one.
 */
export function groupByDue(
  items: readonly PlanItem[],
  asOf: PlainDate,
): readonly (readonly [DueGroup, readonly PlanItem[]])[] {
  const key = (group: DueGroup) => dueSortKey(group, asOf);
  const own = new Map(items.map((item) => [item.procedure.id, dueGroup(item)]));
  const groupOf = (item: PlanItem): DueGroup => {
    const group = dueGroup(item);
    if (group !== 'now' && group !== 'soon') return group;
    const before = item.dependsOn.map((id) => own.get(id) ?? group);
    return [group, ...before].reduce((latest, other) =>
      other !== 'undated' && key(other) > key(latest) ? other : latest,
    );
  };
  const groups = [...groupBy(items, groupOf)];
  return groups.sort(([a], [b]) => (key(a) < key(b) ? -1 : 1));
}
