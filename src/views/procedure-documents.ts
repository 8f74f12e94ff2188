import type { Props as DocumentProps } from '#src/components/procedure/DocumentList.astro';
import type { Wording as Text } from '#src/components/text/wording.ts';
import { groupBy } from '#src/domain/collection/group-by.ts';
import { describeCondition } from '#src/domain/describe/describe-condition.ts';
import type { DocumentRequirement } from '#src/domain/document/requirement.ts';
import { pickWords } from '#src/domain/words/pick-words.ts';
import type { ProcedureWords } from '#src/domain/words/procedure-words.ts';
import { alternativeName } from './names.ts';
import { unverifiedTag } from './procedure-facts.ts';
import { originalName, type View } from './view.ts';

type Group = DocumentProps['groups'][number];

/** What to bring: first what everyone needs, then each case, then what only some situations ask for. */
export function documentGroups(
  documents: readonly DocumentRequirement[],
  words: ProcedureWords,
  view: View,
): readonly Group[] {
  const headingOf = (row: DocumentRequirement): string => {
    if (row.situational === true) return view.t('procedure.bring-some');
    return row.when === undefined ? '' : describeCondition(row.when, view.wording);
  };
  const groups = [...groupBy(documents, headingOf)];
  const rank = (heading: string) =>
    heading === '' ? 0 : heading === view.t('procedure.bring-some') ? 2 : 1;
  return groups
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([heading, rows]) => ({
      ...(heading === '' ? {} : { heading }),
      documents: rows.map((row) => documentRow(row, words, view)),
    }));
}

function documentRow(
  row: DocumentRequirement,
  words: ProcedureWords,
  view: View,
): Group['documents'][number] {
  const [only, ...others] = row.anyOf;
  const isChoice = others.length > 0;
  const entry =
    only !== undefined && 'doc' in only ? view.catalogue.documents.get(only.doc) : undefined;
  const own = words.documents[row.id];
  const general = entry && !isChoice ? pickWords(entry, view.locale)?.words.note : undefined;
  const choices = isChoice
    ? [
        `${view.t('procedure.bring-any')}${view.locale.startsWith('ja') ? '：' : ': '}${row.anyOf.map((way) => alternativeName(way, view)).join(view.t('condition.or'))}`,
      ]
    : [];
  const situation =
    row.situational === true && row.when !== undefined
      ? [describeCondition(row.when, view.wording)]
      : [];
  return {
    name: only === undefined ? row.id : alternativeName(only, view),
    original: entry === undefined ? undefined : originalName(entry.facts.name, view),
    notes: [
      ...situation,
      ...choices,
      ...[own ?? general].filter((note) => note !== undefined),
      ...terms(row, view),
    ],
    unverified: unverifiedTag(row, view),
  };
}

/** The terms of a document in one line: one per person, copies, how old, handed in or shown. */
function terms(row: DocumentRequirement, { t, locale }: View): readonly Text[] {
  const parts = [
    ...(row.perPerson === true ? [t('procedure.requirement.per-person')] : []),
    ...(row.copies === undefined ? [] : [t('procedure.requirement.copies', { count: row.copies })]),
    ...(row.form === undefined ? [] : [t(`procedure.requirement.${row.form}`)]),
    ...(row.issuedWithinMonths === undefined
      ? []
      : [t('procedure.requirement.issued-within', { count: row.issuedWithinMonths })]),
    ...(row.use === undefined ? [] : [t(`procedure.requirement.${row.use}`)]),
    ...(row.requiredBy === 'common' ? [t('procedure.requirement.common')] : []),
  ];
  return parts.length === 0 ? [] : [parts.join(locale.startsWith('ja') ? '・' : ' · ')];
}
