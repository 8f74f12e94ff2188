import { holidaysAround } from '#src/catalogue/calendars-for.ts';
import { plainText } from '#src/components/text/wording.ts';
import { paths } from '#src/data/paths.ts';
import { createClosedDayCalendars } from '#src/domain/deadline/calendars.ts';
import type { DocumentRequirement } from '#src/domain/document/requirement.ts';
import { guideData } from '#src/domain/plan/guide-data.ts';
import type { PlannedProcedure } from '#src/domain/plan/plan.ts';
import { createHolidayCalendar } from '#src/domain/time/public-holidays.ts';
import { questionWords } from '#src/domain/words/catalogue-wording.ts';
import { pickWords } from '#src/domain/words/pick-words.ts';
import { provisionalFrom } from '#src/holidays/national-holidays.ts';
import { phrases } from '#src/i18n/translate.ts';
import type { GuideProps } from '#src/islands/guide/guide-props.ts';
import { officeName, placeName, procedureTitle, sectionName } from './names.ts';
import type { View } from './view.ts';

/** Phrases the island uses; whole families where the key is made from data. */
const phraseFamilies = [
  'condition.',
  'reason.',
  'span.',
  'deadline.',
  'due.',
  'guide.',
  'level.',
  'calendar.',
];
const phraseKeys = [
  'date.month-day',
  'channel.online',
  'office.floor',
  'office.basement',
  'office.counter',
  'procedure.requirement.per-person',
  'procedure.requirement.copies_other',
  'procedure.requirement.copies_one',
  'site.number-short',
  'unverified.tag',
];

/** Everything a guide needs in the browser, trimmed to what its rules and its list read. */
export function guideProps(id: string, view: View): GuideProps {
  const { catalogue, locale, wording } = view;
  const none = createClosedDayCalendars(createHolidayCalendar([]));
  const guide = guideData(catalogue, id, none);
  const { city } = catalogue;
  const entry = catalogue.lifeEvents.get(id);
  const procedures = [...guide.procedures.values()];
  const rulePlaces = guide.event.rules.flatMap(({ place }) => place ?? []);
  const events = new Set(procedures.flatMap((p) => p.deadlines.flatMap(({ from }) => from ?? [])));
  const fixedDay = process.env.AS_OF;
  return {
    locale,
    phrases: islandPhrases(view),
    ...(fixedDay === undefined || fixedDay === '' ? {} : { asOf: view.asOf }),
    event: guide.event,
    questions: [...guide.questions.values()],
    procedures: procedures.map(slimProcedure),
    documents: [...guide.documents.values()].map(({ id: document, countsAs, isCounterForm }) => ({
      id: document,
      countsAs,
      ...(isCounterForm === undefined ? {} : { isCounterForm }),
    })),
    offices: guide.offices.map(({ id: office, kind, ward, order, counters }) => ({
      id: office,
      kind,
      ...(ward === undefined ? {} : { ward }),
      order,
      counters,
    })),
    holidays: holidaysAround(view.asOf),
    provisionalFrom,
    closures: city.facts.closures,
    words: {
      everyone: (entry && pickWords(entry, locale)?.words.everyone.fact) ?? '',
      questions: Object.fromEntries(
        [...guide.questions.keys()].map((question) => [
          question,
          questionWords(catalogue, question, locale),
        ]),
      ),
      events: Object.fromEntries([...events].map((event) => [event, wording.eventName(event)])),
      documents: Object.fromEntries(
        [...guide.documents.keys()].map((document) => [document, wording.documentName(document)]),
      ),
      situations: situationWords(procedures, view),
      deadlines: deadlineLabels(procedures, view),
      procedures: Object.fromEntries(
        procedures.map(({ id: procedure }) => [
          procedure,
          {
            name: rawText(procedureTitle(procedure, view)),
            href: paths.procedure(locale, procedure),
          },
        ]),
      ),
      offices: Object.fromEntries(
        guide.offices.map((office) => [
          office.id,
          { name: rawText(officeName(office, view)), href: paths.office(locale, office.id) },
        ]),
      ),
      sections: Object.fromEntries(
        city.facts.sections.map(({ id: section }) => [section, sectionName(section, view)]),
      ),
      places: Object.fromEntries(
        [...new Set([...procedures.flatMap(({ where }) => where.places), ...rulePlaces])].map(
          (place) => [place, rawText(placeName(place, view))],
        ),
      ),
    },
  };
}

/** Words with their furigana notation, which the island renders itself. */
function rawText(text: ReturnType<typeof procedureTitle>): string {
  return typeof text === 'string' ? text : plainText(text);
}

function islandPhrases({ locale }: View): Readonly<Record<string, string>> {
  const own = { ...phrases.ja, ...phrases[locale] };
  return Object.fromEntries(
    Object.entries(own).filter(
      ([key]) =>
        phraseKeys.includes(key) || phraseFamilies.some((family) => key.startsWith(family)),
    ),
  );
}

/** Sources and the like are for the page of the procedure, not for the list. */
function slimProcedure(procedure: PlannedProcedure): PlannedProcedure {
  return {
    ...procedure,
    deadlines: procedure.deadlines.map(({ basis: _, ...row }) => ({ ...row, sources: [] })),
    documents: procedure.documents.map(
      ({ basis: _b, sources: _s, requiredBy, ...row }): DocumentRequirement => ({
        ...row,
        requiredBy,
      }),
    ),
    online: {
      level: procedure.online.level,
      needs: procedure.online.needs,
      confidence: procedure.online.confidence,
    },
  };
}

/** Labels of all deadlines but the first, which needs none: it is what the line is about. */
function deadlineLabels(procedures: readonly PlannedProcedure[], { catalogue, locale }: View) {
  const labels: Record<string, string> = {};
  for (const { id, deadlines } of procedures) {
    const entry = catalogue.procedures.get(id);
    const words = entry && pickWords(entry, locale)?.words;
    for (const { id: row } of deadlines) {
      const label = words?.deadlines[row]?.label;
      if (label !== undefined) labels[`${id}/${row}`] = label;
    }
  }
  return labels;
}

/** When a document is needed that no question asks about, in the words of the procedure. */
function situationWords(procedures: readonly PlannedProcedure[], { catalogue, locale }: View) {
  const texts: Record<string, string> = {};
  for (const { id, documents } of procedures) {
    const entry = catalogue.procedures.get(id);
    const words = entry && pickWords(entry, locale)?.words;
    for (const row of documents) {
      const text = words?.documents[row.id];
      if (row.situational !== true || text === undefined) continue;
      for (const way of row.anyOf) if ('doc' in way) texts[`${id}/${way.doc}`] = text;
    }
  }
  return texts;
}
