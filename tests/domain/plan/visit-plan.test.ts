import { describe, expect, it, test } from 'vitest';
import type { Office } from '#src/domain/office/office.ts';
import { buildPlan } from '#src/domain/plan/build-plan.ts';
import { findOffices } from '#src/domain/plan/find-offices.ts';
import type { PlannedProcedure } from '#src/domain/plan/plan.ts';
import type { OnlineNeed } from '#src/domain/procedure/channel.ts';
import { dragonGuide, office, offices, procedure } from '#tests/fixtures/dragon-guide.ts';
import { answersOf } from '#tests/helpers/answers.ts';
import { day } from '#tests/helpers/days.ts';

function visit(
  procedures: readonly PlannedProcedure[],
  given: Parameters<typeof answersOf>[0] = { ward: 'hill' },
  own: readonly Office[] = offices,
) {
  const guide = dragonGuide({ procedures, offices: own });
  return buildPlan(guide, answersOf(given), day('2026-11-20')).visit;
}
const online = (
  level: 'full' | 'partial' | 'booking' | 'none',
  needs: readonly OnlineNeed[] = [],
) => ({ online: { level, needs, confidence: 'verified' } }) as const;

describe('planVisits', () => {
  test.each([
    ['full', true],
    ['partial', false],
    ['booking', false],
    ['none', false],
  ] as const)('online %s: done at home is %s', (level, isAtHome) => {
    const { atHome, visits } = visit([procedure('p', online(level))]);
    expect(atHome).toEqual(isAtHome ? ['p'] : []);
    expect(visits).toHaveLength(isAtHome ? 0 : 1);
  });

  it('sends people to the counter who lack what the online service needs', () => {
    const lines = [procedure('p', online('full', ['my-number-card', 'smartphone']))];
    expect(visit(lines, { ward: 'hill', card: 'no' })).toMatchObject({ atHome: [], visits: [{}] });
    expect(visit(lines, { ward: 'hill', card: 'yes' })).toMatchObject({
      atHome: ['p'],
      visits: [],
    });
    expect(visit(lines, { ward: 'hill' })).toMatchObject({ atHome: ['p'] });
  });

  it('visits each office once and goes up floor by floor', () => {
    const tower = office('hill-office', {
      ward: 'hill',
      counters: [
        { section: 'gold', floor: 3, number: '31' },
        { section: 'beasts', floor: 1, number: '5' },
        { section: 'caves', floor: -1, number: '1' },
      ],
    });
    const lines = ['gold', 'beasts', 'caves', 'gold'].map((owner, index) =>
      procedure(`p${index}`, { owner }),
    );
    expect(visit(lines, { ward: 'hill' }, [tower]).visits).toEqual([
      {
        office: 'hill-office',
        orOffices: [],
        stops: [
          { section: 'caves', floor: -1, counter: '1', procedures: ['p2'] },
          { section: 'beasts', floor: 1, counter: '5', procedures: ['p1'] },
          { section: 'gold', floor: 3, counter: '31', procedures: ['p0', 'p3'] },
        ],
      },
    ]);
  });

  it('names every office that would do while the ward is open, and then no counter', () => {
    const wards = ['hill', 'lake'].map((ward, order) =>
      office(`${ward}-office`, {
        ward,
        order,
        counters: [{ section: 'gold', floor: 1, number: String(order) }],
      }),
    );
    const lines = [procedure('p', { owner: 'gold' })];
    expect(visit(lines, {}, wards).visits).toEqual([
      {
        office: 'hill-office',
        orOffices: ['lake-office'],
        stops: [{ section: 'gold', floor: undefined, counter: undefined, procedures: ['p'] }],
      },
    ]);
    expect(visit(lines, { ward: 'lake' }, wards).visits).toMatchObject([
      { office: 'lake-office', orOffices: [], stops: [{ counter: '1' }] },
    ]);
  });

  it('lists bodies other than the city after it, each once', () => {
    const police = { where: { places: ['police'] } } as const;
    const { visits, elsewhere } = visit([
      procedure('licence', police),
      procedure('register'),
      procedure('garage', police),
      procedure('tax', { where: { places: ['tax-office', 'post-office'] } }),
    ]);
    expect(visits.map((stop) => stop.office)).toEqual(['hill-office']);
    expect(elsewhere).toEqual([
      { place: 'police', procedures: ['licence', 'garage'] },
      { place: 'tax-office', procedures: ['tax'] },
    ]);
  });
});

describe('findOffices', () => {
  const find = (changes: Partial<PlannedProcedure>, ward: string | undefined, own = offices) =>
    findOffices(procedure('p', changes), own, ward).map(({ id }) => id);

  it('finds the office of the ward', () => {
    expect(find({}, 'lake')).toEqual(['lake-office']);
  });

  it('finds all of them, in their order, while the ward is not known', () => {
    expect(find({}, undefined, [...offices].reverse())).toEqual(['hill-office', 'lake-office']);
  });

  it('finds only offices with a counter of the section', () => {
    expect(find({ owner: 'gold' }, 'hill')).toEqual([]);
  });

  it('finds none for what the city does not take', () => {
    expect(find({ where: { places: ['police'] } }, 'hill')).toEqual([]);
  });

  it('goes to a branch only where there is no main office', () => {
    const branch = office('branch', { kind: 'branch-office', ward: 'hill', order: 1 });
    expect(find({}, 'hill', [branch, ...offices])).toEqual(['hill-office']);
    expect(find({}, 'hill', [branch])).toEqual(['branch']);
  });

  it('goes to an office for the whole city where the ward has none', () => {
    const hall = office('hall', { kind: 'city-hall', order: 30 });
    expect(find({}, 'desert', [...offices, hall])).toEqual(['hall']);
    expect(find({}, 'hill', [...offices, hall])).toEqual(['hill-office']);
  });

  it('goes where the procedure says, when it names offices', () => {
    const named = { where: { places: ['city-hall'], offices: ['lake-office'] } } as const;
    expect(find(named, undefined)).toEqual(['lake-office']);
    expect(find(named, 'hill')).toEqual(['lake-office']);
  });
});
