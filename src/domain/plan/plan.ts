import type { Condition } from '#src/domain/condition/condition.ts';
import type { Reason } from '#src/domain/condition/explain-condition.ts';
import type { ClosedDayCalendars } from '#src/domain/deadline/calendars.ts';
import type { DueResult } from '#src/domain/deadline/due-result.ts';
import type { RequiredDocument } from '#src/domain/document/document.ts';
import type { LifeEvent } from '#src/domain/life-event/life-event.ts';
import type { Office } from '#src/domain/office/office.ts';
import type { OnlineAvailability } from '#src/domain/procedure/channel.ts';
import type { Place, Procedure, ProcedureDeadline } from '#src/domain/procedure/procedure.ts';
import type { Question } from '#src/domain/question/question.ts';
import type { PlainDate } from '#src/domain/time/plain-date.ts';

/** The facts of a procedure that a personal list needs; the browser is sent no others. */
export type PlannedProcedure = Pick<
  Procedure,
  | 'id'
  | 'number'
  | 'owner'
  | 'scope'
  | 'deadlines'
  | 'documents'
  | 'online'
  | 'where'
  | 'requires'
  | 'late'
>;

/** What a guide works with: its own rules, and the parts of the catalogue they lead to. */
export interface GuideData {
  readonly event: LifeEvent;
  /** The questions of the guide, in its order. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly procedures: ReadonlyMap<string, PlannedProcedure>;
  readonly documents: ReadonlyMap<string, RequiredDocument>;
  readonly offices: readonly Office[];
  readonly calendars: ClosedDayCalendars;
}

/** `maybe`: the answers so far do not decide it. An unanswered question never hides a line. */
export type Certainty = 'needed' | 'maybe';

/** A deadline of the list with its computed day. */
export interface PlannedDeadline {
  readonly deadline: ProcedureDeadline;
  readonly due: DueResult;
  /** The answers so far do not decide whether this deadline applies. */
  readonly isUndecided: boolean;
}

/** A document to bring for one procedure, with alternatives resolved. */
export interface PlannedDocument {
  /** Row of the procedure's `documents`. */
  readonly requirement: string;
  /** Document ids that were chosen; more than one where two go together. */
  readonly chosen: readonly string[];
  /** The other ways to meet it, where the choice is still open. */
  readonly anyOf: readonly (readonly string[])[];
  readonly certainty: Certainty;
  /** Only in a situation no question asks about; the words of the row describe it. */
  readonly isSituational: boolean;
}

/** One line of the personal list. */
export interface PlanItem {
  readonly procedure: PlannedProcedure;
  readonly certainty: Certainty;
  /** Something one may wish to do rather than must. */
  readonly isOptional: boolean;
  /** A service that helps with the rest of the list. */
  readonly comesFirst: boolean;
  readonly reasons: readonly Reason[];
  /** For `maybe`: the condition that is still open. */
  readonly openCondition: Condition | undefined;
  readonly dependsOn: readonly string[];
  /** The day to act by: the first deadline of the procedure that yields one. */
  readonly due: PlannedDeadline | undefined;
  readonly deadlines: readonly PlannedDeadline[];
  readonly online: OnlineAvailability;
  /** Ids of city offices, or of external bodies. */
  readonly where: readonly string[];
  readonly documents: readonly PlannedDocument[];
}

/** One line of the merged list of things to bring. */
export interface BringLine {
  readonly document: string;
  readonly neededFor: readonly string[];
  /** Documents of which one is enough; null when this one was chosen or is the only way. */
  readonly anyOf: readonly string[] | null;
  readonly copies: number;
  readonly perPerson: boolean;
  readonly certainty: Certainty;
  readonly isSituational: boolean;
  /** Handed back for good rather than shown. */
  readonly isReturned: boolean;
  /** Not confirmed: shown with 「要確認」. */
  readonly isUnverified: boolean;
}

/** A stop of the visit plan: one counter of one office. */
export interface VisitStop {
  readonly section: string;
  readonly floor: number | undefined;
  readonly counter: string | undefined;
  readonly procedures: readonly string[];
}

/** Where to go, in order: at home, the city's offices, other bodies. Procedures stand as ids. */
export interface VisitPlan {
  /** Done online to the end. */
  readonly atHome: readonly string[];
  /** City offices with their stops, lowest floor first. */
  readonly visits: readonly {
    readonly office: string;
    /** Other offices that would do as well, e.g. those of the other wards while the ward is open. */
    readonly orOffices: readonly string[];
    readonly stops: readonly VisitStop[];
  }[];
  /** Bodies other than the city. */
  readonly elsewhere: readonly { readonly place: Place; readonly procedures: readonly string[] }[];
}

/** A line that the answers took off the list, with the answers that did. */
export interface NotNeeded {
  readonly procedure: string;
  readonly reasons: readonly Reason[];
}

/** A personal checklist, as ids and dates; words are added when it is shown. */
export interface Plan {
  readonly event: string;
  readonly asOf: PlainDate;
  readonly items: readonly PlanItem[];
  readonly bring: readonly BringLine[];
  readonly visit: VisitPlan;
  readonly notNeeded: readonly NotNeeded[];
  /** Questions of the guide that are asked and not answered. */
  readonly open: readonly string[];
  /** Questions that these answers make pointless. */
  readonly skipped: readonly string[];
}
