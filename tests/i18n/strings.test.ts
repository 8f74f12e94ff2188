import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kanjiWithoutRuby } from '#src/domain/text/ruby.ts';
import { phraseTable } from '#src/domain/words/phrase-table.ts';
import { looseTranslator, phrases } from '#src/i18n/translate.ts';

const source = phrases.ja ?? {};
const others = Object.entries(phrases).filter(([locale]) => locale !== 'ja');

/** `days_other` and `days_one` are forms of one phrase. */
const base = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const slots = (phrase: string) =>
  [...phrase.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
/** How 日 is read after a number: only easy Japanese needs it, and it is always given. */
const optionalSlots = ['reading'];

describe.each(others)('phrases in %s', (_, table) => {
  it('exist for every key of the Japanese source, and for no other', () => {
    expect([...new Set(Object.keys(table).map(base))].sort()).toEqual(
      [...new Set(Object.keys(source).map(base))].sort(),
    );
  });

  it('keep every placeholder', () => {
    const wrong = Object.entries(table).filter(([key, phrase]) => {
      const wanted = slots(source[key] ?? source[`${base(key)}_other`] ?? '');
      const found = slots(phrase).filter(
        (slot) => wanted.includes(slot) || !optionalSlots.includes(slot),
      );
      // A singular may leave the number out.
      const expected =
        key.endsWith('_one') && !found.includes('count')
          ? wanted.filter((s) => s !== 'count')
          : wanted;
      return found.join() !== expected.join();
    });
    expect(wrong).toEqual([]);
  });
});

describe('phrases in easy Japanese', () => {
  it('carry a reading on every kanji', () => {
    const bare = Object.entries(phrases['ja-simple'] ?? {}).flatMap(([key, phrase]) =>
      kanjiWithoutRuby(phrase.replaceAll('{{reading}}', 'か')).map((kanji) => `${key}: ${kanji}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('phrases in English', () => {
  it('leave no Japanese behind', () => {
    const left = Object.entries(phrases.en ?? {}).filter(([, phrase]) =>
      /[\p{Script=Han}\p{Script=Hiragana}]/u.test(phrase),
    );
    expect(left).toEqual([]);
  });
});

describe('keys in the source code', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ts|tsx|astro)$/.test(file),
  );
  const code = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');
  const keys = new Set(Object.keys(source).map(base));

  it('all exist', () => {
    const used = [...code.matchAll(/\bt(?:Loose)?\(\s*'([a-z0-9-]+(?:\.[a-zA-Z0-9-]+)+)'/g)].map(
      (match) => match[1] ?? '',
    );
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('use up all phrases', () => {
    // Keys made from data start with a family that the code names with a template, e.g. `level.${…}`.
    const families = [...code.matchAll(/`([a-z-]+(?:\.[a-zA-Z-]+)*\.)\$\{/g)].map(
      (match) => match[1] ?? '',
    );
    const unused = [...keys].filter(
      (key) => !code.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
    );
    expect(unused).toEqual([]);
  });
});

describe('the table of phrases in the browser', () => {
  it.each(['ja', 'ja-simple', 'en'] as const)('says the same as i18next in %s', (locale) => {
    const t = looseTranslator(locale);
    const table = phraseTable({ ...source, ...phrases[locale] }, locale);
    for (const count of [0, 1, 2, 5, 21]) {
      expect(table('guide.count', { count })).toBe(t('guide.count', { count }));
      expect(table('span.day', { count, reading: 'か' })).toBe(
        t('span.day', { count, reading: 'か' }),
      );
    }
    expect(table('due.by', { date: 'X & <Y>' })).toBe(t('due.by', { date: 'X & <Y>' }));
  });
});
