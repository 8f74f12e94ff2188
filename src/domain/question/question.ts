/**
 * `single`: one option. `multi`: any number of options, or none of them. `date`: a calendar day.
 * Every question may stay unanswered, and 「わからない」 counts as unanswered.
 */
export const questionTypes = ['single', 'multi', 'date'] as const;
export type QuestionType = (typeof questionTypes)[number];

/** The answer 「わからない」; no option may use this id. */
export const unknownAnswer = 'unknown';
/** The answer to a `multi` question 「どれもあてはまらない」; no option may use this id. */
export const noneAnswer = 'none';

/** A day in a resident's life that deadlines count from, given by a date question. */
export interface QuestionEvent {
  /** Event id, as deadlines name it in `from`. */
  readonly event: string;
  /** Days after the answered day, e.g. 1 where insurance ends the day after leaving a job. */
  readonly plusDays?: number;
}

/** Something a resident may be asked. Questions are shared by all guides, so an answer means one thing. */
export interface Question {
  readonly id: string;
  readonly type: QuestionType;
  /** Option ids; for `optionsFrom: wards` the wards of the city. Empty for dates. */
  readonly options: readonly string[];
  /** Options that only the municipality knows. */
  readonly optionsFrom?: 'wards';
  /** Makes no sense in a municipality without wards, where it is not asked. */
  readonly needsWards?: boolean;
  /** The days a date question gives. */
  readonly events?: readonly QuestionEvent[];
  /** Documents that an answer proves the resident holds or lacks, by option. */
  readonly holds?: Readonly<Record<string, readonly string[]>>;
  readonly lacks?: Readonly<Record<string, readonly string[]>>;
}

/** The words of one option. */
export interface OptionWords {
  /** On the form: 「犬を飼っている」. */
  readonly label: string;
  readonly hint?: string;
  /** Who this is for, on the list without questions: 「犬を飼っているかた」, "If you have a dog". */
  readonly case: string;
  /** The sentence that says why a line is shown: 「犬を飼っています。」. */
  readonly fact: string;
  /** The opposite sentence, for options of `multi` questions: 「犬を飼っていません。」. */
  readonly notFact?: string;
}

/** The words of a question. */
export interface QuestionWords {
  readonly label: string;
  readonly hint?: string;
  readonly options: Readonly<Record<string, OptionWords>>;
}
