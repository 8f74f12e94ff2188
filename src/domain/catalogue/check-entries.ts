import type { Problem } from '#src/domain/problem/problem.ts';
import type { Catalogue } from './catalogue.ts';
import { unknownIds } from './check-procedure.ts';

/** Questions: the options and their words must match, and what an answer proves must exist. */
export function checkQuestions(catalogue: Catalogue): readonly Problem[] {
  const documents = [...catalogue.documents.keys()];
  return [...catalogue.questions.values()].flatMap(({ facts, words }) => {
    const file = `core/questions/${facts.id}.yaml`;
    const proofs = [...Object.entries(facts.holds ?? {}), ...Object.entries(facts.lacks ?? {})];
    const findings = [
      ...unknownIds(
        proofs.map(([option]) => option),
        facts.options,
        'holds・lacks',
        'unknown-option',
        '答え',
      ),
      ...unknownIds(
        proofs.flatMap(([, ids]) => ids),
        documents,
        'holds・lacks',
        'unknown-document',
        '書類',
      ),
      ...unknownIds(
        (facts.events ?? []).map(({ event }) => event),
        [...catalogue.events.keys()],
        'events',
        'unknown-event',
        '起点の出来事',
      ),
    ].map((found) => ({ file, ...found }));
    const wording = Object.entries(words).flatMap(([locale, text]) => {
      const given = Object.keys(text.options);
      const source = `core/questions/words/${locale}.yaml`;
      return [
        ...unknownIds(given, facts.options, `${facts.id}.options`, 'text-without-row', '答え'),
        ...unknownIds(
          facts.options,
          given,
          `${facts.id}.options`,
          'row-without-text',
          '答えの言葉',
        ),
        ...given
          .filter((option) => facts.type === 'multi' && text.options[option]?.notFact === undefined)
          .map((option) => ({
            path: `${facts.id}.options.${option}.notFact`,
            code: 'missing-field',
            message: '「あてはまらない」ときの文がありません',
            hint: 'いくつも選べる質問では notFact を書いてください（例: 犬を飼っていません。）',
          })),
      ].map((found) => ({ file: source, ...found }));
    });
    return [...findings, ...wording];
  });
}

/** Documents: classes and the procedures that obtain them must exist. */
export function checkDocuments(catalogue: Catalogue): readonly Problem[] {
  return [...catalogue.documents.values()].flatMap(({ facts }) =>
    [
      ...unknownIds(
        facts.countsAs,
        [...catalogue.documents.keys()],
        'countsAs',
        'unknown-document',
        '書類',
      ),
      ...unknownIds(
        facts.obtainedBy === undefined ? [] : [facts.obtainedBy],
        [...catalogue.procedures.keys()],
        'obtainedBy',
        'unknown-procedure',
        '手続き',
      ),
    ].map((found) => ({ file: `core/documents/${facts.id}.yaml`, ...found })),
  );
}
