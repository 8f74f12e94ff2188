import type { Answers } from '#src/domain/answers/answers.ts';
import { questionsOf } from '#src/domain/condition/condition.ts';
import { evaluateCondition, type Verdict } from '#src/domain/condition/evaluate-condition.ts';
import { explainCondition, type Reason } from '#src/domain/condition/explain-condition.ts';
import type { GuideRule } from '#src/domain/life-event/life-event.ts';
import type { PlainDate } from '#src/domain/time/plain-date.ts';
import { effectiveAnswers } from './effective-answers.ts';
import { eventDates } from './event-dates.ts';
import { answeredWard, findPlaces } from './find-offices.ts';
import { heldDocuments } from './held-documents.ts';
import { orderItems } from './order-items.ts';
import type { GuideData, NotNeeded, Plan, PlanItem } from './plan.ts';
import { dueDeadline, planDeadlines } from './plan-deadlines.ts';
import { planDocuments } from './plan-documents.ts';
import { planVisits } from './visit-plan.ts';

/**
 * The personal checklist: which procedures, by when, with which documents, where.
 *
 * Three-valued: a rule that holds makes a line `needed`, one that the answers leave open makes it
 * `maybe`, and only one that is answered to the contrary puts the procedure among `notNeeded`.
 */
export function buildPlan(guide: GuideData, given: Answers, asOf: PlainDate): Plan {
  const { answers, open, skipped } = effectiveAnswers(guide, given, asOf);
  const decided = guide.event.rules.map((rule) => decide(rule, guide, answers, asOf));
  const shown = decided.filter(({ verdict }) => verdict !== false);
  const ids = new Set(shown.map(({ rule }) => rule.procedure));
  const questions = [...guide.questions.values()];
  const context = {
    answers,
    asOf,
    dates: eventDates(questions, answers),
    calendars: guide.calendars,
  };
  const ward = answeredWard(questions, answers);
  const held = heldDocuments(questions, answers);

  const drafts = shown.flatMap(
    ({ rule, verdict, reasons }): readonly Omit<PlanItem, 'documents'>[] => {
      const procedure = guide.procedures.get(rule.procedure);
      if (procedure === undefined) return [];
      const deadlines = planDeadlines(procedure.deadlines, context);
      const where =
        rule.place === undefined ? findPlaces(procedure, guide.offices, ward) : [rule.place];
      return [
        {
          procedure,
          certainty: verdict === true ? 'needed' : 'maybe',
          isOptional: rule.isOptional === true,
          comesFirst: rule.comesFirst === true,
          reasons,
          openCondition: verdict === undefined ? rule.when : undefined,
          dependsOn: procedure.requires.filter((id) => ids.has(id)),
          due: dueDeadline(deadlines),
          deadlines,
          online: procedure.online,
          where,
        },
      ];
    },
  );
  const documents = planDocuments(drafts, guide.documents, held, answers, asOf);
  const items = orderItems(
    drafts.map((draft) => ({
      ...draft,
      documents: documents.byProcedure.get(draft.procedure.id) ?? [],
    })),
    asOf,
  );
  return {
    event: guide.event.id,
    asOf,
    items,
    bring: documents.bring,
    visit: planVisits(items, guide.offices, held),
    notNeeded: decided.filter(({ verdict }) => verdict === false).map(toNotNeeded),
    open,
    skipped,
  };
}

interface Decided {
  readonly rule: GuideRule;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

function decide(rule: GuideRule, guide: GuideData, answers: Answers, asOf: PlainDate): Decided {
  if (rule.when === undefined) return { rule, verdict: true, reasons: [{ kind: 'everyone' }] };
  const verdict = evaluateCondition(rule.when, answers, asOf);
  const reasons = explainCondition(rule.when, answers, asOf);
  return { rule, verdict, reasons: [...reasons, ...skippedReasons(rule, guide, answers, asOf)] };
}

/** A rule can fail because its question was not even asked; then the reason is why it was not asked. */
function skippedReasons(
  rule: GuideRule,
  { event }: GuideData,
  answers: Answers,
  asOf: PlainDate,
): readonly Reason[] {
  if (rule.when === undefined || explainCondition(rule.when, answers, asOf).length > 0) return [];
  const used = questionsOf(rule.when);
  return event.questions.flatMap(({ question, askWhen }) =>
    askWhen !== undefined && answers.get(question)?.type === 'not-asked' && used.includes(question)
      ? explainCondition(askWhen, answers, asOf)
      : [],
  );
}

function toNotNeeded({ rule, reasons }: Decided): NotNeeded {
  return { procedure: rule.procedure, reasons };
}
