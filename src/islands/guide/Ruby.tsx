import { parseRuby } from '#src/domain/text/ruby.ts';

/** Words with furigana where easy Japanese carries it, written `漢字(かんじ)`. */
export function Ruby({ text }: { readonly text: string }) {
  return (
    // One element, so that the words stay together in flex and grid parents.
    <span>
      {parseRuby(text).map(({ text: base, reading }, index) =>
        reading === undefined ? (
          base
        ) : (
          <ruby key={index}>
            {base}
            <rp>（</rp>
            <rt>{reading}</rt>
            <rp>）</rp>
          </ruby>
        ),
      )}
    </span>
  );
}
