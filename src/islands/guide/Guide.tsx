import { useEffect, useMemo } from 'preact/hooks';
import type { Answer } from '#src/domain/answers/answers.ts';
import { formatFragment } from '#src/domain/answers/fragment.ts';
import { buildPlan } from '#src/domain/plan/build-plan.ts';
import { Checklist } from './Checklist.tsx';
import { goTo } from './go-to.ts';
import { guideModel, today } from './guide-model.ts';
import type { GuideProps } from './guide-props.ts';
import { Icon } from './Icon.tsx';
import { QuestionField } from './QuestionField.tsx';
import { Ruby } from './Ruby.tsx';
import { useFragment } from './use-fragment.ts';

/**
 * The questions of a guide and the personal list they make, kept in step with the address.
 *
 * Takes its `GuideProps` as one JSON text: passed as objects, every value would be wrapped for transport,
 * which doubled the weight of the page.
 */
export function Guide({ data }: { readonly data: string }) {
  const props = useMemo(() => JSON.parse(data) as GuideProps, [data]);
  const model = useMemo(() => guideModel(props), [props]);
  const { guide, wording } = model;
  const { t } = wording;
  const { answers, problems, setAnswers, isReady } = useFragment(guide.questions);
  const asOf = useMemo(() => today(props), [props]);
  const plan = useMemo(() => buildPlan(guide, answers, asOf), [guide, answers, asOf]);
  const fragment = formatFragment(answers, guide.questions);

  useEffect(() => {
    if (!isReady) return;
    // The plain list did its work until now; the personal one takes its place.
    document.getElementById('plain-list')?.setAttribute('hidden', '');
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
      link.hash = fragment;
  }, [isReady, fragment]);

  const asked = [...guide.questions.values()].filter(({ id }) => !plan.skipped.includes(id));
  const answer = (id: string, value: Answer | undefined) => {
    const next = new Map(answers);
    if (value === undefined) next.delete(id);
    else next.set(id, value);
    setAnswers(next);
  };
  return (
    <>
      <form
        class="guide-form"
        aria-labelledby="questions"
        onSubmit={(event) => event.preventDefault()}
      >
        <h2 id="questions">
          <Ruby text={t('guide.questions')} />
        </h2>
        <ul class="promises">
          <li class="pair">
            <Icon name="check" />
            <Ruby text={t('guide.optional-note')} />
          </li>
          <li class="pair">
            <Icon name="lock" />
            <Ruby text={t('guide.private-note')} />
          </li>
        </ul>
        {asked.map((question, index) => (
          <QuestionField
            key={question.id}
            question={question}
            position={index + 1}
            answer={answers.get(question.id)}
            wording={wording}
            onAnswer={(value) => answer(question.id, value)}
          />
        ))}
        <p class="form-actions">
          <button type="button" class="button" onClick={() => goTo('list')}>
            <Ruby text={t('guide.show-list')} />
          </button>
          {answers.size > 0 && (
            <button type="button" class="button button-plain" onClick={() => setAnswers(new Map())}>
              <Ruby text={t('guide.clear')} />
            </button>
          )}
        </p>
      </form>
      {isReady && <Checklist model={model} plan={plan} answers={answers} problems={problems} />}
    </>
  );
}
