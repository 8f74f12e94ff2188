import Fuse from 'fuse.js';
import type { NameEntry } from '#src/domain/search/name-entry.ts';
import { normalizeForSearch } from '#src/domain/search/normalize.ts';

/** A find, with the name that matched. */
export interface NameMatch {
  readonly entry: NameEntry;
  /** 1 is exact, near 0 is a far resemblance. */
  readonly score: number;
  readonly matched: string;
}

/** Longer input is no name; the rest is ignored. */
const maxQuery = 200;

/**
 * Finds procedures and life events by number, name, reading or alias. Exact and leading matches come
 * first, then what merely resembles the query (Fuse.js, so that a typo does no harm).
 */
export function createNameSearch(
  entries: readonly NameEntry[],
): (query: string, limit?: number) => readonly NameMatch[] {
  const rows = entries.map((entry) => ({ entry, keys: entry.names.map(normalizeForSearch) }));
  const fuse = new Fuse(rows, {
    keys: ['keys'],
    includeScore: true,
    includeMatches: true,
    ignoreLocation: true,
    threshold: 0.3,
    minMatchCharLength: 2,
  });
  return (text, limit = 20) => {
    const query = normalizeForSearch(text.slice(0, maxQuery));
    if (query === '') return [];
    const best = new Map<string, NameMatch>();
    const add = (match: NameMatch) => {
      const key = `${match.entry.kind}/${match.entry.id}`;
      if (match.score > (best.get(key)?.score ?? 0)) best.set(key, match);
    };
    for (const { entry, keys } of rows) {
      if (String(entry.number) === query) add({ entry, score: 1, matched: query });
      keys.forEach((key, index) => {
        const score = directScore(key, query);
        if (score > 0) add({ entry, score, matched: entry.names[index] ?? key });
      });
    }
    for (const { item, score = 1, matches } of fuse.search(query, { limit })) {
      const index = matches?.[0]?.refIndex ?? 0;
      add({ entry: item.entry, score: 0.5 * (1 - score), matched: item.entry.names[index] ?? '' });
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || (a.entry.number ?? 0) - (b.entry.number ?? 0))
      .slice(0, limit);
  };
}

/** How directly a name answers a query: the same, starts with it, holds it, or is held by it. */
function directScore(name: string, query: string): number {
  if (name === query) return 1;
  if (query.length < 2) return 0;
  if (name.startsWith(query)) return 0.9;
  if (name.includes(query)) return 0.8;
  // A sentence that names the thing: longer names say more.
  return name.length >= 3 && query.includes(name) ? 0.6 + Math.min(0.15, name.length / 100) : 0;
}
