import { contentDir } from '#src/catalogue/content-dir.ts';
import { loadCatalogue } from '#src/catalogue/load-catalogue.ts';
import { formatProblem } from '#src/domain/problem/problem.ts';

/** `npm run check:content`: every problem of every content file at once, in Japanese; exit code 1 if any. */
const { catalogue, problems } = loadCatalogue(contentDir());

for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
if (problems.length > 0 || catalogue === undefined) {
  const files = new Set(problems.map(({ file }) => file)).size;
  console.error(`${files} 個のファイルに ${problems.length} 件の問題があります。`);
  process.exitCode = 1;
} else {
  const { procedures, lifeEvents, documents, offices, city } = catalogue;
  console.log(
    `内容に問題はありません（手続き ${procedures.size}、できごと ${lifeEvents.size}、書類 ${documents.size}、窓口 ${offices.size}、言語 ${city.facts.locales.length}）。`,
  );
}
