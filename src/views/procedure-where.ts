import type { Props as OfficeTableProps } from '#src/components/procedure/OfficeTable.astro';
import type { PlainItem } from '#src/components/text/PlainList.astro';
import { paths } from '#src/data/paths.ts';
import { findOffices } from '#src/domain/plan/find-offices.ts';
import type { Procedure } from '#src/domain/procedure/procedure.ts';
import { pickWords } from '#src/domain/words/pick-words.ts';
import type { ProcedureWords } from '#src/domain/words/procedure-words.ts';
import { counterPlace, officeName, placeName } from './names.ts';
import type { View } from './view.ts';

/** どこで: what the words say, the bodies other than the city, and the city's counters. */
export function whereRows(
  facts: Procedure,
  words: ProcedureWords,
  view: View,
): { readonly lines: readonly PlainItem[]; readonly offices: OfficeTableProps['offices'] } {
  const { t, catalogue, locale } = view;
  const outside = facts.where.places.filter((place) => place !== 'city-hall');
  const offices = findOffices(
    facts,
    [...catalogue.offices.values()].map(({ facts: office }) => office),
    undefined,
  );
  const isElsewhere = !facts.where.places.includes('city-hall');
  return {
    lines: [
      ...(isElsewhere ? [t('procedure.where-elsewhere')] : []),
      ...(words.where === undefined ? [] : [words.where]),
      ...outside.map((place): PlainItem => {
        const entry = catalogue.places.get(place);
        const note = entry && pickWords(entry, locale)?.words.note;
        const name = placeName(place, view);
        return note === undefined || typeof name !== 'string'
          ? name
          : `${name}${locale.startsWith('ja') ? '：' : ': '}${note}`;
      }),
    ],
    offices: offices.map((office) => {
      const counter = office.counters.find(({ section }) => section === facts.owner);
      return {
        name: officeName(office, view),
        counter: counter && counterPlace(counter, view),
        phone: office.phone,
        link: {
          href: paths.office(locale, office.id),
          label: t('office.hours'),
        },
      };
    }),
  };
}
