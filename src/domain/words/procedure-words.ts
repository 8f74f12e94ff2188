/** Whether a person who knows the language has read a translation. */
export interface TranslationState {
  readonly state: 'reviewed' | 'unreviewed';
  readonly reviewedBy?: string;
  readonly reviewedOn?: string;
  /** Hash of the source text it was made from. */
  readonly sourceHash?: string;
}

/** What a procedure says in one language. Lists and numbers come from the facts and are not repeated. */
export interface ProcedureWords {
  readonly title: string;
  readonly summary: string;
  /** Words that residents use for it in this language, for search. */
  readonly aliases: readonly string[];
  /** When it applies, as one sentence. */
  readonly trigger?: string;
  readonly steps: readonly string[];
  /** What is easily missed. */
  readonly notes: readonly string[];
  /** What happens after filing. */
  readonly after?: string;
  /** How to object to the decision (不服申立て). */
  readonly objection?: string;
  readonly late?: string;
  readonly where?: string;
  readonly online?: string;
  /** Texts for rows of the facts, by the row's id. */
  readonly points: Readonly<Record<string, string>>;
  readonly deadlines: Readonly<Record<string, { readonly label?: string; readonly note?: string }>>;
  readonly documents: Readonly<Record<string, string>>;
  readonly fees: Readonly<Record<string, string>>;
  readonly channels: Readonly<Record<string, string>>;
  readonly filers: Readonly<Record<string, string>>;
  readonly changes: Readonly<Record<string, string>>;
  /** Further text in Markdown; empty for most. */
  readonly body: string;
  readonly translation?: TranslationState;
}
