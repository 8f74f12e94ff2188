import { stripRuby } from '#src/domain/text/ruby.ts';

/** Words that stand in another language than the page, such as a part not translated yet. */
interface ForeignWording {
  readonly text: string;
  /** BCP 47 tag of the language they are in. */
  readonly lang: string;
}

/** Words for the screen, already translated; easy Japanese carries furigana as `漢字(かんじ)`. */
export type Wording = string | ForeignWording;

/** The bare text, for attributes and titles, which cannot hold furigana. */
export function plainText(wording: Wording): string {
  return stripRuby(typeof wording === 'string' ? wording : wording.text);
}
