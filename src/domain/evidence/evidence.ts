/** `verified`: the article of law or the official page was read. `unverified`: shown only as 「要確認」. */
export const confidences = ['verified', 'unverified'] as const;
export type Confidence = (typeof confidences)[number];

/** What a fact rests on. */
export const bases = [
  'law',
  'official',
  'law-or-official',
  'secondary',
  'ordinance',
  'none',
] as const;
export type Basis = (typeof bases)[number];

/** How far a fact may be trusted, and where it was read. Every stated fact carries this. */
export interface Evidence {
  readonly confidence: Confidence;
  readonly basis?: Basis;
  readonly sources?: readonly string[];
}

/** The layer that a merged field comes from: the statutory core or one municipality's overlay. */
export type Layer = 'core' | 'city';

/** Which layer decided a field of a merged entry, e.g. `{ path: 'fees.copy', layer: 'city' }`. */
export interface Provenance {
  readonly path: string;
  readonly layer: Layer;
  readonly file: string;
}
