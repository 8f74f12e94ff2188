import { parseArgs } from 'node:util';
import { calendarsFor } from '#src/catalogue/calendars-for.ts';
import { contentDir } from '#src/catalogue/content-dir.ts';
import { loadCatalogue } from '#src/catalogue/load-catalogue.ts';
import type { AnswerProblem } from '#src/domain/answers/parse-answers.ts';
import { parseAnswers } from '#src/domain/answers/parse-answers.ts';
import { describePlan } from '#src/domain/describe/describe-plan.ts';
import { isLocale } from '#src/domain/locale/locale.ts';
import { buildPlan } from '#src/domain/plan/build-plan.ts';
import { guideData } from '#src/domain/plan/guide-data.ts';
import { formatProblem } from '#src/domain/problem/problem.ts';
import { nearest } from '#src/domain/text/nearest.ts';
import { parsePlainDate } from '#src/domain/time/plain-date.ts';
import { catalogueWording } from '#src/domain/words/catalogue-wording.ts';
import { pickWords } from '#src/domain/words/pick-words.ts';
import { looseTranslator } from '#src/i18n/translate.ts';

/**
 * `npm run -s plan -- --event ID --answers JSON --as-of YYYY-MM-DD [--lang L]`: the personal checklist
 * as JSON, from the same domain code as the page. Exit code 2 and a Japanese explanation on bad input.
 */
const usage =
  '使い方: npm run -s plan -- --event moving-in --answers \'{"from":"another-city"}\' --as-of 2026-11-20 [--lang ja]';

main();

function main() {
  const { catalogue, problems } = loadCatalogue(contentDir());
  if (catalogue === undefined || problems.length > 0) {
    return stop([
      ...problems.map(formatProblem),
      '先に npm run check:content の問題を直してください。',
    ]);
  }
  const options = readOptions();
  if (Array.isArray(options)) return stop(options);
  const { event = '', answers = '{}', 'as-of': asOfText = '', lang = 'ja' } = options;

  const complaints: string[] = [];
  const asOf = parsePlainDate(asOfText);
  if (asOf === undefined)
    complaints.push(`--as-of「${asOfText}」: 実在する日を YYYY-MM-DD で書いてください`);
  if (!catalogue.lifeEvents.has(event)) {
    const meant = nearest(event, catalogue.lifeEvents.keys());
    complaints.push(
      `--event「${event}」: できごとが見つかりません${meant === undefined ? '' : `（「${meant}」のことですか）`}\n  使えるもの: ${[...catalogue.lifeEvents.keys()].join(', ')}`,
    );
  }
  if (!isLocale(lang) || !catalogue.city.facts.locales.includes(lang)) {
    complaints.push(
      `--lang「${lang}」: 使える言語は ${catalogue.city.facts.locales.join(', ')} です`,
    );
  }
  const given = readJson(answers);
  if (given === undefined) {
    complaints.push('--answers: {"質問の id": "答えの id"} の形の JSON を書いてください');
  }
  if (asOf === undefined || !isLocale(lang) || given === undefined || complaints.length > 0) {
    return stop([...complaints, usage]);
  }

  const guide = guideData(catalogue, event, calendarsFor(catalogue.city.facts, asOf));
  const parsed = parseAnswers(given, guide.questions);
  if (parsed.problems.length > 0) return stop(parsed.problems.map(explain));

  const t = looseTranslator(lang);
  const eventWords = catalogue.lifeEvents.get(event);
  const everyone = (eventWords && pickWords(eventWords, lang)?.words.everyone.fact) ?? '';
  const described = describePlan(
    buildPlan(guide, parsed.answers, asOf),
    catalogueWording(catalogue, lang, t),
    {
      everyone,
      procedureTitle: (id) => {
        const entry = catalogue.procedures.get(id);
        return (entry && pickWords(entry, lang)?.words.title) ?? id;
      },
    },
  );
  console.log(JSON.stringify(described, null, 2));
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        event: { type: 'string' },
        answers: { type: 'string' },
        'as-of': { type: 'string' },
        lang: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    return [error instanceof Error ? error.message : String(error), usage];
  }
}

function readJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function explain({ question, code, value, expected, meant }: AnswerProblem): string {
  const what = {
    'unknown-question': `質問「${question}」はこのできごとでは聞いていません`,
    'unknown-option': `質問「${question}」に「${value}」という答えはありません`,
    'bad-date': `質問「${question}」の日付「${value}」は実在しません`,
    'wrong-shape': `質問「${question}」の答え「${value}」の形が違います`,
  }[code];
  const hint =
    meant === undefined ? `使えるもの: ${expected.join(', ')}` : `「${meant}」のことですか`;
  return `--answers: ${what}\n  → ${hint}`;
}

function stop(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 2;
}
