/** A run of text, with its reading when it carries furigana. */
export interface RubySegment {
  readonly text: string;
  readonly reading?: string;
}

/**
 * Furigana is written `漢字(かんじ)`: kanji, then kana in ASCII parentheses. ASCII keeps it apart from
 * ordinary Japanese brackets, which are full-width. Digits take no part: `3日(か)`.
 */
const rubyPattern = /([\p{Script=Han}々〆ヶ]+)\(([\p{Script=Hiragana}\p{Script=Katakana}ー]+)\)/gu;

/** Splits easy Japanese into plain runs and words that carry furigana. */
export function parseRuby(text: string): readonly RubySegment[] {
  const segments: RubySegment[] = [];
  let end = 0;
  for (const match of text.matchAll(rubyPattern)) {
    if (match.index > end) segments.push({ text: text.slice(end, match.index) });
    segments.push({ text: match[1] ?? '', reading: match[2] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end) });
  return segments;
}

/** The text without its readings: for titles, accessible names, addresses and the search index. */
export function stripRuby(text: string): string {
  return text.replace(rubyPattern, '$1');
}

/** Kanji that carry no reading; easy Japanese must have none. */
export function kanjiWithoutRuby(text: string): readonly string[] {
  return text.replace(rubyPattern, '').match(/[\p{Script=Han}々〆ヶ]+/gu) ?? [];
}
