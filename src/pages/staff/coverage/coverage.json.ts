import { measureCoverage } from '#src/domain/coverage/coverage.ts';
import { sourceLocale } from '#src/domain/locale/locale.ts';
import { getView } from '#src/views/view.ts';

/** The coverage board as data. */
export async function GET(): Promise<Response> {
  const { catalogue, asOf } = await getView(sourceLocale);
  return new Response(`${JSON.stringify(measureCoverage(catalogue, asOf), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
