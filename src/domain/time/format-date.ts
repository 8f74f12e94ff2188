import { isJapanese, type Locale } from '#src/domain/locale/locale.ts';
import { dayOf, monthOf, type PlainDate, yearOf } from './plain-date.ts';
import { eraOf } from './wareki.ts';

/**
 * `day` = day and month with the weekday, for days within a year; `full` = with the year, in Japanese
 * both counts of years; `year` = only the year, in Japanese both counts.
 */
export type DateStyle = 'day' | 'full' | 'year';

/**
 * The tag that `Intl` formats an edition with. English puts the day first, as in 20 November; Nepali and
 * Burmese keep Latin digits, so that they match signs.
 */
export function intlTag(locale: Locale): string {
  if (locale === 'ja-simple') return 'ja';
  if (locale === 'en') return 'en-GB';
  return locale === 'ne' || locale === 'my' ? `${locale}-u-nu-latn` : locale;
}

/** A day as readers of an edition write it; the western calendar first outside Japanese. */
export function formatDate(date: PlainDate, locale: Locale, style: DateStyle = 'full'): string {
  return isJapanese(locale) ? japaneseDate(date, locale, style) : foreignDate(date, locale, style);
}

function japaneseDate(date: PlainDate, locale: Locale, style: DateStyle): string {
  const { kanji, year } = eraOf(date);
  const weekday = intlDate(date, locale, { weekday: 'short' });
  const simple = locale === 'ja-simple';
  const day = simple
    ? `${monthOf(date)}月(がつ)${dayOf(date)}日(${dateReading(dayOf(date))})（${weekday}(${weekdayReadings[weekday] ?? ''})）`
    : `${monthOf(date)}月${dayOf(date)}日（${weekday}）`;
  if (style === 'day') return day;
  // Easy Japanese names the western year alone, as its guideline asks.
  if (simple) return style === 'year' ? `${yearOf(date)}年(ねん)` : `${yearOf(date)}年(ねん)${day}`;
  const years = `${kanji}${year === 1 ? '元' : year}年（${yearOf(date)}年）`;
  return style === 'year' ? years : `${years}${day}`;
}

const weekdayReadings: Readonly<Record<string, string>> = {
  日: 'にち',
  月: 'げつ',
  火: 'か',
  水: 'すい',
  木: 'もく',
  金: 'きん',
  土: 'ど',
};

/** How 日 is read in a date: the first of a month is ついたち. */
export function dateReading(day: number): string {
  return day === 1 ? 'ついたち' : dayReading(day);
}

/** How 日 is read after a number of days or: 14日 is じゅうよっか. */
export function dayReading(days: number): string {
  if (days === 1) return 'にち';
  return (days >= 2 && days <= 10) || days === 14 || days === 20 || days === 24 ? 'か' : 'にち';
}

function foreignDate(date: PlainDate, locale: Locale, style: DateStyle): string {
  if (style === 'year') return String(yearOf(date));
  return intlDate(date, locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(style === 'full' ? { year: 'numeric' } : {}),
  });
}

function intlDate(date: PlainDate, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  // Plain days have no time zone: both the instant and the format are UTC.
  const instant = Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date));
  return new Intl.DateTimeFormat(intlTag(locale), {
    ...options,
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(instant);
}
