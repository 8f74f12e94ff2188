import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '#src/domain/answers/answers.ts';
import { formatFragment, parseFragment } from '#src/domain/answers/fragment.ts';
import type { AnswerProblem } from '#src/domain/answers/parse-answers.ts';
import type { Question } from '#src/domain/question/question.ts';

/** Answers that live in the address after `#`: back, sharing, printing and a second device all work. */
export interface FragmentAnswers {
  readonly answers: Answers;
  /** Parts of the address that were not understood. */
  readonly problems: readonly AnswerProblem[];
  readonly setAnswers: (answers: Answers) => void;
  /** Whether the address has been read; before that nothing is known. */
  readonly isReady: boolean;
}

export function useFragment(questions: ReadonlyMap<string, Question>): FragmentAnswers {
  const [state, setState] = useState<Omit<FragmentAnswers, 'setAnswers'>>({
    answers: new Map(),
    problems: [],
    isReady: false,
  });
  useEffect(() => {
    const read = () => {
      // A fragment without `=` is a place on the page, not answers.
      const isAnswers = location.hash.includes('=') || location.hash === '';
      if (!isAnswers) return setState((old) => ({ ...old, isReady: true }));
      setState({ ...parseFragment(location.hash, questions), isReady: true });
    };
    read();
    addEventListener('hashchange', read);
    addEventListener('popstate', read);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('popstate', read);
    };
  }, [questions]);
  const setAnswers = (answers: Answers) => {
    setState({ answers, problems: [], isReady: true });
    const fragment = formatFragment(answers, questions);
    history.pushState(
      null,
      '',
      fragment === '' ? location.pathname + location.search : `#${fragment}`,
    );
  };
  return { ...state, setAnswers };
}
