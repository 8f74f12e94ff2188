import { dueGroup, dueSortKey } from './due-group.ts';
import type { PlanItem } from './plan.ts';

/**
 * The order to do things in: what others depend on comes first; among what can be done now, what has no
 * day but is urgent, then the nearest due date, then duties before wishes, then the number. A circle in the content cannot hang it.
 */
export function orderItems(items: readonly PlanItem[]): readonly PlanItem[] {
  const waiting = [...items].sort(compareItems);
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

function compareItems(a: PlanItem, b: PlanItem): number {
  const dayOf = (item: PlanItem) => dueSortKey(dueGroup(item));
  const rank = (item: PlanItem) => (item.isOptional ? 1 : 0);
  if (dayOf(a) !== dayOf(b)) return dayOf(a) < dayOf(b) ? -1 : 1;
  return rank(a) - rank(b) || a.procedure.number - b.procedure.number;
}
