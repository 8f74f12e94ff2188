import type { Question } from '#src/domain/question/question.ts';

/** Three questions, one of each type, in the order of the form. */
export const petForm: ReadonlyMap<string, Question> = new Map(
  (
    [
      { id: 'pet', type: 'single', options: ['dragon', 'cat'] },
      { id: 'arrived', type: 'date', options: [] },
      { id: 'likes', type: 'multi', options: ['fire', 'tea', 'naps'] },
    ] satisfies Question[]
  ).map((question) => [question.id, question]),
);

/** Texts that people and programs put where an answer belongs. */
export const hostileTexts: readonly (readonly [string, string])[] = [
  ['a prototype key', '__proto__'],
  ['a constructor', 'constructor'],
  ['a NUL', 'dragon\u0000'],
  ['right-to-left override', '\u202Enogard'],
  ['markup', '<script>alert(1)</script>'],
  ['ten thousand letters', 'x'.repeat(10_000)],
  ['broken percent coding', '%E0%A4%A'],
  ['a path', '../../etc/passwd'],
  ['full-width letters', 'ｄｒａｇｏｎ'],
];
