import type { Plan, PlanItem } from '#src/domain/plan/plan.ts';
import type { OnlineLevel } from '#src/domain/procedure/channel.ts';
import { stripRuby } from '#src/domain/text/ruby.ts';
import type { Wording } from '#src/domain/words/wording.ts';
import { describeCondition } from './describe-condition.ts';
import { describeDeadline } from './describe-deadline.ts';
import { describeReason } from './describe-reason.ts';

/** Names that a described plan needs beyond the wording. */
export interface PlanNames {
  readonly procedureTitle: (id: string) => string;
  /** The reason for lines that concern everyone whose event this is. */
  readonly everyone: string;
}

/** The reasons of a line as sentences; a line that is still open says for whom it is needed. */
export function describeWhy(
  item: Pick<PlanItem, 'reasons' | 'openCondition'>,
  wording: Wording,
  { everyone }: Pick<PlanNames, 'everyone'>,
): readonly string[] {
  const reasons = item.reasons.map((reason) => describeReason(reason, wording, everyone));
  if (item.openCondition === undefined) return reasons;
  const open = describeCondition(item.openCondition, wording);
  return [...reasons, wording.t('reason.maybe', { case: open })];
}

/** A plan as plain data with sentences in one language: what `npm run plan` prints. */
export function describePlan(plan: Plan, wording: Wording, names: PlanNames) {
  const say = (text: string) => stripRuby(text);
  return {
    event: plan.event,
    asOf: plan.asOf,
    lang: wording.locale,
    items: plan.items.map((item) => ({
      procedure: item.procedure.id,
      number: item.procedure.number,
      name: say(names.procedureTitle(item.procedure.id)),
      why: describeWhy(item, wording, names).map(say),
      certainty: item.certainty,
      optional: item.isOptional,
      dependsOn: item.dependsOn,
      due: describeDue(item, wording),
      deadlines: item.deadlines.map(({ deadline, due, isUndecided }) => ({
        id: deadline.id,
        kind: deadline.kind,
        rule: say(describeDeadline(deadline, wording)),
        date: due.date,
        rolledFrom: due.rolledFrom,
        opens: due.opens,
        provisional: due.provisional,
        certainty: isUndecided ? 'maybe' : 'needed',
      })),
      online: {
        level: plannedLevel(item.online.level),
        status: item.online.level,
        needs: item.online.needs,
      },
      where: item.where,
      bring: [
        ...new Set(item.documents.filter((row) => !row.isSituational).flatMap((row) => row.chosen)),
      ],
      bringInSomeCases: [
        ...new Set(item.documents.filter((row) => row.isSituational).flatMap((row) => row.chosen)),
      ],
    })),
    bring: plan.bring.map((line) => ({
      document: line.document,
      name: say(wording.documentName(line.document)),
      neededFor: line.neededFor,
      anyOf: line.anyOf,
      copies: line.copies,
      perPerson: line.perPerson,
      certainty: line.certainty,
      inSomeCases: line.isSituational,
      returned: line.isReturned,
      confirmed: !line.isUnverified,
    })),
    visit: plan.visit,
    notNeeded: plan.notNeeded.map(({ procedure, reasons }) => ({
      procedure,
      name: say(names.procedureTitle(procedure)),
      why: reasons.map((reason) => say(describeReason(reason, wording, names.everyone))),
    })),
    open: plan.open,
    skipped: plan.skipped,
  };
}

/** Readers of a plan get one of four levels: what is unknown or does not apply cannot be counted on. */
function plannedLevel(level: OnlineLevel): 'full' | 'partial' | 'booking' | 'none' {
  return level === 'unknown' || level === 'not-applicable' ? 'none' : level;
}

function describeDue({ due, procedure }: PlanItem, wording: Wording) {
  if (due === undefined) return null;
  const { date, rolledFrom, opens, provisional, state, daysLeft } = due.due;
  return {
    date,
    rule: stripRuby(describeDeadline(due.deadline, wording)),
    kind: due.deadline.kind,
    rolledFrom,
    // A day that has come opens nothing any more.
    opens: state === 'not-open-yet' ? opens : null,
    state,
    daysLeft,
    provisional,
    ...(state === 'late' ? { lateAccepted: procedure.late?.isAccepted ?? null } : {}),
  };
}
