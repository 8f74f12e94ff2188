import { describe, expect, it, test } from 'vitest';
import { type Deadline, deadlineKinds } from '#src/domain/deadline/deadline.ts';
import { describeDeadline } from '#src/domain/describe/describe-deadline.ts';
import type { Locale } from '#src/domain/locale/locale.ts';
import { kanjiWithoutRuby } from '#src/domain/text/ruby.ts';
import { looseTranslator } from '#src/i18n/translate.ts';
import { deadline } from '#tests/fixtures/dragon-guide.ts';

const eventNames: Partial<Record<Locale, string>> = {
  ja: '住み始めた日',
  'ja-simple': '住(す)み始(はじ)めた 日(ひ)',
  en: 'the day you moved in',
};
const sentence = (changes: Partial<Deadline>, locale: Locale) =>
  describeDeadline(deadline(changes), {
    locale,
    t: looseTranslator(locale),
    question: (id) => ({ label: id, options: {} }),
    eventName: () => eventNames[locale] ?? '',
    documentName: (id) => id,
  });

describe('describeDeadline', () => {
  test.each<[Partial<Deadline>, string, string]>([
    [
      {},
      '住み始めた日の翌日から数えて14日以内',
      'Within 14 days, counted from the day after the day you moved in',
    ],
    [
      { countsEventDay: true },
      '住み始めた日を1日目に数えて14日以内',
      'Within 14 days, counting the day you moved in as day 1',
    ],
    [
      { countsEventDay: 'unknown', value: 3, unit: 'month' },
      '住み始めた日を1日目に数えて3か月以内',
      'Within 3 months, counting the day you moved in as day 1',
    ],
    [
      { value: 1, unit: 'week' },
      '住み始めた日の翌日から数えて1週間以内',
      'Within 1 week, counted from the day after the day you moved in',
    ],
    [
      { kind: 'claim-period', value: 2, unit: 'year' },
      '住み始めた日の翌日から数えて2年を過ぎると、受け取れなくなります',
      'Can no longer be claimed once 2 years have passed, counted from the day after the day you moved in',
    ],
    [
      { kind: 'lapse' },
      '住み始めた日の翌日から数えて14日を過ぎると、使えなくなります',
      'No longer valid once 14 days have passed, counted from the day after the day you moved in',
    ],
    [
      { kind: 'before', value: 7, direction: 'before' },
      '住み始めた日の7日前まで',
      'At least 7 days before the day you moved in',
    ],
    [{ kind: 'before', value: null, unit: null }, '住み始めた日までに', 'By the day you moved in'],
    [{ kind: 'before', value: null, unit: null, from: null }, '事前に', 'In advance'],
    [
      { kind: 'window', value: 3, unit: 'month', direction: 'before' },
      '住み始めた日の3か月前から',
      'From 3 months before the day you moved in',
    ],
    [
      { kind: 'window', value: 3, unit: 'month', direction: 'before', closesOnEvent: true },
      '住み始めた日の3か月前から、住み始めた日まで',
      'From 3 months before the day you moved in until the day you moved in',
    ],
    [
      { kind: 'annual', value: null, unit: null, monthDay: '03-31' },
      '毎年3月31日まで',
      'Every year by 31 March',
    ],
    [
      { kind: 'fixed-date', value: null, unit: null, monthDay: '02-29' },
      '毎年2月29日まで',
      'Every year by 29 February',
    ],
    [{ kind: 'duration', value: 1, unit: 'year' }, '期間は1年', 'Lasts 1 year'],
    [
      { kind: 'authority' },
      '役所からの結果は、住み始めた日から14日以内が原則',
      'The authority normally decides within 14 days of the day you moved in',
    ],
    [
      { kind: 'promptly', value: null, unit: null, from: null },
      'できるだけ早く',
      'As soon as you can',
    ],
    [{ kind: 'none', value: null, unit: null, from: null }, '期限はありません', 'No deadline'],
  ])('%j', (changes, japanese, english) => {
    expect(sentence(changes, 'ja')).toBe(japanese);
    expect(sentence(changes, 'en')).toBe(english);
  });

  test.each<[Partial<Deadline>, string]>([
    [{}, '住(す)み始(はじ)めた 日(ひ)の 次(つぎ)の 日(ひ)から 数(かぞ)えて 14日(か) 以内(いない)'],
    [
      { value: 15 },
      '住(す)み始(はじ)めた 日(ひ)の 次(つぎ)の 日(ひ)から 数(かぞ)えて 15日(にち) 以内(いない)',
    ],
    [
      { kind: 'annual', value: null, unit: null, monthDay: '04-01' },
      '毎年(まいとし) 4月(がつ)1日(ついたち)まで',
    ],
  ])('easy Japanese: %j', (changes, simple) => {
    expect(sentence(changes, 'ja-simple')).toBe(simple);
  });

  it('has a sentence for every kind, without slots left open, and readings in easy Japanese', () => {
    for (const kind of deadlineKinds) {
      for (const changes of [
        { kind },
        { kind, value: null, unit: null },
        { kind, value: null, unit: null, from: null },
      ]) {
        for (const locale of ['ja', 'ja-simple', 'en'] as const) {
          expect(sentence(changes, locale)).not.toMatch(/\{\{|^$|undefined|null/);
        }
        expect(kanjiWithoutRuby(sentence(changes, 'ja-simple'))).toEqual([]);
      }
    }
  });
});
