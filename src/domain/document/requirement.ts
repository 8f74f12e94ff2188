import type { Condition } from '#src/domain/condition/condition.ts';
import type { Evidence } from '#src/domain/evidence/evidence.ts';

/** One way to meet a requirement: a single document, or several that go together. */
export type Alternative =
  | { readonly doc: string }
  /** Two items from these groups (identity documents without a photograph). */
  | { readonly twoOf: readonly string[] }
  | { readonly allOf: readonly string[] };

/** The documents that one way names: of `twoOf` two are brought, of the others all. */
export function documentsOf(alternative: Alternative): readonly string[] {
  if ('doc' in alternative) return [alternative.doc];
  return 'twoOf' in alternative ? alternative.twoOf : alternative.allOf;
}

/** Who asks for the document: national law, common practice of cities, or this municipality. */
export const requirementBases = ['national', 'common', 'city'] as const;
export type RequirementBasis = (typeof requirementBases)[number];

/** A document to bring; when several alternatives stand in `anyOf`, one of them is enough. */
export interface DocumentRequirement extends Evidence {
  /** Id within the procedure; words and overlays refer to it. */
  readonly id: string;
  readonly anyOf: readonly Alternative[];
  readonly requiredBy: RequirementBasis;
  /** Only when this holds; absent = everyone. */
  readonly when?: Condition;
  /** Only in the situation that the words of the requirement describe, which no question asks about. */
  readonly situational?: boolean;
  /** `show` = shown and taken home, `submit` = handed in (one per procedure), `return` = given back. */
  readonly use?: 'show' | 'submit' | 'return';
  readonly copies?: number;
  readonly form?: 'original' | 'copy';
  /** For every person concerned rather than one for the household. */
  readonly perPerson?: boolean;
  /** Not older than this many months, where the authority says so. */
  readonly issuedWithinMonths?: number;
}
