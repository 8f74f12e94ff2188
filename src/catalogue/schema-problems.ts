import { z } from 'astro/zod';
import type { Problem } from '#src/domain/problem/problem.ts';
import { nearest } from '#src/domain/text/nearest.ts';

/** Zod's own sentences in Japanese, for the rules that have no sentence of ours. */
z.config(z.locales.ja());

type Issue = z.core.$ZodIssue;

/**
 * What a schema found, as problems an editor can act on: where, the value, what is wrong, the way out.
 *
 * @param fileOf names the file that a path was written in, since two layers are merged.
 */
export function schemaProblems(
  issues: readonly Issue[],
  data: unknown,
  knownKeys: (path: readonly PropertyKey[]) => readonly string[],
  fileOf: (path: string) => string,
): readonly Problem[] {
  return issues
    .flatMap((issue) => describe(issue, data, knownKeys))
    .map((problem) => ({
      ...problem,
      file: fileOf(problem.path),
    }));
}

function describe(
  issue: Issue,
  data: unknown,
  knownKeys: (path: readonly PropertyKey[]) => readonly string[],
): readonly Omit<Problem, 'file'>[] {
  const path = formatPath(issue.path, data);
  const value = valueAt(data, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const meant = nearest(key, knownKeys(issue.path));
      return {
        path: path === '' ? key : `${path}.${key}`,
        code: 'unknown-field',
        message: `「${clip(key)}」という項目はありません`,
        hint: meant === undefined ? '項目の名前を確かめてください' : `「${meant}」のことですか`,
      };
    });
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [
      {
        path,
        code: value === undefined ? 'missing-field' : 'unknown-value',
        message: value === undefined ? '必要な項目がありません' : `${quote(value)} は使えません`,
        hint: `使える値: ${values.join(', ')}`,
      },
    ];
  }
  if (issue.code === 'invalid_type' && value === undefined) {
    return [
      {
        path,
        code: 'missing-field',
        message: '必要な項目がありません',
        hint: 'この項目を書き足してください',
      },
    ];
  }
  return [
    {
      path,
      code: `invalid-${issue.code.replaceAll('_', '-')}`,
      message: `${issue.message}（いまの値: ${quote(value)}）`,
    },
  ];
}

/** `deadlines[filing].value`: rows are named by their id, because editors do not count rows. */
function formatPath(path: readonly PropertyKey[], data: unknown): string {
  let text = '';
  let at: unknown = data;
  for (const key of path) {
    at = childOf(at, key);
    if (typeof key === 'number') {
      const id = childOf(at, 'id');
      text += `[${typeof id === 'string' ? id : key}]`;
    } else {
      text += text === '' ? String(key) : `.${String(key)}`;
    }
  }
  return text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(childOf, data);
}

function childOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

function quote(value: unknown): string {
  return `「${clip(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'なし'))}」`;
}

function clip(text: string): string {
  // Control characters would break the report on a terminal.
  const printable = text.replace(/\p{Cc}|\p{Cf}/gu, '␣');
  return printable.length > 60 ? `${printable.slice(0, 60)}…` : printable;
}
