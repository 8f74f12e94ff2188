import { micromark } from 'micromark';
import type { PlainItem } from '#src/components/text/PlainList.astro';
import type { Wording as Text } from '#src/components/text/wording.ts';
import { paths } from '#src/data/paths.ts';
import { evidenceOf } from '#src/domain/coverage/coverage.ts';
import { nativeNames, sourceLocale } from '#src/domain/locale/locale.ts';
import { egovLawUrl, type Procedure } from '#src/domain/procedure/procedure.ts';
import { formatDate } from '#src/domain/time/format-date.ts';
import { parsePlainDate } from '#src/domain/time/plain-date.ts';
import { pickWords } from '#src/domain/words/pick-words.ts';
import type { ProcedureWords } from '#src/domain/words/procedure-words.ts';
import { pageFrame } from './frame.ts';
import { guidesOf, joinList, placeName, sectionName } from './names.ts';
import { documentGroups } from './procedure-documents.ts';
import { channelFlags, procedureFacts, unverifiedTag } from './procedure-facts.ts';
import { procedureRow } from './procedure-row.ts';
import { whereRows } from './procedure-where.ts';
import { textOf, type View } from './view.ts';

/** Everything a procedure page shows, in one language. Throws for an id that is not in the catalogue. */
export function procedurePage(id: string, view: View) {
  const { t, locale, catalogue } = view;
  const entry = catalogue.procedures.get(id);
  const picked = entry && pickWords(entry, locale);
  if (entry === undefined || picked === undefined) {
    throw new Error(`procedurePage: "${id}" needs facts and a ${sourceLocale}.md file`);
  }
  const { facts } = entry;
  const { words } = picked;
  return {
    frame: pageFrame(view, {
      title: words.title,
      description: words.summary,
      pathIn: (other) => paths.procedure(other, id),
      trail: trailOf(facts, view),
    }),
    /** The language the words are really in: another than the page's when they fall back. */
    lang: picked.locale === locale ? undefined : picked.locale,
    heading: {
      title: words.title,
      reading: readingOf(facts, words, view),
      plate: { label: t('site.number'), number: facts.number },
      lead: words.summary,
    },
    translation: translationNotice(words, picked.locale !== locale, id, view),
    flags: {
      heading: { id: 'ways', title: t('procedure.ways') },
      flags: channelFlags(facts, words, view),
    },
    facts: procedureFacts(facts, words, view),
    action: actionOf(facts, view),
    documents: documentGroups(facts.documents, words, view),
    /** Further text as HTML. Markdown only: micromark escapes HTML and drops script addresses. */
    body: words.body === '' ? undefined : micromark(words.body),
    steps: words.steps.map((title) => ({ title })),
    late: lateNotice(facts, words, view),
    notes: words.notes,
    /** What follows the filing: what happens next, and how to object to the result. */
    after: [words.after, words.objection].filter((text) => text !== undefined),
    where: whereRows(facts, words, view),
    points: facts.points.flatMap((point): PlainItem[] => {
      const text = words.points[point.id];
      return text === undefined ? [] : [{ label: text, unverified: unverifiedTag(point, view) }];
    }),
    changes: changeRows(facts, words, view),
    requires: rowsOf(facts.requires, view),
    related: rowsOf(
      facts.related.filter((other) => !facts.requires.includes(other)),
      view,
    ),
    laws: facts.legalBasis.map((row) => ({
      text: { text: [row.law, row.article].filter(Boolean).join(' '), lang: 'ja' },
      href: row.egovLawId === undefined ? undefined : egovLawUrl(row.egovLawId),
      unverified: unverifiedTag(row, view),
    })),
    unverified: unverifiedNotes(facts, view),
    reviewed: reviewedInfo(facts, view),
    guides: guidesOf(facts, view).map((event) => ({
      href: paths.lifeEvent(locale, event),
      label: textOf(catalogue.lifeEvents.get(event), view, ({ title }) => title) ?? event,
    })),
  };
}

/** The way down to a procedure: the first guide it belongs to, else the list of all. */
function trailOf(facts: Procedure, view: View) {
  const [event] = guidesOf(facts, view);
  if (event === undefined) {
    return [{ href: paths.index(view.locale), label: view.t('site.index') }];
  }
  const label = textOf(view.catalogue.lifeEvents.get(event), view, ({ title }) => title) ?? event;
  return [{ href: paths.lifeEvent(view.locale, event), label }];
}

/** Under the title: the reading, and outside Japanese the official name with it, to show at the counter. */
function readingOf(facts: Procedure, words: ProcedureWords, { locale }: View): Text {
  if (locale === 'ja' && words.title === facts.name) return facts.reading;
  return { text: `${facts.name}（${facts.reading}）`, lang: 'ja' };
}

function translationNotice(
  words: ProcedureWords,
  isFallback: boolean,
  id: string,
  { t, locale }: View,
) {
  if (locale === sourceLocale) return undefined;
  const original = { href: paths.procedure(sourceLocale, id), label: t('site.read-japanese') };
  if (isFallback)
    return { state: 'missing' as const, title: t('site.translation-missing'), original };
  if (words.translation?.state === 'reviewed') return undefined;
  return { state: 'machine' as const, title: t('site.translation-unreviewed'), original };
}

function actionOf({ online }: Procedure, view: View) {
  if (online.url === undefined) return undefined;
  const { t, tLoose } = view;
  const needs = online.needs.map((need) => tLoose(`need.${need}`));
  return {
    href: online.url,
    label: online.level === 'booking' ? t('procedure.book-online') : t('procedure.apply-online'),
    notes: [
      ...(online.service === undefined
        ? []
        : [t('procedure.goes-to', { service: tLoose(`service.${online.service}`) })]),
      ...(needs.length === 0
        ? []
        : [
            `${t('procedure.online-needs')}${view.locale.startsWith('ja') ? '：' : ': '}${joinList(needs, view)}`,
          ]),
      ...(online.hours === undefined ? [] : [t('procedure.online-hours', { ...online.hours })]),
    ],
  };
}

/** What being late means: what can still be done first, the penalty last. */
function lateNotice(facts: Procedure, words: ProcedureWords, view: View) {
  const { t, tLoose, locale } = view;
  const { penalty } = facts;
  const lines: Text[] = words.late === undefined ? [] : [words.late];
  if (penalty !== undefined && (penalty.type !== 'none' || penalty.confidence === 'verified')) {
    const tag = locale === 'ja-simple' ? 'ja' : locale;
    const yen =
      penalty.maxYen === undefined ? undefined : new Intl.NumberFormat(tag).format(penalty.maxYen);
    const known =
      yen === undefined && penalty.type !== 'none' && penalty.type !== 'criminal'
        ? 'other'
        : penalty.type;
    const law =
      penalty.legalBasis === undefined
        ? ''
        : t('procedure.penalty-law', { law: penalty.legalBasis });
    const doubt = penalty.confidence === 'unverified' ? ` ${t('unverified.tag')}` : '';
    lines.push(`${tLoose(`procedure.penalty.${known}`, { yen: yen ?? '' })}${law}${doubt}`);
  }
  return lines.length === 0
    ? undefined
    : { kind: 'warn' as const, title: t('procedure.late'), lines };
}

function changeRows(facts: Procedure, words: ProcedureWords, view: View): readonly PlainItem[] {
  return facts.changes.flatMap((change): PlainItem[] => {
    const text = words.changes[change.id];
    if (text === undefined) return [];
    const date = change.date === undefined ? undefined : parsePlainDate(change.date);
    const day = date === undefined ? '' : `${formatDate(date, view.locale)} `;
    return [{ label: `${day}${text}`, unverified: unverifiedTag(change, view) }];
  });
}

function rowsOf(ids: readonly string[], view: View) {
  return ids.flatMap((id) => {
    const entry = view.catalogue.procedures.get(id);
    return entry === undefined ? [] : [procedureRow(entry.facts, view)];
  });
}

function unverifiedNotes(facts: Procedure, { t }: View): readonly Text[] {
  const hasTag = evidenceOf(facts).some(({ confidence }) => confidence === 'unverified');
  return [
    ...(hasTag ? [t('unverified.note')] : []),
    ...(facts.proseConfidence === 'unverified' ? [t('unverified.prose')] : []),
  ];
}

/** Parts of a procedure that a municipality may decide, with the words for them. */
const decidable = {
  fees: 'procedure.fee',
  online: 'channel.online',
  channels: 'procedure.ways',
  documents: 'procedure.bring',
  deadlines: 'procedure.when',
  filers: 'procedure.who',
  where: 'procedure.where',
} as const;

/** Which parts the city's overlay decided; the rest is the same nationwide. */
function cityDecided(facts: Procedure, view: View): readonly Text[] {
  const [base] = facts.provenance;
  const parts = (Object.keys(decidable) as (keyof typeof decidable)[]).filter(
    (part) =>
      base?.layer === 'city' ||
      facts.provenance.some(({ path, layer }) => layer === 'city' && path.startsWith(part)),
  );
  return parts.length === 0
    ? []
    : [
        joinList(
          parts.map((part) => view.t(decidable[part])),
          view,
        ),
      ];
}

function cityName({ catalogue, locale }: View): string {
  return pickWords(catalogue.city, locale)?.words.name ?? catalogue.city.facts.name;
}

function reviewedInfo(facts: Procedure, view: View) {
  const { t, tLoose, locale, catalogue } = view;
  const day = (text: string | undefined) => {
    const date = text === undefined ? undefined : parsePlainDate(text);
    return date === undefined ? [] : [formatDate(date, locale)];
  };
  const places = facts.where.places.filter((place) => place !== 'city-hall');
  const entry = catalogue.procedures.get(facts.id);
  return {
    rows: [
      {
        label: t('procedure.reviewed'),
        lines: [...day(facts.reviewedOn), tLoose(`scope.${facts.scope}`)],
      },
      { label: t('provenance.city', { city: cityName(view) }), lines: cityDecided(facts, view) },
      { label: t('procedure.next-review'), lines: day(facts.nextReviewOn) },
      {
        label: t('procedure.owner'),
        lines:
          facts.owner === undefined
            ? places.map((place) => placeName(place, view))
            : [sectionName(facts.owner, view)],
      },
    ].filter(({ lines }) => lines.length > 0),
    translations: {
      label: t('procedure.translations'),
      items: catalogue.city.facts.locales
        .filter((other) => other !== locale)
        .map((other) => {
          const words = entry?.words[other];
          const isReviewed = other === sourceLocale || words?.translation?.state === 'reviewed';
          const mark =
            words === undefined
              ? ('none' as const)
              : isReviewed
                ? ('yes' as const)
                : ('unknown' as const);
          return {
            lang: other,
            label: nativeNames[other],
            href: paths.procedure(other, facts.id),
            mark,
            words: t(
              words === undefined
                ? 'translation.missing'
                : isReviewed
                  ? other === sourceLocale
                    ? 'translation.source'
                    : 'translation.reviewed'
                  : 'translation.unreviewed',
            ),
          };
        }),
    },
  };
}
