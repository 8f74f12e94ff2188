import { describe, expect, it, test } from 'vitest';
import { kanaRowOf, kanaRows } from '#src/domain/text/kana-row.ts';

describe('kanaRowOf', () => {
  test.each([
    ['いんかん', 'あ'],
    ['ぐんて', 'か'],
    ['じてんしゃ', 'さ'],
    ['づつみ', 'た'],
    ['ねんきん', 'な'],
    ['ぱすぽーと', 'は'],
    ['まいなんばー', 'ま'],
    ['ゆうびん', 'や'],
    ['りこん', 'ら'],
    ['わりびき', 'わ'],
    ['ゔぃざ', 'あ'],
    [' てんにゅう', 'た'],
    ['転入届', undefined],
    ['Visa', undefined],
    ['', undefined],
  ])('%j stands under %s', (reading, row) => {
    expect(kanaRowOf(reading)).toBe(row);
  });

  it('has a row for every hiragana a reading can begin with', () => {
    const letters = Array.from({ length: 0x3094 - 0x3041 + 1 }, (_, i) =>
      String.fromCodePoint(0x3041 + i),
    );
    expect(letters.filter((letter) => kanaRowOf(letter) === undefined)).toEqual([]);
  });

  it('keeps the order of the syllabary', () => {
    expect(kanaRows.join('')).toBe('あかさたなはまやらわ');
  });
});
