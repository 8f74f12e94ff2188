import type { Evidence } from '#src/domain/evidence/evidence.ts';

/** A thing to bring that many procedures share. */
export interface RequiredDocument extends Evidence {
  readonly id: string;
  /** Official Japanese name, as it can be shown at the counter. */
  readonly name: string;
  readonly reading: string;
  /**
   * Classes this document belongs to: a My Number card counts as `id-one-point`. A document that
   * others count as is itself a class, met by any one of its members.
   */
  readonly countsAs: readonly string[];
  /** A form that lies at the counter: nothing to prepare, and not counted. */
  readonly isCounterForm?: boolean;
  /** Procedure that obtains it, when the resident does not have it yet. */
  readonly obtainedBy?: string;
}

/** The words of a document in one language. */
export interface DocumentWords {
  readonly name: string;
  readonly note?: string;
  readonly aliases?: readonly string[];
}
