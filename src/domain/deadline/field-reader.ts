import {
  firstYear,
  lastYear,
  type PlainDate,
  parsePlainDate,
} from '#src/domain/time/plain-date.ts';

export type Report = (path: string, code: string, message: string, hint: string) => void;

/**
 * Reads the fields of one case by dotted path. A field that is missing or wrong is reported, and a
 * stand-in is returned so that the other fields are still read; look at `problemCount` before use.
 * The `optional…` forms take a missing or `null` field without complaint.
 */
export interface FieldReader {
  readonly text: (path: string) => string;
  readonly optionalText: (path: string) => string | undefined;
  readonly date: (path: string) => PlainDate;
  readonly optionalDate: (path: string) => PlainDate | undefined;
  /** A whole number from 1 to `most`. */
  readonly count: (path: string, most: number) => number;
  readonly optionalFlag: (path: string) => boolean | undefined;
  readonly oneOf: <T extends string | boolean>(
    path: string,
    choices: readonly T[],
  ) => T | undefined;
  readonly optionalOneOf: <T extends string | boolean>(
    path: string,
    choices: readonly T[],
  ) => T | undefined;
  readonly report: Report;
  readonly problemCount: () => number;
}

const standIn = '2000-01-01' as PlainDate;

/** A reader for the case at this position; `undefined`, after a report, when it is no object. */
export function fieldReader(
  row: unknown,
  index: number,
  reportAt: Report,
): FieldReader | undefined {
  if (!isRecord(row)) {
    reportAt(
      `[${index}]`,
      'not-an-object',
      `${quote(row)} は例ではありません。`,
      '{ "id": …, "type": … } の形で書いてください',
    );
    return undefined;
  }
  const where =
    typeof row.id === 'string' && row.id !== '' ? `[${index}]（id: ${row.id}）` : `[${index}]`;
  let problems = 0;
  const report: Report = (path, code, message, hint) => {
    problems += 1;
    reportAt(path === '' ? where : `${where} ${path}`, code, message, hint);
  };

  const valueAt = (path: string) =>
    path
      .split('.')
      .reduce<unknown>(
        (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
        row,
      );

  /** Takes what `accept` returns, and reports a value for which it returns nothing. */
  const read = <T>(
    path: string,
    accept: (value: unknown) => T | undefined,
    code: string,
    hint: string,
  ): T | undefined => {
    const value = valueAt(path);
    const result = accept(value);
    if (result !== undefined) return result;
    if (isMissing(value)) report(path, 'missing', 'ありません。', hint);
    else report(path, code, `${quote(value)} は使えません。`, hint);
    return undefined;
  };
  const unlessMissing = <T>(path: string, next: () => T): T | undefined =>
    isMissing(valueAt(path)) ? undefined : next();

  const text = (path: string) =>
    read(
      path,
      (value) => (typeof value === 'string' && value.trim() !== '' ? value : undefined),
      'not-text',
      '空でない文字列で書いてください',
    ) ?? '';
  const date = (path: string) =>
    read(
      path,
      (value) => (typeof value === 'string' ? parsePlainDate(value) : undefined),
      'bad-date',
      dateHint,
    ) ?? standIn;
  const oneOf: FieldReader['oneOf'] = (path, choices) =>
    read(
      path,
      (value) => choices.find((choice) => choice === value),
      'not-a-choice',
      `次のどれかで書いてください: ${choices.join(', ')}`,
    );

  return {
    text,
    date,
    oneOf,
    report,
    problemCount: () => problems,
    optionalText: (path) => unlessMissing(path, () => text(path)),
    optionalDate: (path) => unlessMissing(path, () => date(path)),
    optionalOneOf: (path, choices) => unlessMissing(path, () => oneOf(path, choices)),
    optionalFlag: (path) => unlessMissing(path, () => oneOf(path, [true, false])),
    count: (path, most) =>
      read(
        path,
        (value) => (isCount(value, most) ? value : undefined),
        'bad-number',
        `1〜${most}の整数で書いてください`,
      ) ?? 1,
  };
}

const dateHint = `実在する日を YYYY-MM-DD で書いてください（${firstYear}〜${lastYear}年。例: 2026-11-20）`;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}
function isCount(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
}
/** The value as found, shortened. */
function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return `「${text.length > 60 ? `${text.slice(0, 60)}…` : text}」`;
}
