/** The rows of the Japanese syllabary (五十音), by their first sound. */
export const kanaRows = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'] as const;
export type KanaRow = (typeof kanaRows)[number];

const members: Readonly<Record<KanaRow, string>> = {
  あ: 'あいうえおゔぁぃぅぇぉ',
  か: 'かきくけこがぎぐげご',
  さ: 'さしすせそざじずぜぞ',
  た: 'たちつてとだぢづでどっ',
  な: 'なにぬねの',
  は: 'はひふへほばびぶべぼぱぴぷぺぽ',
  ま: 'まみむめも',
  や: 'やゆよゃゅょ',
  ら: 'らりるれろ',
  わ: 'わゐゑをんゎ',
};

/** The row that a reading in hiragana belongs to; `undefined` for other writing. */
export function kanaRowOf(reading: string): KanaRow | undefined {
  const first = reading.trim().charAt(0);
  return kanaRows.find((row) => first !== '' && members[row].includes(first));
}
