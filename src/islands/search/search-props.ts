import type { Locale } from '#src/domain/locale/locale.ts';
import type { NameEntry } from '#src/domain/search/name-entry.ts';

/** A line of the name file: the names, and what a result shows. */
export interface SearchEntry extends NameEntry {
  readonly href: string;
  /** By when and how far online, as ready sentences. */
  readonly notes: readonly string[];
}

export interface SearchProps {
  readonly locale: Locale;
  readonly phrases: Readonly<Record<string, string>>;
  /** Address of the name file. */
  readonly names: string;
  /** Folder of the full-text index. */
  readonly index: string;
}
