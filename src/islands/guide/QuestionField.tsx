import type { Answer } from '#src/domain/answers/answers.ts';
import type { Question } from '#src/domain/question/question.ts';
import { formatDate } from '#src/domain/time/format-date.ts';
import { parsePlainDate } from '#src/domain/time/plain-date.ts';
import type { Wording } from '#src/domain/words/wording.ts';
import { Ruby } from './Ruby.tsx';

export interface QuestionFieldProps {
  readonly question: Question;
  /** Place among the questions that are asked, from 1. */
  readonly position: number;
  readonly answer: Answer | undefined;
  readonly wording: Wording;
  /** `undefined` = not answered. */
  readonly onAnswer: (answer: Answer | undefined) => void;
}

/** One question with native controls; every one can be left open or taken back. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, position, wording } = props;
  const words = wording.question(question.id);
  return (
    <fieldset class="question">
      <legend>
        <Ruby text={`${position}. ${words.label}`} />
      </legend>
      {words.hint !== undefined && (
        <p class="question-hint" id={`hint-${question.id}`}>
          <Ruby text={words.hint} />
        </p>
      )}
      {question.type === 'date' ? <DateField {...props} /> : <ChoiceField {...props} />}
    </fieldset>
  );
}

function ChoiceField({ question, answer, wording, onAnswer }: QuestionFieldProps) {
  const { options } = wording.question(question.id);
  const isMulti = question.type === 'multi';
  const chosen: ReadonlySet<string> =
    answer?.type === 'multi'
      ? answer.options
      : new Set(answer?.type === 'single' ? [answer.option] : []);
  const choose = (option: string, isOn: boolean) => {
    if (!isMulti) return onAnswer({ type: 'single', option });
    const next = new Set(chosen);
    if (isOn) next.add(option);
    else next.delete(option);
    // Taking the last tick away leaves the question open rather than answering "none".
    onAnswer(next.size === 0 ? undefined : { type: 'multi', options: next });
  };
  const isNone = answer?.type === 'multi' && chosen.size === 0;
  return (
    <div
      class="options"
      aria-describedby={
        wording.question(question.id).hint === undefined ? undefined : `hint-${question.id}`
      }
    >
      {question.options.map((option) => (
        <label class="option" key={option}>
          <input
            type={isMulti ? 'checkbox' : 'radio'}
            name={question.id}
            value={option}
            checked={chosen.has(option)}
            onChange={(event) => choose(option, event.currentTarget.checked)}
          />
          <span>
            <Ruby text={options[option]?.label ?? option} />
            {options[option]?.hint !== undefined && (
              <small>
                <Ruby text={options[option]?.hint ?? ''} />
              </small>
            )}
          </span>
        </label>
      ))}
      {isMulti && (
        <label class="option">
          <input
            type="checkbox"
            name={question.id}
            value="none"
            checked={isNone}
            onChange={(event) =>
              onAnswer(
                event.currentTarget.checked ? { type: 'multi', options: new Set() } : undefined,
              )
            }
          />
          <span>
            <Ruby text={wording.t('guide.none-of-these')} />
          </span>
        </label>
      )}
      <label class="option">
        <input
          type={isMulti ? 'checkbox' : 'radio'}
          name={question.id}
          value="unknown"
          checked={answer === undefined}
          onChange={() => onAnswer(undefined)}
        />
        <span>
          <Ruby text={wording.t('guide.unknown')} />
        </span>
      </label>
    </div>
  );
}

function DateField({ question, answer, wording, onAnswer }: QuestionFieldProps) {
  const { label, hint } = wording.question(question.id);
  const date = answer?.type === 'date' ? answer.date : undefined;
  return (
    <div class="date-field">
      <input
        class="field"
        type="date"
        name={question.id}
        aria-label={label.replace(/\([^)]*\)/g, '')}
        aria-describedby={hint === undefined ? undefined : `hint-${question.id}`}
        min="1900-01-01"
        max="2199-12-31"
        value={date ?? ''}
        onChange={(event) => {
          const parsed = parsePlainDate(event.currentTarget.value);
          onAnswer(parsed === undefined ? undefined : { type: 'date', date: parsed });
        }}
      />
      {date !== undefined && (
        <output>
          <Ruby text={formatDate(date, wording.locale)} />
        </output>
      )}
    </div>
  );
}
