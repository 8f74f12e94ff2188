import { describe, expect, test } from 'vitest';
import { fill } from '#src/domain/text/fill.ts';

describe('fill', () => {
  test.each([
    ['{{count}}日', { count: 14 }, '14日'],
    ['{{a}} and {{a}} and {{b}}', { a: 'x', b: 'y' }, 'x and x and y'],
    ['{{name}} stays', {}, '{{name}} stays'],
    ['{{toString}}', {}, '{{toString}}'],
    ['{{a}}', { a: '{{b}}', b: 'never' }, '{{b}}'],
    ['{{a}}', { a: '$& $1' }, '$& $1'],
    ['{name} and {{ name }}', { name: 'x' }, '{name} and {{ name }}'],
    ['no slots', { a: 1 }, 'no slots'],
  ])('%s', (phrase, values, result) => {
    expect(fill(phrase, values)).toBe(result);
  });
});
