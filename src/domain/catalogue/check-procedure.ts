import type { Problem } from '#src/domain/problem/problem.ts';
import type { Fee, Procedure } from '#src/domain/procedure/procedure.ts';
import { nearest } from '#src/domain/text/nearest.ts';
import type { ProcedureWords } from '#src/domain/words/procedure-words.ts';
import type { Catalogue } from './catalogue.ts';
import { checkCondition } from './check-condition.ts';

type Finding = Omit<Problem, 'file'>;

/** The life event of procedures that belong to none in particular. */
export const everyday = 'everyday';

/** What is wrong with the facts of a procedure beyond their shape: ids that lead nowhere, clashing rows. */
export function checkProcedure(procedure: Procedure, catalogue: Catalogue): readonly Finding[] {
  const questions = new Map([...catalogue.questions].map(([id, { facts }]) => [id, facts]));
  const sections = catalogue.city.facts.sections.map(({ id }) => id);
  const refer = (
    ids: readonly string[],
    known: Iterable<string>,
    path: string,
    code: string,
    what: string,
  ) => unknownIds(ids, [...known], path, code, what);
  return [
    ...refer(
      procedure.requires,
      catalogue.procedures.keys(),
      'requires',
      'unknown-procedure',
      '手続き',
    ),
    ...refer(
      procedure.related,
      catalogue.procedures.keys(),
      'related',
      'unknown-procedure',
      '手続き',
    ),
    ...refer(
      procedure.lifeEvents.filter((event) => event !== everyday),
      catalogue.lifeEvents.keys(),
      'lifeEvents',
      'unknown-life-event',
      'できごと',
    ),
    ...refer(
      procedure.owner === undefined ? [] : [procedure.owner],
      sections,
      'owner',
      'unknown-section',
      '担当課',
    ),
    ...refer(
      procedure.where.offices ?? [],
      catalogue.offices.keys(),
      'where.offices',
      'unknown-office',
      '窓口',
    ),
    ...procedure.deadlines.flatMap((row) =>
      refer(
        row.from === null ? [] : [row.from],
        catalogue.events.keys(),
        `deadlines[${row.id}].from`,
        'unknown-event',
        '起点の出来事',
      ),
    ),
    ...procedure.documents.flatMap((row) =>
      refer(
        row.anyOf.flatMap((way) =>
          'doc' in way ? [way.doc] : 'twoOf' in way ? way.twoOf : way.allOf,
        ),
        catalogue.documents.keys(),
        `documents[${row.id}]`,
        'unknown-document',
        '書類',
      ),
    ),
    ...procedure.filers.flatMap((row) =>
      refer(
        row.bring ?? [],
        catalogue.documents.keys(),
        `filers[${row.id}].bring`,
        'unknown-document',
        '書類',
      ),
    ),
    ...[...procedure.documents, ...procedure.deadlines].flatMap((row) =>
      row.when === undefined ? [] : checkCondition(row.when, `…[${row.id}].when`, questions),
    ),
    ...duplicateRows(procedure),
    ...overlappingFees(procedure.fees),
  ];
}

const rowLists = [
  'filers',
  'deadlines',
  'documents',
  'fees',
  'legalBasis',
  'changes',
  'points',
  'openIssues',
] as const;

function duplicateRows(procedure: Procedure): readonly Finding[] {
  return rowLists.flatMap((list) => {
    const ids = procedure[list].map((row) => row.id);
    return ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({
        path: `${list}[${id}]`,
        code: 'duplicate-row',
        message: `同じ id「${id}」の行が2つあります`,
        hint: 'どちらかの id を変えるか、1つにまとめてください',
      }));
  });
}

/** Two fee rows for the same thing and channel may not both hold on one day. */
function overlappingFees(fees: readonly Fee[]): readonly Finding[] {
  return fees.flatMap((fee, index) =>
    fees
      .slice(index + 1)
      .filter(
        (other) => other.item === fee.item && other.channel === fee.channel && overlap(fee, other),
      )
      .map((other) => ({
        path: `fees[${other.id}]`,
        code: 'overlapping-fees',
        message: `料金「${fee.id}」と期間が重なっています`,
        hint: '前の行に validTo（終わりの日）、次の行に validFrom（始まりの日）を書いてください。別の料金なら item で分けてください',
      })),
  );
}

function overlap(a: Fee, b: Fee): boolean {
  const starts = (fee: Fee) => fee.validFrom ?? '0000';
  const ends = (fee: Fee) => fee.validTo ?? '9999';
  return starts(a) <= ends(b) && starts(b) <= ends(a);
}

/** Texts that belong to no row, which usually means a mistyped row id, and statements without a text. */
export function checkProcedureWords(
  procedure: Procedure,
  words: ProcedureWords,
  isSource: boolean,
): readonly Finding[] {
  const rowIds = (list: (typeof rowLists)[number]) => procedure[list].map((row) => row.id);
  // A city may remove a row of the core, whose words then stay behind without harm.
  const removed = (list: string) =>
    procedure.provenance.flatMap(
      ({ path }) => new RegExp(`^${list}\\[([^\\]]+)\\]$`).exec(path)?.[1] ?? [],
    );
  const texts = [
    ['points', rowIds('points')],
    ['deadlines', rowIds('deadlines')],
    ['documents', rowIds('documents')],
    ['fees', rowIds('fees')],
    ['filers', rowIds('filers')],
    ['changes', rowIds('changes')],
    ['channels', ['counter', 'mail', 'convenienceStore', 'phone', 'proxy']],
  ] as const;
  const orphans = texts.flatMap(([field, known]) =>
    unknownIds(
      Object.keys(words[field]),
      [...known, ...removed(field)],
      field,
      'text-without-row',
      '行',
    ),
  );
  const missing = (['points', 'changes'] as const).flatMap((field) =>
    rowIds(field)
      .filter((id) => isSource && !Object.hasOwn(words[field], id))
      .map((id) => ({
        path: `${field}.${id}`,
        code: 'row-without-text',
        message: `内容の「${field}」にある「${id}」の文がありません`,
        hint: 'この id の文を書き足すか、内容の行を消してください',
      })),
  );
  return [...orphans, ...missing];
}

/** Ids that lead nowhere, each with the one that was probably meant. */
export function unknownIds(
  ids: readonly string[],
  known: readonly string[],
  path: string,
  code: string,
  what: string,
): readonly Finding[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => {
      const meant = nearest(id, known);
      return {
        path,
        code,
        message: `${what}「${id}」が見つかりません`,
        hint: meant === undefined ? 'id のつづりを確かめてください' : `「${meant}」のことですか`,
      };
    });
}
