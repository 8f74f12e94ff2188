import type { Condition } from '#src/domain/condition/condition.ts';
import type { Place } from '#src/domain/procedure/procedure.ts';
import type { TranslationState } from '#src/domain/words/procedure-words.ts';

/** A question as one guide asks it. */
export interface AskedQuestion {
  readonly question: string;
  /** Asked only while this holds or is undecided; otherwise its conditions count as not met. */
  readonly askWhen?: Condition;
}

/** A line of the guide: this procedure, when this holds. No `when` = everyone whose event this is. */
export interface GuideRule {
  readonly procedure: string;
  readonly when?: Condition;
  /** Something residents may wish to do rather than must. */
  readonly isOptional?: boolean;
  /** A service that helps with all the rest, such as a bereavement corner: offered at the top. */
  readonly comesFirst?: boolean;
  /** Where it is done in this event, when not where the procedure itself says (転出届 of the old municipality). */
  readonly place?: Place;
}

/** A life event and its guide. All of it is data; the engine knows no life event by name. */
export interface LifeEvent {
  readonly id: string;
  readonly icon: string;
  /** Place among the tiles of the home page. */
  readonly order: number;
  readonly questions: readonly AskedQuestion[];
  readonly rules: readonly GuideRule[];
  /** Answers that the event itself gives, by question; `none` for questions that make no sense in it. */
  readonly given: Readonly<Record<string, string>>;
  /** Guides that fit better for some readers, e.g. moving within the city. */
  readonly seeAlso: readonly string[];
}

export interface LifeEventWords {
  readonly title: string;
  readonly summary: string;
  /** First lines of the guide. */
  readonly lead?: string;
  readonly aliases: readonly string[];
  /** For lines that concern everyone: heading on the plain list, and the reason on the personal one. */
  readonly everyone: { readonly case: string; readonly fact: string };
  readonly translation?: TranslationState;
}
