import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { kanjiWithoutRuby, parseRuby, stripRuby } from '#src/domain/text/ruby.ts';

describe('parseRuby', () => {
  test.each([
    ['窓口(まどぐち)', [{ text: '窓口', reading: 'まどぐち' }]],
    [
      '市(し)の 窓口(まどぐち)へ',
      [
        { text: '市', reading: 'し' },
        { text: 'の ' },
        { text: '窓口', reading: 'まどぐち' },
        { text: 'へ' },
      ],
    ],
    ['3日(か)', [{ text: '3' }, { text: '日', reading: 'か' }]],
    ['人々(ひとびと)', [{ text: '人々', reading: 'ひとびと' }]],
    ['一ヶ月(いっかげつ)', [{ text: '一ヶ月', reading: 'いっかげつ' }]],
    ['住民票（写し）', [{ text: '住民票（写し）' }]],
    ['住民票(写し)', [{ text: '住民票(写し)' }]],
    ['カード(card)', [{ text: 'カード(card)' }]],
    ['(まどぐち)', [{ text: '(まどぐち)' }]],
    ['', []],
  ])('%s', (text, segments) => {
    expect(parseRuby(text)).toEqual(segments);
  });

  it('loses nothing: the runs make up the text again', () => {
    const anyText = fc
      .array(fc.constantFrom('窓口', '(', ')', 'まど', '（', '日', '3', ' ', 'カ', '<b>'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        const again = parseRuby(text)
          .map((run) => (run.reading === undefined ? run.text : `${run.text}(${run.reading})`))
          .join('');
        expect(again).toBe(text);
        expect(stripRuby(text)).toBe(
          parseRuby(text)
            .map((run) => run.text)
            .join(''),
        );
      }),
    );
  });
});

describe('stripRuby', () => {
  test.each([
    ['市(し)の 窓口(まどぐち)', '市の 窓口'],
    ['令和8年（2026年）', '令和8年（2026年）'],
    ['plain', 'plain'],
  ])('%s → %s', (text, plain) => {
    expect(stripRuby(text)).toBe(plain);
  });
});

describe('kanjiWithoutRuby', () => {
  it('names the words that a reader of easy Japanese could not read', () => {
    expect(kanjiWithoutRuby('市(し)の窓口で届け出(で)をします')).toEqual(['窓口', '届']);
    expect(kanjiWithoutRuby('市(し)の 窓口(まどぐち)')).toEqual([]);
  });
});
