import { dayOf, monthOf, type PlainDate, plainDate, yearOf } from './plain-date.ts';

export const eraNames = ['meiji', 'taisho', 'showa', 'heisei', 'reiwa'] as const;
export type EraName = (typeof eraNames)[number];

/** A year of the Japanese calendar (和暦): 令和8年 = `{ era: 'reiwa', kanji: '令和', initial: 'R', year: 8 }`. */
export interface EraYear {
  readonly era: EraName;
  readonly kanji: string;
  /** Latin initial as on forms: M, T, S, H, R. */
  readonly initial: string;
  /** 1 is written 元 in kanji dates. */
  readonly year: number;
}

interface Era extends Omit<EraYear, 'year'> {
  /** First day of the era; the day before belongs to the previous one. */
  readonly from: string;
}

/** Newest first. A new era is one more row at the top. */
const eras: readonly Era[] = [
  { era: 'reiwa', kanji: '令和', initial: 'R', from: '2019-05-01' },
  { era: 'heisei', kanji: '平成', initial: 'H', from: '1989-01-08' },
  { era: 'showa', kanji: '昭和', initial: 'S', from: '1926-12-25' },
  { era: 'taisho', kanji: '大正', initial: 'T', from: '1912-07-30' },
  { era: 'meiji', kanji: '明治', initial: 'M', from: '1868-01-25' },
];

/** The era year of a day. Throws for days before Meiji, which `parsePlainDate` never yields. */
export function eraOf(date: PlainDate): EraYear {
  const found = eras.find((era) => era.from <= date);
  if (!found) throw new RangeError(`eraOf: "${date}" is before 明治`);
  const { from, ...era } = found;
  return { ...era, year: yearOf(date) - firstYearOf(from) + 1 };
}

/** The day in kanji: `令和8年11月20日`, `令和元年5月1日`. */
export function formatWareki(date: PlainDate): string {
  const { kanji, year } = eraOf(date);
  return `${kanji}${year === 1 ? '元' : year}年${monthOf(date)}月${dayOf(date)}日`;
}

const pattern =
  /^(明治|大正|昭和|平成|令和|[MTSHR])(元|\d{1,3})(?:年(\d{1,2})月(\d{1,2})日|([./-])(\d{1,2})\5(\d{1,2}))$/i;

/**
 * Reads `令和8年11月20日`, `令和元年5月1日`, `R8.11.20`, `R8/11/20`; full-width letters and digits and
 * spaces are accepted. `undefined` for anything else, and for days outside the era that is named.
 */
export function parseWareki(text: string): PlainDate | undefined {
  const match = pattern.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (!match) return undefined;
  const name = match[1]?.toUpperCase();
  const era = eras.find(({ kanji, initial }) => name === kanji || name === initial);
  if (!era) return undefined;
  const year = match[2] === '元' ? 1 : Number(match[2]);
  const date = plainDate(
    firstYearOf(era.from) + year - 1,
    Number(match[3] ?? match[6]),
    Number(match[4] ?? match[7]),
  );
  return date && year > 0 && eraOf(date).era === era.era ? date : undefined;
}

function firstYearOf(from: string): number {
  return Number(from.slice(0, 4));
}
