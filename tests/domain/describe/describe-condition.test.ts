import { describe, expect, it, test } from 'vitest';
import type { Condition } from '#src/domain/condition/condition.ts';
import type { Reason } from '#src/domain/condition/explain-condition.ts';
import { describeCondition } from '#src/domain/describe/describe-condition.ts';
import { describeWhy } from '#src/domain/describe/describe-plan.ts';
import { describeReason } from '#src/domain/describe/describe-reason.ts';
import type { Locale } from '#src/domain/locale/locale.ts';
import type { QuestionWords } from '#src/domain/question/question.ts';
import type { Wording } from '#src/domain/words/wording.ts';
import { looseTranslator } from '#src/i18n/translate.ts';
import { day } from '#tests/helpers/days.ts';

const option = (name: string) => ({
  label: name,
  case: `${name}を飼っているかた`,
  fact: `${name}を飼っています。`,
  notFact: `${name}を飼っていません。`,
});
const words: Readonly<Record<string, QuestionWords>> = {
  pets: { label: '動物', options: { dog: option('犬'), dragon: option('竜') } },
  moved: { label: '引っ越した日', options: {} },
  left: { label: '前の家を出た日', options: {} },
};
const wording = (locale: Locale): Wording => ({
  locale,
  t: looseTranslator(locale),
  question: (id) => words[id] ?? { label: id, options: {} },
  eventName: (id) => id,
  documentName: (id) => id,
});
const dog = { question: 'pets', includes: 'dog' };
const dragon = { question: 'pets', includes: 'dragon' };

describe('describeCondition', () => {
  test.each<[Condition, string]>([
    [dog, '犬を飼っているかた'],
    [{ question: 'pets', is: 'dragon' }, '竜を飼っているかた'],
    [{ question: 'pets', in: ['dog', 'dragon'] }, '犬を飼っているかた、または竜を飼っているかた'],
    [{ all: [dog, dragon] }, '犬を飼っているかた、さらに竜を飼っているかた'],
    [{ any: [dog, dragon] }, '犬を飼っているかた、または竜を飼っているかた'],
    [{ not: dog }, '「犬を飼っているかた」以外のかた'],
    [
      { question: 'moved', before: '2026-04-01' },
      '「引っ越した日」が令和8年（2026年）4月1日（水）より前のかた',
    ],
    [{ question: 'moved', onOrAfter: 'as-of' }, '「引っ越した日」が今日以後のかた'],
    [
      { question: 'moved', after: { question: 'left' } },
      '「引っ越した日」が前の家を出た日より後のかた',
    ],
    [
      { question: 'moved', onOrAfter: '2026-04-01', before: '2026-05-01' },
      '「引っ越した日」が令和8年（2026年）5月1日（金）より前のかた、さらに「引っ越した日」が令和8年（2026年）4月1日（水）以後のかた',
    ],
  ])('%j', (condition, text) => {
    expect(describeCondition(condition, wording('ja'))).toBe(text);
  });

  it('shows the id of an option without words, rather than nothing', () => {
    expect(describeCondition({ question: 'pets', is: 'unicorn' }, wording('ja'))).toBe('unicorn');
  });

  it('leaves no slot open in any language', () => {
    const all = {
      all: [dog, { not: dragon }, { question: 'moved', before: 'as-of', after: '2026-01-01' }],
    };
    for (const locale of ['ja', 'ja-simple', 'en'] as const) {
      expect(describeCondition(all, wording(locale))).not.toMatch(/\{\{/);
    }
  });
});

describe('describeReason', () => {
  const say = (reason: Reason) => describeReason(reason, wording('ja'), 'みなさんに必要です。');
  test.each<[Reason, string]>([
    [{ kind: 'everyone' }, 'みなさんに必要です。'],
    [{ kind: 'option', question: 'pets', option: 'dog', holds: true }, '犬を飼っています。'],
    [{ kind: 'option', question: 'pets', option: 'dog', holds: false }, '犬を飼っていません。'],
    [
      { kind: 'date', question: 'moved', date: day('2026-11-20') },
      '「引っ越した日」は令和8年（2026年）11月20日（金）です。',
    ],
    [{ kind: 'option', question: 'pets', option: 'unicorn', holds: true }, 'unicorn'],
  ])('%j', (reason, text) => {
    expect(say(reason)).toBe(text);
  });
});

describe('describeWhy', () => {
  const why = (openCondition: Condition | undefined) =>
    describeWhy(
      {
        reasons: [{ kind: 'option', question: 'pets', option: 'dog', holds: true }],
        openCondition,
      },
      wording('en'),
      {
        everyone: '',
      },
    );

  it('gives the reasons, and for a line that is still open also for whom it is needed', () => {
    expect(why(undefined)).toEqual(['犬を飼っています。']);
    expect(why(dragon)).toEqual([
      '犬を飼っています。',
      'We cannot tell yet. When needed: 竜を飼っているかた',
    ]);
  });
});
