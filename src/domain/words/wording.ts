import type { Locale } from '#src/domain/locale/locale.ts';
import type { QuestionWords } from '#src/domain/question/question.ts';
import type { Translate } from './translate.ts';

/** Everything needed to put facts into sentences of one language. Missing names fall back to Japanese. */
export interface Wording {
  readonly locale: Locale;
  readonly t: Translate;
  /** Words of a question; options of `optionsFrom` questions carry the city's names. */
  readonly question: (id: string) => QuestionWords;
  /** The day a deadline counts from, e.g. 「住み始めた日」. */
  readonly eventName: (id: string) => string;
  readonly documentName: (id: string) => string;
}
