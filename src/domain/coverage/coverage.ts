import type { Catalogue, Entry } from '#src/domain/catalogue/catalogue.ts';
import type { Evidence } from '#src/domain/evidence/evidence.ts';
import { type Locale, sourceLocale } from '#src/domain/locale/locale.ts';
import { type OnlineLevel, onlineLevels } from '#src/domain/procedure/channel.ts';
import { type Category, categories, type Procedure } from '#src/domain/procedure/procedure.ts';
import type { PlainDate } from '#src/domain/time/plain-date.ts';
import type { ProcedureWords } from '#src/domain/words/procedure-words.ts';

/** How far one procedure of the catalogue is done, for the people who keep it. */
export interface ProcedureCoverage {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly category: Category;
  readonly owner: string | null;
  readonly online: OnlineLevel;
  readonly verified: number;
  readonly unverified: number;
  /** What is known to be missing or in doubt, in Japanese. */
  readonly issues: readonly string[];
  readonly isReviewOverdue: boolean;
  /** Published languages without words, and those nobody has checked. */
  readonly missingIn: readonly Locale[];
  readonly unreviewedIn: readonly Locale[];
}

/** How many procedures are online at each level. */
export type OnlineCounts = Readonly<Record<OnlineLevel, number>>;

/** One field of life, with how much of it can be done online. */
export interface CategoryCoverage {
  readonly category: Category;
  readonly procedures: number;
  readonly online: OnlineCounts;
  readonly verified: number;
  readonly unverified: number;
}

/** The city's own "online coverage rate" and the state of its catalogue. */
export interface Coverage {
  readonly asOf: PlainDate;
  readonly totals: Omit<CategoryCoverage, 'category'> & {
    /** Share of procedures that can be done online entirely, of those where that is possible, 0 to 1. */
    readonly onlineRate: number;
    readonly lifeEvents: number;
    readonly questions: number;
    readonly documents: number;
    readonly offices: number;
    readonly overdueReviews: number;
  };
  readonly locales: readonly {
    readonly locale: Locale;
    readonly procedures: number;
    /** Translations that a person has checked; null for the source language, which is no translation. */
    readonly reviewed: number | null;
  }[];
  readonly categories: readonly CategoryCoverage[];
  readonly procedures: readonly ProcedureCoverage[];
}

/** Counts what is there, what can be done online, and what is unconfirmed, missing or overdue. */
export function measureCoverage(catalogue: Catalogue, asOf: PlainDate): Coverage {
  const { locales } = catalogue.city.facts;
  const procedures = [...catalogue.procedures.values()]
    .map((entry) => procedureCoverage(entry, locales, asOf))
    .sort((a, b) => a.number - b.number);
  const totals = sumUp(procedures);
  const possible = totals.procedures - totals.online['not-applicable'];
  return {
    asOf,
    totals: {
      ...totals,
      onlineRate: possible === 0 ? 0 : totals.online.full / possible,
      lifeEvents: catalogue.lifeEvents.size,
      questions: catalogue.questions.size,
      documents: catalogue.documents.size,
      offices: catalogue.offices.size,
      overdueReviews: procedures.filter(({ isReviewOverdue }) => isReviewOverdue).length,
    },
    locales: locales.map((locale) => ({
      locale,
      procedures: procedures.filter(({ missingIn }) => !missingIn.includes(locale)).length,
      reviewed:
        locale === sourceLocale
          ? null
          : procedures.filter(
              ({ missingIn, unreviewedIn }) =>
                !missingIn.includes(locale) && !unreviewedIn.includes(locale),
            ).length,
    })),
    categories: categories
      .map((category) => ({
        category,
        ...sumUp(procedures.filter((p) => p.category === category)),
      }))
      .filter((row) => row.procedures > 0),
    procedures,
  };
}

function procedureCoverage(
  { facts, words }: Entry<Procedure, ProcedureWords>,
  locales: readonly Locale[],
  asOf: PlainDate,
): ProcedureCoverage {
  const evidence = evidenceOf(facts);
  return {
    id: facts.id,
    number: facts.number,
    name: facts.name,
    category: facts.category,
    owner: facts.owner ?? null,
    online: facts.online.level,
    verified: evidence.filter(({ confidence }) => confidence === 'verified').length,
    unverified: evidence.filter(({ confidence }) => confidence === 'unverified').length,
    issues: facts.openIssues.map(({ text }) => text),
    isReviewOverdue: facts.nextReviewOn !== undefined && facts.nextReviewOn < asOf,
    missingIn: locales.filter((locale) => words[locale] === undefined),
    unreviewedIn: locales.filter(
      (locale) =>
        locale !== sourceLocale &&
        words[locale] !== undefined &&
        words[locale].translation?.state !== 'reviewed',
    ),
  };
}

/** Every fact of a procedure that carries evidence. */
export function evidenceOf(facts: Procedure): readonly Evidence[] {
  const lists = [
    facts.filers,
    facts.deadlines,
    facts.documents,
    facts.fees,
    facts.legalBasis,
    facts.changes,
    facts.points,
  ];
  const single = [
    facts.online,
    facts.penalty,
    facts.late,
    facts.processingDays,
    ...Object.values(facts.channels),
  ];
  return [...lists.flat(), ...single.filter((row) => row !== undefined)];
}

function sumUp(procedures: readonly ProcedureCoverage[]): Omit<CategoryCoverage, 'category'> {
  return {
    procedures: procedures.length,
    online: Object.fromEntries(
      onlineLevels.map((level) => [
        level,
        procedures.filter(({ online }) => online === level).length,
      ]),
    ) as Record<OnlineLevel, number>,
    verified: procedures.reduce((sum, { verified }) => sum + verified, 0),
    unverified: procedures.reduce((sum, { unverified }) => sum + unverified, 0),
  };
}
