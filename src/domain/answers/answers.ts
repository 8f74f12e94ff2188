import type { PlainDate } from '#src/domain/time/plain-date.ts';

/** An answer to one question. */
export type Answer =
  | { readonly type: 'single'; readonly option: string }
  | { readonly type: 'multi'; readonly options: ReadonlySet<string> }
  | { readonly type: 'date'; readonly date: PlainDate }
  /** The question makes no sense here, so whatever is asked of it is not the case. */
  | { readonly type: 'not-asked' };

/** What a resident has answered so far, by question id. A question that is absent is unanswered. */
export type Answers = ReadonlyMap<string, Answer>;
