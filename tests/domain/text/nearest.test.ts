import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nearest } from '#src/domain/text/nearest.ts';

const known = ['moving-in', 'moving-out', 'marriage', 'dog', 'yes', 'no'];

describe('nearest', () => {
  test.each([
    ['moving-inn', 'moving-in'],
    ['movingin', 'moving-in'],
    ['mariage', 'marriage'],
    ['dgo', 'dog'],
    ['ye', 'yes'],
    ['moving-out', 'moving-out'],
    ['submarine-parking', undefined],
    ['xy', undefined],
    ['', undefined],
  ])('%j is probably %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  it('takes the first of equally near words', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
  });

  it('finds every known word itself', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (words) => {
        for (const word of words) expect(nearest(word, words)).toBe(word);
      }),
    );
  });

  it('finds nothing among no words', () => {
    expect(nearest('dog', [])).toBeUndefined();
  });
});
