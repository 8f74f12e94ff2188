/**
 * A text as search compares it: NFKC (full-width letters, half-width kana), lower case, katakana as
 * hiragana, without spaces, punctuation and Latin diacritics. The same for what is searched and for what
 * is typed, so both meet in one form.
 */
export function normalizeForSearch(text: string): string {
  return foldLatin(text.normalize('NFKC').toLowerCase())
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\s\p{P}\p{S}]/gu, (mark) => (mark === 'ー' ? mark : ' '))
    .replace(/ +/g, ' ')
    .trim();
}

/** Latin letters without their marks: đ as d, é as e. Marks on other scripts belong to the letter and stay. */
function foldLatin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}
