import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { eraOf, formatWareki, parseWareki } from '#src/domain/time/wareki.ts';
import { anyDay, day } from '#tests/helpers/days.ts';

describe('eraOf', () => {
  it('gives name, kanji, initial and year', () => {
    expect(eraOf(day('2026-11-20'))).toEqual({
      era: 'reiwa',
      kanji: '令和',
      initial: 'R',
      year: 8,
    });
  });

  test.each([
    ['2019-05-01', '令和元年5月1日'],
    ['2019-04-30', '平成31年4月30日'],
    ['1989-01-08', '平成元年1月8日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['1926-12-24', '大正15年12月24日'],
    ['1912-07-30', '大正元年7月30日'],
    ['1912-07-29', '明治45年7月29日'],
    ['1873-01-01', '明治6年1月1日'],
  ])('a new era begins on its first day: %s is %s', (date, wareki) => {
    expect(formatWareki(day(date))).toBe(wareki);
  });
});

describe('parseWareki', () => {
  test.each([
    '令和8年11月20日',
    '令和８年１１月２０日',
    'R8.11.20',
    'R8/11/20',
    'r8-11-20',
    'Ｒ８．１１．２０',
    ' 令和 8年 11月 20日 ',
  ])('reads %s', (text) => {
    expect(parseWareki(text)).toBe('2026-11-20');
  });

  it('reads 元年 as the first year', () => {
    expect(parseWareki('令和元年5月1日')).toBe('2019-05-01');
    expect(parseWareki('R元.5.1')).toBe('2019-05-01');
  });

  test.each([
    '令和8年2月30日',
    '令和0年5月1日',
    '平成31年5月1日',
    '令和元年4月30日',
    '明治5年12月2日',
    'R8.11/20',
    '8年11月20日',
    'R8',
    '2026-11-20',
    '',
  ])('refuses "%s"', (text) => {
    expect(parseWareki(text)).toBeUndefined();
  });

  it('reads back whatever is written', () => {
    fc.assert(
      fc.property(anyDay('1873-01-01', 100_000), (date) => {
        const { initial, year } = eraOf(date);
        expect(parseWareki(formatWareki(date))).toBe(date);
        expect(
          parseWareki(`${initial}${year}.${Number(date.slice(5, 7))}.${Number(date.slice(8))}`),
        ).toBe(date);
      }),
    );
  });
});
