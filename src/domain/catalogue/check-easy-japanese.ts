import type { Locale } from '#src/domain/locale/locale.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import { kanjiWithoutRuby } from '#src/domain/text/ruby.ts';
import type { Catalogue, Entry } from './catalogue.ts';

const easyJapanese = 'ja-simple' satisfies Locale;
/** What residents type stands as they type it. */
const withoutRuby = ['aliases', 'translation', 'body'];

/** Easy Japanese carries a reading on every kanji (やさしい日本語ガイドライン); words without one are listed. */
export function checkEasyJapanese(catalogue: Catalogue): readonly Problem[] {
  const kinds: readonly [
    ReadonlyMap<string, Entry<unknown, unknown>>,
    (id: string) => [string, string],
  ][] = [
    [catalogue.procedures, (id) => [`core/procedures/${id}/${easyJapanese}.md`, '']],
    [catalogue.lifeEvents, (id) => [`core/life-events/${id}/${easyJapanese}.md`, '']],
    [catalogue.questions, (id) => [`core/questions/words/${easyJapanese}.yaml`, id]],
    [catalogue.documents, (id) => [`core/documents/words/${easyJapanese}.yaml`, id]],
    [catalogue.events, (id) => [`core/events/words/${easyJapanese}.yaml`, id]],
    [catalogue.places, (id) => [`core/places/words/${easyJapanese}.yaml`, id]],
    [catalogue.glossary, (id) => [`core/glossary/words/${easyJapanese}.yaml`, id]],
    [catalogue.offices, (id) => [`city/offices/words/${easyJapanese}.yaml`, id]],
    [catalogue.notices, (id) => [`city/notices/words/${easyJapanese}.yaml`, id]],
    [new Map([['city', catalogue.city]]), () => [`city/words/${easyJapanese}.yaml`, '']],
  ];
  return kinds.flatMap(([entries, place]) =>
    [...entries].flatMap(([id, { words }]) => {
      const [file, prefix] = place(id);
      return textsIn(words[easyJapanese], prefix).flatMap(([path, text]) =>
        kanjiWithoutRuby(text).map((kanji) => ({
          file,
          path,
          code: 'kanji-without-reading',
          message: `「${kanji}」に読みがありません`,
          hint: `「${kanji}(よみ)」のように、漢字のすぐ後に半角のかっこで書いてください`,
        })),
      );
    }),
  );
}

function textsIn(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    withoutRuby.includes(key) ? [] : textsIn(child, path === '' ? key : `${path}.${key}`),
  );
}
