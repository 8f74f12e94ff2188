import type { Condition } from '#src/domain/condition/condition.ts';
import type { Deadline } from '#src/domain/deadline/deadline.ts';
import type { DocumentRequirement } from '#src/domain/document/requirement.ts';
import type { Evidence, Provenance } from '#src/domain/evidence/evidence.ts';
import type { Channel, ChannelName, OnlineAvailability } from './channel.ts';

/** Fields of life that the catalogue is grouped by. */
export const categories = [
  'residence',
  'family-register',
  'mynumber',
  'certificates',
  'insurance-pension',
  'childcare',
  'school',
  'disability',
  'elder-care',
  'welfare',
  'bereavement',
  'inheritance',
  'tax',
  'waste-water',
  'vehicles-pets',
  'foreign-residents',
  'safety-disaster',
  'counter-services',
  'elections-passport',
] as const;
export type Category = (typeof categories)[number];

/** Who makes the rule: national law, the municipality, or another body that also takes the filing. */
export const scopes = ['national', 'municipal', 'external'] as const;
export type Scope = (typeof scopes)[number];

/** Who may file, from the person concerned outwards. `other` is described in the words. */
export const filerKinds = [
  'self',
  'head-of-household',
  'same-household',
  'guardian',
  'legal-representative',
  'proxy',
  'other',
] as const;
export type FilerKind = (typeof filerKinds)[number];

export interface Filer extends Evidence {
  readonly id: string;
  readonly who: FilerKind;
  /** Documents this person brings in addition, e.g. a power of attorney. */
  readonly bring?: readonly string[];
}

/** A deadline that may apply only in some situations. */
export interface ProcedureDeadline extends Deadline {
  readonly when?: Condition;
}

/** What can follow when a duty is not met in time. `none` is stated only where it was confirmed. */
export const penaltyTypes = [
  'administrative-fine',
  'administrative-fine-by-ordinance',
  'criminal-fine',
  'criminal',
  'other',
  'none',
] as const;
export interface Penalty extends Evidence {
  readonly type: (typeof penaltyTypes)[number];
  readonly maxYen?: number;
  readonly legalBasis?: string;
}

/** What a person who is late can still do: whether the filing is still taken. */
export interface LateFiling extends Evidence {
  readonly isAccepted: boolean;
}

export const feeTypes = ['free', 'amount', 'varies', 'municipal'] as const;
/** One dated fee row. Rows of the same `item` and channel follow each other in time and never overlap. */
export interface Fee extends Evidence {
  readonly id: string;
  /** What is paid for, when a procedure has several fees; rows without it share one. */
  readonly item?: string;
  readonly type: (typeof feeTypes)[number];
  readonly amountYen?: number;
  readonly channel?: ChannelName;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** The bodies that take a filing. `city-hall` is the municipality itself; the others are external. */
export const places = [
  'city-hall',
  'prefecture',
  'other-municipality',
  'pension-office',
  'insurer',
  'tax-office',
  'legal-affairs-bureau',
  'family-court',
  'transport-office',
  'police',
  'immigration',
  'post-office',
  'fire-department',
  'election-commission',
  'agricultural-committee',
  'waterworks',
  'bank',
  'online',
] as const;
export type Place = (typeof places)[number];

export interface LegalBasis extends Evidence {
  readonly id: string;
  /** Name of the law, in Japanese. */
  readonly law: string;
  readonly article?: string;
  /** Law id of the e-Gov law database, from which its address is made. */
  readonly egovLawId?: string;
}

/** A dated change of law, fee or service; its text stands in the words. */
export interface Change extends Evidence {
  readonly id: string;
  readonly date?: string;
}

/** A statement with its evidence; the sentence itself stands in the words under the same id. */
export interface Point extends Evidence {
  readonly id: string;
}

/** Something that is known to be missing, unconfirmed or in conflict, for the coverage report. */
export interface OpenIssue {
  readonly id: string;
  readonly kind: 'missing' | 'unverified' | 'conflict' | 'caution';
  /** In Japanese; for staff, not for residents. */
  readonly text: string;
}

/** The facts of one procedure, written once for every language. */
export interface Procedure {
  readonly id: string;
  /** The number on the plate and on paper; four digits, unique. */
  readonly number: number;
  /** Official Japanese name. */
  readonly name: string;
  /** Reading of the official name in hiragana. */
  readonly reading: string;
  readonly category: Category;
  readonly scope: Scope;
  /** Life events it belongs to; `everyday` for none in particular. */
  readonly lifeEvents: readonly string[];
  /** Section of the city that owns the page and the counter, as named in `sections`. */
  readonly owner?: string;
  readonly filers: readonly Filer[];
  /** The first that yields a day is the due date on a personal list. */
  readonly deadlines: readonly ProcedureDeadline[];
  readonly penalty?: Penalty;
  readonly late?: LateFiling;
  readonly documents: readonly DocumentRequirement[];
  readonly fees: readonly Fee[];
  readonly online: OnlineAvailability;
  readonly channels: Readonly<Partial<Record<Exclude<ChannelName, 'online'>, Channel>>>;
  readonly where: {
    readonly places: readonly Place[];
    /** Ids of city offices, when not every office with the owner's counter takes it. */
    readonly offices?: readonly string[];
  };
  /** Usual time until the result, in days, where the authority states it. */
  readonly processingDays?: { readonly from: number; readonly to: number } & Evidence;
  readonly requires: readonly string[];
  readonly related: readonly string[];
  readonly legalBasis: readonly LegalBasis[];
  readonly changes: readonly Change[];
  readonly points: readonly Point[];
  /** Whether summary, trigger, steps and notes as a whole rest on read sources. */
  readonly proseConfidence: Evidence['confidence'];
  readonly openIssues: readonly OpenIssue[];
  readonly reviewedOn: string;
  readonly nextReviewOn?: string;
  /** Which layer decided what, filled in by the merge. */
  readonly provenance: readonly Provenance[];
}

/** Where a law can be read, made from its e-Gov id. */
export function egovLawUrl(egovLawId: string): string {
  return `https://laws.e-gov.go.jp/law/${egovLawId}`;
}
