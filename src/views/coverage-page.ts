import type { Props as TableProps } from '#src/components/page/DataTable.astro';
import { paths } from '#src/data/paths.ts';
import {
  type CategoryCoverage,
  measureCoverage,
  type ProcedureCoverage,
} from '#src/domain/coverage/coverage.ts';
import { nativeNames } from '#src/domain/locale/locale.ts';
import { formatDate } from '#src/domain/time/format-date.ts';
import { sectionName } from './names.ts';
import type { View } from './view.ts';

/** The coverage board: totals, tables and everything that is known to be missing or in doubt. */
export function coveragePage(view: View) {
  const { t, tLoose, catalogue, asOf, locale } = view;
  const coverage = measureCoverage(catalogue, asOf);
  const { totals } = coverage;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const levels = ['full', 'partial', 'booking', 'none', 'unknown'] as const;
  const levelCells = ({ online }: Pick<CategoryCoverage, 'online'>) =>
    levels.map((level) => String(online[level]));
  const levelNames = levels.map((level) => tLoose(`coverage.online.${level}`));
  return {
    totals: [
      t('coverage.as-of', { date: formatDate(asOf, locale) }),
      t('coverage.rate', {
        rate: percent.format(totals.onlineRate),
        full: totals.online.full,
        count: totals.procedures,
      }),
      t('coverage.facts', { verified: totals.verified, unverified: totals.unverified }),
      t('coverage.size', {
        guides: totals.lifeEvents,
        questions: totals.questions,
        documents: totals.documents,
        offices: totals.offices,
      }),
      t('coverage.overdue', { count: totals.overdueReviews }),
    ],
    categories: {
      caption: t('coverage.table', { title: t('coverage.by-category') }),
      columns: [
        t('coverage.category'),
        t('coverage.procedures'),
        ...levelNames,
        t('coverage.verified'),
        t('coverage.unverified'),
      ],
      rows: coverage.categories.map((row) => ({
        heading: tLoose(`category.${row.category}`),
        cells: [
          String(row.procedures),
          ...levelCells(row),
          String(row.verified),
          String(row.unverified),
        ],
      })),
    } satisfies TableProps,
    locales: {
      caption: t('coverage.table', { title: t('coverage.by-language') }),
      columns: [t('coverage.language'), t('coverage.procedures'), t('coverage.reviewed')],
      rows: coverage.locales.map((row) => ({
        heading: { text: nativeNames[row.locale], lang: row.locale },
        cells: [
          `${row.procedures} / ${totals.procedures}`,
          row.reviewed === null ? t('translation.source') : String(row.reviewed),
        ],
      })),
    } satisfies TableProps,
    procedures: {
      caption: t('coverage.table', { title: t('coverage.by-procedure') }),
      columns: [
        t('coverage.procedure'),
        t('coverage.owner'),
        t('channel.online'),
        t('coverage.verified'),
        t('coverage.unverified'),
        t('coverage.missing-in'),
      ],
      rows: coverage.procedures.map((row) => procedureCells(row, view)),
    } satisfies TableProps,
    issues: coverage.procedures
      .filter(({ issues }) => issues.length > 0)
      .map(({ id, number, name, issues }) => ({
        id: `issues-${id}`,
        title: `${number} ${name}`,
        href: paths.procedure(locale, id),
        texts: issues,
      })),
  };
}

function procedureCells(row: ProcedureCoverage, view: View): TableProps['rows'][number] {
  const { tLoose, locale } = view;
  return {
    heading: `${row.number} ${row.name}`,
    href: paths.procedure(locale, row.id),
    cells: [
      row.owner === null ? '' : sectionName(row.owner, view),
      tLoose(`level.${row.online}`),
      String(row.verified),
      String(row.unverified),
      row.missingIn.map((missing) => nativeNames[missing]).join(' '),
    ],
  };
}
