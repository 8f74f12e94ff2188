import { readFileSync } from 'node:fs';
import { answerDateCase } from '#src/domain/deadline/answer-date-case.ts';
import { createClosedDayCalendars } from '#src/domain/deadline/calendars.ts';
import { readDateCases } from '#src/domain/deadline/read-date-cases.ts';
import { formatProblem, type Problem } from '#src/domain/problem/problem.ts';
import { createHolidayCalendar } from '#src/domain/time/public-holidays.ts';
import {
  holidayTableYears,
  nationalHolidays,
  provisionalFrom,
} from '#src/holidays/national-holidays.ts';

// `npm run -s due -- [FILE]`: works out date cases (JSON, file or standard input) and prints the answers.

const standardInput = 0;

const holidays = createHolidayCalendar(
  nationalHolidays(holidayTableYears.first, holidayTableYears.last),
  provisionalFrom,
);
const context = { holidays, calendars: createClosedDayCalendars(holidays) };

const [path, ...others] = process.argv.slice(2);
const file = path ?? '（標準入力）';
if (others.length > 0) {
  stop([
    problem(
      'too-many-files',
      `ファイルは一つだけ受け取れます（${others.length + 1}個ありました）。`,
      'npm run -s due -- FILE',
    ),
  ]);
}
const { cases, problems } = readDateCases(parse(read()), file, context);
if (problems.length > 0) stop(problems);
const answers = cases.map((dateCase) => answerDateCase(dateCase, context));
process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);

function read(): string {
  try {
    return readFileSync(path ?? standardInput, 'utf8');
  } catch (error) {
    return stop([
      problem(
        'unreadable',
        `読めません（${messageOf(error)}）。`,
        'ファイルの場所を確かめてください',
      ),
    ]);
  }
}

function parse(text: string): unknown {
  try {
    // Windows editors may begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return stop([
      problem(
        'not-json',
        `JSON として読めません（${messageOf(error)}）。`,
        '括弧・カンマ・引用符を確かめてください',
      ),
    ]);
  }
}

function stop(found: readonly Problem[]): never {
  const report = found.map(formatProblem).join('\n');
  process.stderr.write(
    `${report}\n\n問題が${found.length}件あります。直してからもう一度実行してください。\n`,
  );
  process.exit(2);
}

function problem(code: string, message: string, hint: string): Problem {
  return { file, path: '', code, message, hint };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
