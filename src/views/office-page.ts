import type { Props as OfficeRowProps } from '#src/components/office/OfficeRow.astro';
import { paths } from '#src/data/paths.ts';
import { nativeNames } from '#src/domain/locale/locale.ts';
import type { Office, OpenHours } from '#src/domain/office/office.ts';
import { formatDate } from '#src/domain/time/format-date.ts';
import { parsePlainDate } from '#src/domain/time/plain-date.ts';
import { pageFrame } from './frame.ts';
import { counterPlace, joinList, officeName, sectionName } from './names.ts';
import { procedureRow } from './procedure-row.ts';
import { originalName, textOf, type View } from './view.ts';

/** Every office as a line, in the city's order. */
export function officeRows(
  view: View,
): readonly (OfficeRowProps & { readonly kind: Office['kind'] })[] {
  return [...view.catalogue.offices.values()]
    .map(({ facts }) => facts)
    .sort((a, b) => a.order - b.order)
    .map((office) => ({
      kind: office.kind,
      href: paths.office(view.locale, office.id),
      name: officeName(office, view),
      address: { text: office.address, lang: 'ja' },
      hours: office.hours.map((hours) => hoursLine(hours, view)).join(' / '),
      phone: office.phone,
    }));
}

/** The offices that the home page names: where most things are done. */
export function mainOfficeRows(view: View): readonly OfficeRowProps[] {
  const rows = officeRows(view);
  const main = rows.filter(({ kind }) => kind === 'ward-office' || kind === 'city-hall');
  return (main.length > 0 ? main : rows).slice(0, 4);
}

/** Everything the page of one office shows. Throws for an id that is not in the catalogue. */
export function officePage(id: string, view: View) {
  const { t, locale, catalogue } = view;
  const entry = catalogue.offices.get(id);
  if (entry === undefined) throw new Error(`officePage: "${id}" is not an office`);
  const { facts } = entry;
  const name = officeName(facts, view);
  const summary = textOf(entry, view, (words) => words.summary);
  const sections = new Set(facts.counters.map(({ section }) => section));
  return {
    frame: pageFrame(view, {
      title: name,
      description: summary ?? t('office.list-lead'),
      pathIn: (other) => paths.office(other, id),
      trail: [{ href: paths.offices(locale), label: t('office.title') }],
    }),
    heading: {
      title: name,
      reading: originalName(`${facts.name}（${facts.reading}）`, view) ?? facts.reading,
      lead: summary,
    },
    hours: facts.hours.map((hours) => ({
      days: weekdayNames(hours.weekdays, view),
      hours: t('office.time', { from: hours.from, to: hours.to }),
    })),
    exceptional: exceptionalRows(facts, view),
    counters: facts.counters.map((counter) => ({
      name: sectionName(counter.section, view),
      counter: counterPlace(counter, view),
      phone: catalogue.city.facts.sections.find(({ id: section }) => section === counter.section)
        ?.phone,
    })),
    facts: [
      {
        icon: 'pin' as const,
        label: t('office.address'),
        value: { text: `〒${facts.postalCode} ${facts.address}`, lang: 'ja' },
      },
      {
        icon: 'phone' as const,
        label: t('office.phone'),
        value: facts.phone,
        href: `tel:${facts.phone.replace(/[^0-9+]/g, '')}`,
      },
      ...(facts.languages.length === 0
        ? []
        : [
            {
              icon: 'language' as const,
              label: t('office.languages'),
              value: joinList(
                facts.languages.map((tag) => nativeNames[tag as keyof typeof nativeNames] ?? tag),
                view,
              ),
            },
          ]),
    ],
    directions: textOf(entry, view, (words) => words.directions),
    access: accessRows(facts, view),
    bookingUrl: facts.bookingUrl,
    procedures: [...catalogue.procedures.values()]
      .map(({ facts: procedure }) => procedure)
      .filter(
        (p) =>
          p.where.places.includes('city-hall') && p.owner !== undefined && sections.has(p.owner),
      )
      .filter((p) => p.where.offices === undefined || p.where.offices.includes(id))
      .sort((a, b) => a.number - b.number)
      .map((procedure) => procedureRow(procedure, view)),
  };
}

function accessRows({ access }: Office, { t }: View) {
  const icons = {
    stepFree: 'stairs',
    hearingLoop: 'ear',
    writing: 'pencil',
    wheelchairToilet: 'wheelchair',
  } as const;
  return (Object.keys(icons) as (keyof typeof icons)[]).map((feature) => ({
    icon: icons[feature],
    label: t(`office.access.${feature}`),
    mark: access[feature] ? ('yes' as const) : ('no' as const),
    words: t(access[feature] ? 'office.access.yes' : 'office.access.no'),
  }));
}

/** Days that differ from the usual hours, from the day of the build on. */
function exceptionalRows(office: Office, view: View) {
  const { t, locale, asOf } = view;
  return office.exceptionalDays
    .filter(({ date }) => date >= asOf)
    .flatMap(({ date: text, closed, from, to }) => {
      const date = parsePlainDate(text);
      if (date === undefined) return [];
      const hours =
        from !== undefined && to !== undefined
          ? t('office.time', { from, to })
          : t('office.closed');
      return [
        { days: formatDate(date, locale), hours: closed === true ? t('office.closed') : hours },
      ];
    });
}

function hoursLine({ weekdays, from, to }: OpenHours, view: View): string {
  return view.t('office.hours-line', { weekdays: weekdayNames(weekdays, view), from, to });
}

/** 「月曜から金曜」 for a run of days, the days one by one otherwise. */
function weekdayNames(weekdays: readonly number[], view: View): string {
  // Weeks are told from Monday on.
  const order = [...weekdays].sort((a, b) => ((a + 6) % 7) - ((b + 6) % 7));
  const names = order.map((day) => view.tLoose(`weekday.${day}`));
  const isRun =
    order.length > 2 && order.every((day, i) => i === 0 || (order[i - 1] ?? 0) + 1 === day);
  return isRun
    ? view.t('weekday.range', { from: names[0] ?? '', to: names.at(-1) ?? '' })
    : joinList(names, view);
}
