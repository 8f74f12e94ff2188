import type { Answers } from '#src/domain/answers/answers.ts';
import { formatAnswer } from '#src/domain/answers/fragment.ts';
import type { AnswerProblem } from '#src/domain/answers/parse-answers.ts';
import { describeReason } from '#src/domain/describe/describe-reason.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { formatDate } from '#src/domain/time/format-date.ts';
import { BringList } from './BringList.tsx';
import { DueList } from './DueList.tsx';
import { goTo } from './go-to.ts';
import type { GuideModel } from './guide-model.ts';
import { Icon } from './Icon.tsx';
import { Ruby } from './Ruby.tsx';
import { Tools } from './Tools.tsx';
import { VisitList } from './VisitList.tsx';

export interface ChecklistProps {
  readonly model: GuideModel;
  readonly plan: Plan;
  readonly answers: Answers;
  readonly problems: readonly AnswerProblem[];
}

/** The personal list: by when, where, what to bring, and what is not needed. */
export function Checklist({ model, plan, answers, problems }: ChecklistProps) {
  const { wording } = model;
  const { t, locale } = wording;
  const maybe = plan.items.filter(({ certainty }) => certainty === 'maybe').length;
  return (
    <section class="checklist" aria-labelledby="list">
      <h2 id="list" tabIndex={-1}>
        <Ruby text={t('guide.list')} />
      </h2>
      <p role="status" class="count">
        <strong>
          <Ruby text={t('guide.count', { count: plan.items.length })} />
        </strong>{' '}
        {maybe > 0 && <Ruby text={t('guide.count-maybe', { count: maybe })} />}
      </p>
      {problems.length > 0 && (
        <p class="ignored" role="alert">
          <Ruby text={t('guide.ignored', { parts: problems.map(shortPart).join(', ') })} />
        </p>
      )}
      {plan.open.length > 0 && (
        <p class="screen-only">
          <Ruby text={t('guide.open', { count: plan.open.length })} />
        </p>
      )}
      <AnswerList model={model} answers={answers} />
      <Tools model={model} plan={plan} />
      {plan.items.length > 0 && (
        <nav class="strip jump" aria-labelledby="list">
          {(['when', 'where', 'bring'] as const)
            .filter((part) => part !== 'bring' || plan.bring.length > 0)
            .map((part) => (
              <button key={part} type="button" onClick={() => goTo(part)}>
                <Ruby text={t(`guide.${part}`)} />
              </button>
            ))}
        </nav>
      )}
      {plan.items.length === 0 && (
        <p>
          <Ruby text={t('guide.empty')} />
        </p>
      )}
      <DueList model={model} plan={plan} />
      <VisitList model={model} plan={plan} />
      <BringList model={model} plan={plan} />
      <NotNeeded model={model} plan={plan} />
      <p class="made-on">
        <Ruby text={t('guide.as-of', { date: formatDate(plan.asOf, locale) })} />
      </p>
    </section>
  );
}

/** A part of the address, short enough to show. */
function shortPart({ question, value }: AnswerProblem): string {
  const text = question === value ? question : `${question}=${value}`;
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What was answered, for paper and for a second look. */
function AnswerList({ model, answers }: { readonly model: GuideModel; readonly answers: Answers }) {
  const { guide, wording } = model;
  if (answers.size === 0) return null;
  const rows = [...guide.questions.values()].flatMap((question) => {
    const answer = answers.get(question.id);
    if (answer === undefined) return [];
    const words = wording.question(question.id);
    const value =
      answer.type === 'date'
        ? formatDate(answer.date, wording.locale)
        : answer.type === 'multi' && answer.options.size === 0
          ? wording.t('guide.none-of-these')
          : (formatAnswer(answer, question) ?? '')
              .split(',')
              .map((option) => words.options[option]?.label ?? option)
              .join(wording.locale.startsWith('ja') ? '、' : ', ');
    return [{ id: question.id, label: words.label, value }];
  });
  return (
    <details class="answers cells">
      <summary>
        <Icon name="chevron-down" />
        <Ruby text={wording.t('guide.answers')} />
      </summary>
      <dl>
        {rows.map(({ id, label, value }) => (
          <div key={id}>
            <dt>
              <Ruby text={label} />
            </dt>
            <dd>
              <Ruby text={value} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Hidden lines can be listed, each with the answer that took it off. */
function NotNeeded({ model, plan }: { readonly model: GuideModel; readonly plan: Plan }) {
  const { props, wording } = model;
  if (plan.notNeeded.length === 0) return null;
  return (
    <details class="not-needed cells">
      <summary>
        <Icon name="chevron-down" />
        <Ruby text={wording.t('guide.not-needed')} />
      </summary>
      <ul>
        {plan.notNeeded.map(({ procedure, reasons }) => (
          <li key={procedure}>
            <a href={props.words.procedures[procedure]?.href}>
              <Ruby text={props.words.procedures[procedure]?.name ?? procedure} />
            </a>
            {reasons.map((reason) => (
              <span key={JSON.stringify(reason)} class="reason">
                <Ruby text={describeReason(reason, wording, props.words.everyone)} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
