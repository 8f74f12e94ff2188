import { describe, expect, it, test } from 'vitest';
import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';
import { change, type Draft, entry, problemsAfter } from '#tests/fixtures/tiny-catalogue.ts';

type Town = Draft<Catalogue>;
const permit = (town: Town) => entry(town.procedures, 'fire-permit');
const question = (town: Town, id: string) => entry(town.questions, id);
const short = (spoil: (town: Town) => unknown) =>
  problemsAfter(spoil).map(({ file, path, code }) => `${file} ${path} ${code}`);

const file = 'core/procedures/fire-permit/procedure.yaml';
const evidence = { confidence: 'verified' } as const;
const fee = { type: 'amount', amountYen: 300, ...evidence } as const;

describe('checkCatalogue', () => {
  it('finds nothing wrong in a town where nothing is', () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

  test.each<[string, (town: Town) => unknown, string]>([
    [
      'a number used twice',
      (town) => change(permit(town), { number: 1001 }),
      `${file} number duplicate-number`,
    ],
    [
      'a procedure that no guide leads to',
      (town) => entry(town.lifeEvents, 'new-dragon').facts.rules.pop(),
      'core/life-events/new-dragon/life-event.yaml rules unreachable-procedure',
    ],
    [
      'two rows with one id',
      (town) =>
        change(permit(town), {
          points: [
            { id: 'hot', ...evidence },
            { id: 'hot', ...evidence },
          ],
        }),
      `${file} points[hot] duplicate-row`,
    ],
    [
      'fees that hold on the same day',
      (town) =>
        change(permit(town), {
          fees: [
            { id: 'old', validTo: '2027-03-31', ...fee },
            { id: 'new', validFrom: '2027-03-31', ...fee },
          ],
        }),
      `${file} fees[new] overlapping-fees`,
    ],
    [
      'a text for a row that is not there',
      (town) => Object.assign(permit(town).words.ja ?? {}, { points: { hot: 'x' } }),
      'core/procedures/fire-permit/ja.md points text-without-row',
    ],
    [
      'a statement without its sentence',
      (town) => change(permit(town), { points: [{ id: 'hot', ...evidence }] }),
      'core/procedures/fire-permit/ja.md points.hot row-without-text',
    ],
    [
      'an option without words',
      (town) => question(town, 'has').facts.options.push('tail'),
      'core/questions/words/ja.yaml has.options row-without-text',
    ],
    [
      'words for an option that is not there',
      (town) => question(town, 'has').facts.options.pop(),
      'core/questions/words/ja.yaml has.options text-without-row',
    ],
    [
      'an option of many without its opposite',
      (town) => delete question(town, 'has').words.ja?.options.gold?.notFact,
      'core/questions/words/ja.yaml has.options.gold.notFact missing-field',
    ],
    [
      'a ward without a name',
      (town) => town.city.facts.wards.push({ id: 'lake', name: '湖区', reading: 'みずうみく' }),
      'city/words/ja.yaml wards row-without-text',
    ],
    [
      'a town that does not publish Japanese',
      (town) => change(town.city, { locales: ['en'] }),
      'city/city.yaml locales missing-source-locale',
    ],
    [
      'a procedure without Japanese words',
      (town) => Object.assign(permit(town), { words: {} }),
      'core/procedures/fire-permit/ja.md fire-permit missing-source-words',
    ],
    [
      'a body without a name',
      (town) => town.places.delete('police'),
      'core/places/words/ja.yaml police missing-source-words',
    ],
    [
      'an event named only in English',
      (town) => town.events.set('egg', { facts: { id: 'egg' }, words: { en: { name: 'egg' } } }),
      'core/events/words/ja.yaml egg missing-source-words',
    ],
  ])('reports %s', (_what, spoil, expected) => {
    expect(short(spoil)).toContain(expected);
  });

  it('accepts fees that follow each other, and fees for different things', () => {
    const fees = [
      { id: 'old', validTo: '2027-03-31', ...fee },
      { id: 'new', validFrom: '2027-04-01', ...fee },
      { id: 'copy', item: 'copy', ...fee },
      { id: 'online', channel: 'online' as const, ...fee },
    ];
    expect(problemsAfter((town) => change(permit(town), { fees }))).toEqual([]);
  });

  it('reports a circle of "do first" once', () => {
    const found = problemsAfter((town) => {
      change(entry(town.procedures, 'register-dragon'), { requires: ['fire-permit'] });
      change(permit(town), { requires: ['register-dragon'] });
    });
    expect(found).toMatchObject([{ file, path: 'requires', code: 'circular-requires' }]);
    expect(found[0]?.message).toContain('fire-permit → register-dragon → fire-permit');
  });

  it('says that words are missing only where their file could be read', () => {
    const spoil = (town: Town) => Object.assign(permit(town), { words: {} });
    expect(problemsAfter(spoil)).toHaveLength(1);
    expect(problemsAfter(spoil, ['core/procedures/fire-permit/ja.md'])).toEqual([]);
  });
});
