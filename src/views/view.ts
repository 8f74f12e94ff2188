import type { Wording as Text } from '#src/components/text/wording.ts';
import { getCatalogue } from '#src/data/catalogue.ts';
import type { Catalogue, Entry } from '#src/domain/catalogue/catalogue.ts';
import type { Locale } from '#src/domain/locale/locale.ts';
import { type PlainDate, parsePlainDate } from '#src/domain/time/plain-date.ts';
import { catalogueWording } from '#src/domain/words/catalogue-wording.ts';
import { pickWords } from '#src/domain/words/pick-words.ts';
import type { Translate } from '#src/domain/words/translate.ts';
import type { Wording } from '#src/domain/words/wording.ts';
import { looseTranslator, translator } from '#src/i18n/translate.ts';

/** What every page of one language is made with. */
export interface View {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  readonly t: ReturnType<typeof translator>;
  /** For keys made from data, such as `level.` plus its value. */
  readonly tLoose: Translate;
  readonly wording: Wording;
  /** The day the site is built for: `AS_OF`, else the day of `SOURCE_DATE_EPOCH`, else today in Japan. */
  readonly asOf: PlainDate;
}

const views = new Map<Locale, Promise<View>>();

/** The view of one language; made once per build. */
export function getView(locale: Locale): Promise<View> {
  const known = views.get(locale);
  if (known !== undefined) return known;
  const view = makeView(locale);
  views.set(locale, view);
  return view;
}

async function makeView(locale: Locale): Promise<View> {
  const catalogue = await getCatalogue();
  const tLoose = looseTranslator(locale);
  return {
    locale,
    catalogue,
    t: translator(locale),
    tLoose,
    wording: catalogueWording(catalogue, locale, tLoose),
    asOf: buildDay(),
  };
}

/** The day this build speaks for. Throws for an `AS_OF` that is no day, so that no wrong site is built. */
function buildDay(): PlainDate {
  const fixed = process.env.AS_OF;
  if (fixed !== undefined && fixed !== '') {
    const day = parsePlainDate(fixed);
    if (day === undefined)
      throw new Error(`AS_OF「${fixed}」: 実在する日を YYYY-MM-DD で書いてください`);
    return day;
  }
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  const now = Number.isFinite(epoch) && epoch > 0 ? new Date(epoch * 1000) : new Date();
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);
  return parsePlainDate(text) ?? ('2026-01-01' as PlainDate);
}

/**
 * A text of an entry in the reader's language; when it falls back, it carries its own `lang`.
 * `undefined` when neither language has it.
 */
export function textOf<Words>(
  entry: Pick<Entry<unknown, Words>, 'words'> | undefined,
  view: View,
  read: (words: Words) => string | undefined,
): Text | undefined {
  if (entry === undefined) return undefined;
  const picked = pickWords(entry, view.locale);
  const text = picked && read(picked.words);
  if (picked === undefined || text === undefined) return undefined;
  return picked.locale === view.locale ? text : { text, lang: picked.locale };
}

/** The Japanese name beside a translated one, so that it can be shown at the counter. */
export function originalName(name: string, view: View): Text | undefined {
  return view.locale === 'ja' || view.locale === 'ja-simple'
    ? undefined
    : { text: name, lang: 'ja' };
}
