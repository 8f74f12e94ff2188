import { sourceLocale } from '#src/domain/locale/locale.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import type { Catalogue } from './catalogue.ts';
import { unknownIds } from './check-procedure.ts';

/** The municipality's own files: offices, notices, and the names of wards and sections. */
export function checkCity(catalogue: Catalogue): readonly Problem[] {
  const { city, offices, procedures, notices } = catalogue;
  const wards = city.facts.wards.map(({ id }) => id);
  const sections = city.facts.sections.map(({ id }) => id);
  const names = Object.entries(city.words).flatMap(([locale, words]) =>
    [
      ...unknownIds(wards, Object.keys(words.wards), 'wards', 'row-without-text', '区の名前'),
      ...unknownIds(
        sections,
        Object.keys(words.sections),
        'sections',
        'row-without-text',
        '担当課の名前',
      ),
    ].map((found) => ({ file: `city/words/${locale}.yaml`, ...found })),
  );
  const ownFile = [
    ...unknownIds(
      city.facts.popular,
      [...procedures.keys()],
      'popular',
      'unknown-procedure',
      '手続き',
    ),
    ...unknownIds([sourceLocale], city.facts.locales, 'locales', 'missing-source-locale', '言語'),
  ].map((found) => ({ file: 'city/city.yaml', ...found }));
  const officeFiles = [...offices.values()].flatMap(({ facts }) =>
    [
      ...unknownIds(
        facts.ward === undefined ? [] : [facts.ward],
        wards,
        'ward',
        'unknown-ward',
        '区',
      ),
      ...unknownIds(
        facts.counters.map(({ section }) => section),
        sections,
        'counters',
        'unknown-section',
        '担当課',
      ),
    ].map((found) => ({ file: `city/offices/${facts.id}.yaml`, ...found })),
  );
  const noticeFiles = [...notices.values()].flatMap(({ facts }) =>
    [
      ...unknownIds(
        facts.procedures,
        [...procedures.keys()],
        'procedures',
        'unknown-procedure',
        '手続き',
      ),
      ...unknownIds(facts.offices, [...offices.keys()], 'offices', 'unknown-office', '窓口'),
    ].map((found) => ({ file: `city/notices/${facts.id}.yaml`, ...found })),
  );
  return [...names, ...ownFile, ...officeFiles, ...noticeFiles];
}
