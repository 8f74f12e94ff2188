import type { Layer } from '#src/domain/evidence/evidence.ts';
import { isLocale, type Locale, locales } from '#src/domain/locale/locale.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import { nearest } from '#src/domain/text/nearest.ts';
import { id } from '#src/schemas/common.ts';
import { type Kind, type KindName, kinds } from './kinds.ts';
import type { ContentFile } from './read-content.ts';

/** One layer's version of something, and the file it came from. */
export interface Source {
  readonly data: unknown;
  readonly file: string;
  readonly body: string;
  /** Path inside the file, for words that share one file per language. */
  readonly prefix: string;
}
export type Layered = Partial<Record<Layer, Source>>;

/** Raw facts and words of one kind, sorted to their entries. */
export interface RawKind {
  readonly facts: Map<string, Layered>;
  readonly words: Map<string, Map<Locale, Layered>>;
}

/** Sorts the files to the entries they belong to; a file that belongs nowhere is a problem. */
export function placeFiles(files: readonly ContentFile[]): {
  readonly raw: Readonly<Record<KindName, RawKind>>;
  readonly problems: readonly Problem[];
} {
  const raw = Object.fromEntries(
    Object.keys(kinds).map((kind) => [kind, { facts: new Map(), words: new Map() }]),
  ) as unknown as Record<KindName, RawKind>;
  const problems: Problem[] = [];
  for (const file of files) {
    const problem = badId(file) ?? place(file, raw);
    if (problem !== undefined) problems.push({ file: file.file, path: '', ...problem });
  }
  return { raw, problems };
}

type Misplaced = Pick<Problem, 'code' | 'message' | 'hint'>;

function place(file: ContentFile, raw: Record<KindName, RawKind>): Misplaced | undefined {
  const [first = '', second = '', third = ''] = file.parts;
  if (first === 'city.yaml') return addFacts(raw.city, 'city', file);
  if (first === 'words') return addWordsFile(raw.city, file, second, 'city');
  const kind = first as KindName;
  if (!Object.hasOwn(kinds, first) || kind === 'city') {
    return unknownFile(`「${first}」という場所は使われません`, Object.keys(kinds), first);
  }
  const { shape, factsFile }: Kind = kinds[kind];
  if (shape === 'folder') {
    if (third === factsFile) return addFacts(raw[kind], second, file);
    const locale = third.replace(/\.md$/, '');
    if (file.parts.length !== 3 || !third.endsWith('.md') || !isLocale(locale)) {
      const names = [factsFile ?? '', ...locales.map((name) => `${name}.md`)];
      return unknownFile(
        `「${file.parts.slice(1).join('/')}」というファイルは使われません`,
        names,
        third,
      );
    }
    return addWords(raw[kind], second, locale, file, file.data, '');
  }
  if (second === 'words') return addWordsFile(raw[kind], file, third);
  if (shape === 'words' || !second.endsWith('.yaml') || file.parts.length !== 2) {
    return unknownFile(
      `「${file.parts.slice(1).join('/')}」というファイルは使われません`,
      [],
      second,
    );
  }
  return addFacts(raw[kind], second.slice(0, -'.yaml'.length), file);
}

/** Names of files and folders become ids, and ids become addresses. */
function badId({ parts }: ContentFile): Misplaced | undefined {
  const [first = '', second = ''] = parts;
  if (!Object.hasOwn(kinds, first) || second === 'words') return undefined;
  const found = second.replace(/\.yaml$/, '');
  if (id.safeParse(found).success) return undefined;
  return {
    code: 'bad-id',
    message: `「${found}」は id に使えない名前です`,
    hint: 'ファイルとフォルダーの名前は英小文字・数字・ハイフンにしてください（例: moving-in-notification）',
  };
}

function addFacts(kind: RawKind, id: string, { data, file, body, layer }: ContentFile): undefined {
  const layered = kind.facts.get(id) ?? {};
  kind.facts.set(id, { ...layered, [layer]: { data: data ?? {}, file, body, prefix: '' } });
}

/** `<kind>/words/<locale>.yaml`: a map from ids to words, or the words of the one entry there is. */
function addWordsFile(
  kind: RawKind,
  file: ContentFile,
  name: string,
  only?: string,
): Misplaced | undefined {
  const locale = name.replace(/\.yaml$/, '');
  if (!name.endsWith('.yaml') || !isLocale(locale)) {
    return unknownFile(
      `「${name}」という言語はありません`,
      locales.map((l) => `${l}.yaml`),
      name,
    );
  }
  if (only !== undefined) return addWords(kind, only, locale, file, file.data, '');
  if (file.data === null || file.data === undefined) return undefined;
  if (typeof file.data !== 'object' || Array.isArray(file.data)) {
    return {
      code: 'not-a-map',
      message: 'id ごとの項目になっていません',
      hint: '「id: 」の下に言葉を書いてください',
    };
  }
  for (const [id, words] of Object.entries(file.data)) addWords(kind, id, locale, file, words, id);
  return undefined;
}

function addWords(
  kind: RawKind,
  id: string,
  locale: Locale,
  { file, body, layer }: ContentFile,
  data: unknown,
  prefix: string,
): undefined {
  const byLocale = kind.words.get(id) ?? new Map<Locale, Layered>();
  byLocale.set(locale, { ...byLocale.get(locale), [layer]: { data, file, body, prefix } });
  kind.words.set(id, byLocale);
}

function unknownFile(message: string, known: readonly string[], found: string): Misplaced {
  const meant = nearest(found, known);
  const hint =
    meant === undefined
      ? 'content/README.md の「どこに何があるか」を見てください'
      : `「${meant}」のことですか`;
  return { code: 'unknown-file', message, hint };
}
