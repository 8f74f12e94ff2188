import type { Problem } from '#src/domain/problem/problem.ts';
import { type DateCaseContext, rawEndOf } from './answer-date-case.ts';
import type { DateCase } from './date-case.ts';
import { type FieldReader, fieldReader } from './field-reader.ts';
import { readDateCase } from './read-date-case.ts';

export interface DateCasesRead {
  readonly cases: readonly DateCase[];
  readonly problems: readonly Problem[];
}

/**
 * Reads date cases from parsed JSON: an array, or an object with an array `examples`. Collects every
 * problem of every case; fields that play no part in the answer are ignored.
 */
export function readDateCases(
  input: unknown,
  file: string,
  context: DateCaseContext,
): DateCasesRead {
  const problems: Problem[] = [];
  const report = (path: string, code: string, message: string, hint: string) => {
    problems.push({ file, path, code, message, hint });
  };
  const rows = Array.isArray(input) ? input : (input as { examples?: unknown } | null)?.examples;
  if (!Array.isArray(rows)) {
    report(
      '',
      'not-a-list',
      '日付の例の一覧ではありません。',
      '[ { "id": …, "type": … } ] の配列か、{ "examples": [ … ] } で書いてください',
    );
    return { cases: [], problems };
  }
  const cases: DateCase[] = [];
  const indexOfId = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const reader = fieldReader(row, index, report);
    if (!reader) continue;
    const id = reader.text('id');
    const earlier = indexOfId.get(id);
    if (id !== '' && earlier !== undefined) {
      reader.report(
        'id',
        'duplicate-id',
        `id「${id}」は [${earlier}] にもあります。`,
        '一つずつ違う id にしてください',
      );
    }
    indexOfId.set(id, earlier ?? index);
    const dateCase = readDateCase(reader, id);
    if (!dateCase) continue;
    reportUnlistedYear(reader, dateCase, context);
    cases.push(dateCase);
  }
  return { cases, problems };
}

/** Without the holidays of a year an answer would look certain and be wrong. */
function reportUnlistedYear(
  reader: FieldReader,
  dateCase: DateCase,
  { calendars, holidays }: DateCaseContext,
): void {
  const day = rawEndOf(dateCase);
  if (!day || !('calendar' in dateCase)) return;
  const isListed =
    dateCase.type === 'holiday'
      ? holidays.isListed(day)
      : calendars[dateCase.calendar].isListed(day);
  if (!isListed)
    reader.report(
      '',
      'year-without-holidays',
      `${day} は祝日の表にない年です。`,
      '表にある年の日付にするか、calendar を none にしてください',
    );
}
