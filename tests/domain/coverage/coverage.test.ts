import { describe, expect, it } from 'vitest';
import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';
import { measureCoverage } from '#src/domain/coverage/coverage.ts';
import type { OnlineLevel } from '#src/domain/procedure/channel.ts';
import type { PlainDate } from '#src/domain/time/plain-date.ts';

const today = '2026-11-20' as PlainDate;

interface Sketch {
  readonly id: string;
  readonly level: OnlineLevel;
  readonly category?: string;
  readonly nextReviewOn?: string;
  readonly unverified?: number;
  readonly words?: Record<string, unknown>;
}

function catalogueOf(sketches: readonly Sketch[]): Catalogue {
  const procedures = sketches.map(
    ({ id, level, category = 'tax', nextReviewOn, unverified = 0, words = { ja: {} } }, index) => {
      const points = Array.from({ length: unverified }, (_, i) => ({
        id: `p${i}`,
        confidence: 'unverified',
      }));
      const empty = {
        filers: [],
        deadlines: [],
        documents: [],
        fees: [],
        legalBasis: [],
        changes: [],
        openIssues: [],
      };
      const facts = {
        id,
        number: 1000 + index,
        name: id,
        category,
        ...empty,
        points,
        channels: {},
        online: { level, needs: [], confidence: 'verified' },
        ...(nextReviewOn === undefined ? {} : { nextReviewOn }),
      };
      return [id, { facts, words }] as const;
    },
  );
  const none = new Map();
  return {
    city: { facts: { locales: ['ja', 'en'] }, words: {} },
    procedures: new Map(procedures),
    lifeEvents: none,
    questions: none,
    documents: none,
    offices: none,
  } as unknown as Catalogue;
}

describe('measureCoverage', () => {
  it('gives the share that is entirely online, leaving out what cannot be', () => {
    const { totals } = measureCoverage(
      catalogueOf([
        { id: 'a', level: 'full' },
        { id: 'b', level: 'partial' },
        { id: 'c', level: 'none' },
        { id: 'd', level: 'not-applicable' },
      ]),
      today,
    );
    expect(totals.onlineRate).toBeCloseTo(1 / 3);
    expect(totals.online).toMatchObject({
      full: 1,
      partial: 1,
      booking: 0,
      none: 1,
      'not-applicable': 1,
    });
  });

  it('says nothing is online rather than dividing by nothing', () => {
    expect(measureCoverage(catalogueOf([]), today).totals.onlineRate).toBe(0);
  });

  it('counts facts that nobody has confirmed', () => {
    const { totals, procedures } = measureCoverage(
      catalogueOf([{ id: 'a', level: 'none', unverified: 3 }]),
      today,
    );
    expect(totals.unverified).toBe(3);
    expect(procedures[0]).toMatchObject({ verified: 1, unverified: 3 });
  });

  it('calls a review overdue on the day after it was due', () => {
    const overdue = (nextReviewOn: string) =>
      measureCoverage(catalogueOf([{ id: 'a', level: 'none', nextReviewOn }]), today).totals
        .overdueReviews;
    expect(overdue('2026-11-20')).toBe(0);
    expect(overdue('2026-11-19')).toBe(1);
  });

  it('names the languages that are missing and those that no person has checked', () => {
    const { procedures, locales } = measureCoverage(
      catalogueOf([
        { id: 'a', level: 'none' },
        { id: 'b', level: 'none', words: { ja: {}, en: { translation: { state: 'unreviewed' } } } },
        { id: 'c', level: 'none', words: { ja: {}, en: { translation: { state: 'reviewed' } } } },
      ]),
      today,
    );
    expect(procedures.map(({ missingIn }) => missingIn)).toEqual([['en'], [], []]);
    expect(procedures.map(({ unreviewedIn }) => unreviewedIn)).toEqual([[], ['en'], []]);
    expect(locales.find(({ locale }) => locale === 'en')).toMatchObject({
      procedures: 2,
      reviewed: 1,
    });
    expect(locales.find(({ locale }) => locale === 'ja')?.reviewed).toBeNull();
  });

  it('groups by field of life and leaves empty fields out', () => {
    const { categories } = measureCoverage(
      catalogueOf([
        { id: 'a', level: 'full' },
        { id: 'b', level: 'none', category: 'school' },
      ]),
      today,
    );
    expect(categories.map(({ category, procedures }) => [category, procedures])).toEqual([
      ['school', 1],
      ['tax', 1],
    ]);
  });
});
