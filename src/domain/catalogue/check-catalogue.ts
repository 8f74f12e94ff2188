import { groupBy } from '#src/domain/collection/group-by.ts';
import { sourceLocale } from '#src/domain/locale/locale.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import { places } from '#src/domain/procedure/procedure.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { checkCity } from './check-city.ts';
import { checkEasyJapanese } from './check-easy-japanese.ts';
import { checkDocuments, checkQuestions } from './check-entries.ts';
import { checkGuide } from './check-guide.ts';
import { checkProcedure, checkProcedureWords, everyday } from './check-procedure.ts';

/**
 * Every problem that shows only when the files are seen together.
 *
 * @param broken files that could not be read: what they would have given makes other files look wrong.
 */
export function checkCatalogue(
  catalogue: Catalogue,
  { broken }: { readonly broken: ReadonlySet<string> },
): readonly Problem[] {
  const problems = [
    ...[...catalogue.procedures.values()].flatMap(({ facts, words }) => {
      const file = `${facts.provenance[0]?.file ?? facts.id}`;
      const folder = file.replace(/\/[^/]*$/, '');
      return [
        ...checkProcedure(facts, catalogue).map((found) => ({ file, ...found })),
        ...Object.entries(words).flatMap(([locale, text]) =>
          checkProcedureWords(facts, text, locale === sourceLocale).map((found) => ({
            file: `${folder}/${locale}.md`,
            ...found,
          })),
        ),
      ];
    }),
    ...[...catalogue.lifeEvents.values()].flatMap(({ facts }) =>
      checkGuide(facts, catalogue).map((found) => ({
        file: `core/life-events/${facts.id}/life-event.yaml`,
        ...found,
      })),
    ),
    ...missingFromGuides(catalogue),
    ...duplicateNumbers(catalogue),
    ...cycles(catalogue),
    ...checkQuestions(catalogue),
    ...checkDocuments(catalogue),
    ...checkCity(catalogue),
    ...missingSourceWords(catalogue),
    ...checkEasyJapanese(catalogue),
  ];
  return problems.filter((problem) => !followsFrom(problem, broken));
}

/** Whether a problem is there only because another file could not be read; that file's own problem helps then. */
function followsFrom({ file, code, message }: Problem, broken: ReadonlySet<string>): boolean {
  if (code === 'missing-source-words') return broken.has(file);
  if (!code.startsWith('unknown-')) return false;
  return [...broken].some((path) => {
    const [, kind = '', name = ''] = path.split('/');
    // Kinds without facts name their ids in the words.
    if (name === 'words') return code === 'unknown-event' && kind === 'events';
    return message.includes(`「${name.replace(/\.yaml$/, '')}」`);
  });
}

/** A procedure that names a life event must be a line of its guide, or nobody is led to it. */
function missingFromGuides({ procedures, lifeEvents }: Catalogue): readonly Problem[] {
  return [...procedures.values()].flatMap(({ facts }) =>
    facts.lifeEvents
      .filter((event) => event !== everyday)
      .filter((event) => {
        const guide = lifeEvents.get(event)?.facts;
        return guide !== undefined && !guide.rules.some((rule) => rule.procedure === facts.id);
      })
      .map((event) => ({
        file: `core/life-events/${event}/life-event.yaml`,
        path: 'rules',
        code: 'unreachable-procedure',
        message: `手続き「${facts.id}」はこのできごとに入っていますが、ガイドに行がありません`,
        hint: 'rules に書き足すか、手続きの lifeEvents から消してください',
      })),
  );
}

function duplicateNumbers({ procedures }: Catalogue): readonly Problem[] {
  const byNumber = groupBy(procedures.values(), ({ facts }) => facts.number);
  return [...byNumber].flatMap(([number, entries]) =>
    entries.slice(1).map(({ facts }) => ({
      file: facts.provenance[0]?.file ?? facts.id,
      path: 'number',
      code: 'duplicate-number',
      message: `番号 ${number} は「${entries[0]?.facts.id}」でも使われています`,
      hint: 'ほかで使われていない4桁の番号にしてください',
    })),
  );
}

/** "Do first" must end somewhere: reports each circle once, from its alphabetically first member. */
function cycles({ procedures }: Catalogue): readonly Problem[] {
  const circles = new Set<string>();
  const walk = (id: string, trail: readonly string[]): void => {
    const start = trail.indexOf(id);
    if (start >= 0) {
      const circle = trail.slice(start);
      const first = circle.indexOf([...circle].sort()[0] ?? '');
      circles.add([...circle.slice(first), ...circle.slice(0, first)].join(' → '));
      return;
    }
    for (const next of procedures.get(id)?.facts.requires ?? []) walk(next, [...trail, id]);
  };
  for (const id of procedures.keys()) walk(id, []);
  return [...circles].map((circle) => {
    const id = circle.split(' → ')[0] ?? '';
    return {
      file: procedures.get(id)?.facts.provenance[0]?.file ?? id,
      path: 'requires',
      code: 'circular-requires',
      message: `先にする手続きが輪になっています（${circle} → ${id}）`,
      hint: 'どれか1つの requires から消してください',
    };
  });
}

/** The source language is what every other one falls back to, so it may not be missing. */
function missingSourceWords(catalogue: Catalogue): readonly Problem[] {
  const kinds: readonly [
    string,
    ReadonlyMap<string, Entry<unknown, unknown>>,
    (id: string) => string,
  ][] = [
    ['手続き', catalogue.procedures, (id) => `core/procedures/${id}/${sourceLocale}.md`],
    ['できごと', catalogue.lifeEvents, (id) => `core/life-events/${id}/${sourceLocale}.md`],
    ['質問', catalogue.questions, () => `core/questions/words/${sourceLocale}.yaml`],
    ['書類', catalogue.documents, () => `core/documents/words/${sourceLocale}.yaml`],
    ['窓口', catalogue.offices, () => `city/offices/words/${sourceLocale}.yaml`],
    ['お知らせ', catalogue.notices, () => `city/notices/words/${sourceLocale}.yaml`],
    ['起点の出来事', catalogue.events, () => `core/events/words/${sourceLocale}.yaml`],
    ['用語', catalogue.glossary, () => `core/glossary/words/${sourceLocale}.yaml`],
    [
      '提出先',
      new Map(places.map((id) => [id, catalogue.places.get(id) ?? { facts: { id }, words: {} }])),
      () => `core/places/words/${sourceLocale}.yaml`,
    ],
    ['市区町村', new Map([['city', catalogue.city]]), () => `city/words/${sourceLocale}.yaml`],
  ];
  return kinds.flatMap(([what, entries, file]) =>
    [...entries]
      .filter(([, entry]) => entry.words[sourceLocale] === undefined)
      .map(([id]) => ({
        file: file(id),
        path: id,
        code: 'missing-source-words',
        message: `${what}「${id}」の日本語の言葉がありません`,
        hint: '日本語はほかのすべての言語の元になるため、必ず書いてください',
      })),
  );
}
