import { groupBy } from '#src/domain/collection/group-by.ts';
import type { Office } from '#src/domain/office/office.ts';
import type { Place } from '#src/domain/procedure/procedure.ts';
import type { HeldDocuments } from './held-documents.ts';
import type { PlanItem, VisitPlan, VisitStop } from './plan.ts';

/**
 * Where to go, for the lines of a list in their order: what this resident can finish at home, then each
 * office once with its counters from the lowest floor up, then the bodies other than the city.
 */
export function planVisits(
  items: readonly PlanItem[],
  offices: readonly Office[],
  { lacks }: Pick<HeldDocuments, 'lacks'>,
): VisitPlan {
  const isAtHome = ({ online }: PlanItem) =>
    online.level === 'full' && !online.needs.some((need) => lacks.has(need));
  const atHome = items.filter(isAtHome);
  const outside = items.filter((item) => !isAtHome(item));
  const visiting = outside.filter((item) => officeOf(item, offices) !== undefined);
  const elsewhere = outside.filter((item) => officeOf(item, offices) === undefined);
  const byOffices = groupBy(visiting, ({ where }) => where.join(' '));
  const byPlace = groupBy(elsewhere, (item) => externalPlace(item));
  return {
    atHome: ids(atHome),
    visits: [...byOffices].map(([key, group]) => {
      const [office = '', ...orOffices] = key.split(' ');
      // Counters differ from office to office, so they are named only when there is one.
      const only = orOffices.length === 0 ? offices.find(({ id }) => id === office) : undefined;
      return { office, orOffices, stops: stopsIn(only, group) };
    }),
    elsewhere: [...byPlace].map(([place, group]) => ({ place, procedures: ids(group) })),
  };
}

function officeOf(item: PlanItem, offices: readonly Office[]): Office | undefined {
  return offices.find(({ id }) => id === item.where[0]);
}

function externalPlace({ where: [place = 'city-hall'] }: PlanItem): Place {
  // What is no office of the city is one of the bodies.
  return place as Place;
}

function stopsIn(office: Office | undefined, items: readonly PlanItem[]): readonly VisitStop[] {
  const bySection = groupBy(items, (item) => item.procedure.owner ?? '');
  return [...bySection]
    .map(([section, group]) => {
      const counter = office?.counters.find((c) => c.section === section);
      return { section, floor: counter?.floor, counter: counter?.number, procedures: ids(group) };
    })
    .sort((a, b) => (a.floor ?? 0) - (b.floor ?? 0));
}

function ids(items: readonly PlanItem[]): readonly string[] {
  return items.map(({ procedure }) => procedure.id);
}
