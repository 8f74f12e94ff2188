import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Layer } from '#src/domain/evidence/evidence.ts';
import type { Problem } from '#src/domain/problem/problem.ts';

/** A content file that could be read and parsed. */
export interface ContentFile {
  readonly layer: Layer;
  /** Path below the content folder, with `/`. */
  readonly file: string;
  /** Path below the layer, split at `/`. */
  readonly parts: readonly string[];
  readonly data: unknown;
  /** Markdown after the front matter; empty for YAML. */
  readonly body: string;
}

const maxBytes = 512 * 1024;
/** Enough for editors who share a list by an alias, too few for a file that explodes when expanded. */
const maxAliases = 50;

/** Reads every YAML and Markdown file of the two layers; whatever cannot be read becomes a problem. */
export function readContent(contentDir: string): {
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
} {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const layer of ['core', 'city'] as const) {
    for (const path of listFiles(contentDir, layer)) {
      const read = readFile(contentDir, path);
      if ('problem' in read) problems.push(...read.problem);
      else files.push({ layer, file: path, parts: path.split('/').slice(1), ...read });
    }
  }
  return { files, problems };
}

/** Deeper folders are no content; the limit also ends links that lead back into themselves. */
const maxDepth = 5;

function listFiles(root: string, folder: string): readonly string[] {
  if (folder.split('/').length > maxDepth) return [];
  let entries: string[];
  try {
    entries = readdirSync(join(root, folder)).sort();
  } catch {
    return [];
  }
  return entries
    .filter((name) => !name.startsWith('.') && name !== 'README.md')
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      const stat = statSync(join(root, path), { throwIfNoEntry: false });
      return stat?.isDirectory() === true ? listFiles(root, path) : [path];
    });
}

type Read = { readonly data: unknown; readonly body: string } | { readonly problem: Problem[] };

function readFile(root: string, file: string): Read {
  const fail = (code: string, message: string, hint: string): Read => ({
    problem: [{ file, path: '', code, message, hint }],
  });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    return fail(
      'unreadable-file',
      'ファイルを開けません',
      'リンク切れや、読み取りの権限がないファイルでないか確かめてください',
    );
  }
  if (bytes.length > maxBytes) {
    return fail(
      'file-too-large',
      `大きすぎます（${bytes.length} バイト）`,
      '512 KB 以下に分けてください',
    );
  }
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('not-utf-8', '文字コードが UTF-8 ではありません', 'UTF-8 で保存しなおしてください');
  }
  if (source.includes('\0')) {
    return fail('nul-character', '使えない文字（NUL）が入っています', 'その文字を消してください');
  }
  if (file.endsWith('.yaml')) return parseYaml(source, file, '', 1);
  if (!file.endsWith('.md')) {
    return fail(
      'unknown-file',
      'この種類のファイルは使われません',
      '.yaml か .md にするか、消してください',
    );
  }
  const matter = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(source);
  if (matter === null) {
    return fail(
      'no-front-matter',
      '先頭に --- で囲んだ項目がありません',
      'ほかの .md ファイルの先頭を見本にしてください',
    );
  }
  return parseYaml(matter[1] ?? '', file, source.slice(matter[0].length).trim(), 2);
}

function parseYaml(source: string, file: string, body: string, firstLine: number): Read {
  const tooTangled: Read = {
    problem: [
      {
        file,
        path: '',
        code: 'too-many-aliases',
        message: '入れ子が深すぎるか、別名（*）が多すぎるか、輪になっています',
        hint: '別名を使わずに、浅い形で書いてください',
      },
    ],
  };
  let document: ReturnType<typeof parseDocument>;
  try {
    document = parseDocument(source, { prettyErrors: true, uniqueKeys: true, logLevel: 'error' });
  } catch {
    return tooTangled;
  }
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    return {
      problem: errors.map((error) => {
        const line = (error.linePos?.[0].line ?? 1) + firstLine - 1;
        const column = error.linePos?.[0].col ?? 1;
        return {
          file,
          path: `${line}行目 ${column}文字目`,
          code: 'yaml-syntax',
          message: `YAML として読めません（${firstSentence(error.message)}）`,
          hint: '字下げ（半角空白2つ）、コロンの後の空白、引用符の閉じ忘れ、同じ項目の重なりを確かめてください',
        };
      }),
    };
  }
  try {
    const data: unknown = document.toJS({ maxAliasCount: maxAliases });
    // Throws for what contains itself or is too deep, which everything after this may count on.
    JSON.stringify(data);
    return { data, body };
  } catch {
    return tooTangled;
  }
}

function firstSentence(message: string): string {
  return message.split(/ at line|\n/)[0] ?? message;
}
