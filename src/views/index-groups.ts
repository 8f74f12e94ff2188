import type { Props as IndexProps } from '#src/components/index/KanaIndex.astro';
import { plainText } from '#src/components/text/wording.ts';
import { paths } from '#src/data/paths.ts';
import { isJapanese } from '#src/domain/locale/locale.ts';
import type { Procedure } from '#src/domain/procedure/procedure.ts';
import { kanaRowOf, kanaRows } from '#src/domain/text/kana-row.ts';
import { procedureTitle } from './names.ts';
import { originalName, type View } from './view.ts';

type Group = IndexProps['groups'][number];
type IndexEntry = Group['entries'][number];

/** All procedures by name: by rows of the syllabary in Japanese, by first letter elsewhere. */
export function indexGroups(view: View): readonly Group[] {
  return isJapanese(view.locale) ? kanaGroups(view) : letterGroups(view);
}

function kanaGroups(view: View): readonly Group[] {
  const sorted = proceduresOf(view).sort((a, b) => a.reading.localeCompare(b.reading, 'ja'));
  const rows = kanaRows.map((row, index) => ({
    id: `kana-${index + 1}`,
    short: row,
    heading: view.t('index.kana-row', { row }),
    entries: sorted
      .filter(({ reading }) => kanaRowOf(reading) === row)
      .map((p) => entryOf(p, view)),
  }));
  const others = sorted.filter(({ reading }) => kanaRowOf(reading) === undefined);
  return others.length === 0 ? rows : [...rows, otherGroup(others, view)];
}

function letterGroups(view: View): readonly Group[] {
  const collator = new Intl.Collator(view.locale);
  const titled = proceduresOf(view)
    .map((procedure) => ({ procedure, title: plainText(procedureTitle(procedure.id, view)) }))
    .sort((a, b) => collator.compare(a.title, b.title));
  const letters = new Map<string, Procedure[]>();
  for (const { procedure, title } of titled) {
    const letter = title.normalize('NFD').charAt(0).toLocaleUpperCase(view.locale);
    letters.set(letter, [...(letters.get(letter) ?? []), procedure]);
  }
  return [...letters].map(([letter, procedures], index) => ({
    id: `letter-${index + 1}`,
    short: letter,
    heading: letter,
    entries: procedures.map((procedure) => entryOf(procedure, view)),
  }));
}

/** All procedures by number, in their thousands, as staff and paper name them. */
export function numberGroups(view: View): readonly Group[] {
  const sorted = proceduresOf(view).sort((a, b) => a.number - b.number);
  const thousands = [...new Set(sorted.map(({ number }) => Math.floor(number / 1000)))];
  return thousands.map((thousand) => ({
    id: `number-${thousand}`,
    short: `${thousand}…`,
    heading: `${thousand}000–${thousand}999`,
    entries: sorted
      .filter(({ number }) => Math.floor(number / 1000) === thousand)
      .map((procedure) => entryOf(procedure, view)),
  }));
}

function otherGroup(procedures: readonly Procedure[], view: View): Group {
  return {
    id: 'kana-other',
    short: view.t('index.other'),
    heading: view.t('index.other'),
    entries: procedures.map((procedure) => entryOf(procedure, view)),
  };
}

function entryOf(procedure: Procedure, view: View): IndexEntry {
  return {
    href: paths.procedure(view.locale, procedure.id),
    title: procedureTitle(procedure.id, view),
    reading: originalName(procedure.name, view) ?? procedure.reading,
    plate: { label: view.t('site.number-short'), number: procedure.number },
  };
}

function proceduresOf({ catalogue }: View): Procedure[] {
  return [...catalogue.procedures.values()].map(({ facts }) => facts);
}
