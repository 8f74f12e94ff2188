import type { Props as RowProps } from '#src/components/procedure/ProcedureRow.astro';
import { paths } from '#src/data/paths.ts';
import { groupBy } from '#src/domain/collection/group-by.ts';
import { describeCondition } from '#src/domain/describe/describe-condition.ts';
import { pickWords } from '#src/domain/words/pick-words.ts';
import { pageFrame } from './frame.ts';
import { procedureRow } from './procedure-row.ts';
import { textOf, type View } from './view.ts';

/** A guide without questions: every procedure under the condition it depends on, in words. */
export interface GuideGroup {
  readonly heading: string;
  readonly rows: readonly RowProps[];
}

/** Everything a guide page shows besides the questions, in one language. */
export function guidePage(id: string, view: View) {
  const { t, locale, catalogue, wording } = view;
  const entry = catalogue.lifeEvents.get(id);
  const words = entry && pickWords(entry, locale)?.words;
  if (entry === undefined || words === undefined) {
    throw new Error(`guidePage: "${id}" needs facts and a ja.md file`);
  }
  const { facts } = entry;
  const headed = facts.rules.flatMap((rule) => {
    const procedure = catalogue.procedures.get(rule.procedure)?.facts;
    if (procedure === undefined) return [];
    const condition =
      rule.when === undefined ? words.everyone.case : describeCondition(rule.when, wording);
    const heading =
      rule.isOptional === true ? t('condition.optional', { case: condition }) : condition;
    return [
      { heading, isForEveryone: rule.when === undefined, row: procedureRow(procedure, view) },
    ];
  });
  const ordered = [
    ...headed.filter((r) => r.isForEveryone),
    ...headed.filter((r) => !r.isForEveryone),
  ];
  const groups: readonly GuideGroup[] = [...groupBy(ordered, ({ heading }) => heading)].map(
    ([heading, rows]) => ({ heading, rows: rows.map(({ row }) => row) }),
  );
  return {
    frame: pageFrame(view, {
      title: words.title,
      description: words.summary,
      pathIn: (other) => paths.lifeEvent(other, id),
      trail: [{ href: paths.lifeEvents(locale), label: t('site.life-events') }],
    }),
    title: words.title,
    lead: words.lead ?? words.summary,
    groups,
    count: facts.rules.length,
    seeAlso: facts.seeAlso.flatMap((other) => {
      const title = textOf(catalogue.lifeEvents.get(other), view, (text) => text.title);
      return title === undefined ? [] : [{ href: paths.lifeEvent(locale, other), label: title }];
    }),
    isUnreviewed: locale !== 'ja' && words.translation?.state !== 'reviewed',
    japanese: paths.lifeEvent('ja', id),
  };
}
