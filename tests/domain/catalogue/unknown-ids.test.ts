import { describe, expect, it, test } from 'vitest';
import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';
import { unknownIds } from '#src/domain/catalogue/check-procedure.ts';
import { deadline, office, paper, row } from '#tests/fixtures/dragon-guide.ts';
import { change, type Draft, entry, problemsAfter } from '#tests/fixtures/tiny-catalogue.ts';

type Town = Draft<Catalogue>;
type Facts = Partial<
  Draft<Catalogue['procedures'] extends ReadonlyMap<string, infer E> ? E : never>['facts']
>;

const file = 'core/procedures/fire-permit/procedure.yaml';
const short = (spoil: (town: Town) => unknown) =>
  problemsAfter(spoil).map(({ file: found, path, code }) => `${found} ${path} ${code}`);
const words = { ja: { name: '' } };

describe('checkCatalogue', () => {
  test.each<[string, object, string]>([
    ['requires', { requires: ['register-dragn'] }, 'requires unknown-procedure'],
    ['related', { related: ['register-dragn'] }, 'related unknown-procedure'],
    ['lifeEvents', { lifeEvents: ['new-dragn'] }, 'lifeEvents unknown-life-event'],
    ['owner', { owner: 'beast' }, 'owner unknown-section'],
    ['where', { where: { places: [], offices: ['hil'] } }, 'where.offices unknown-office'],
    [
      'deadlines',
      { deadlines: [deadline({ from: 'born' })] },
      'deadlines[filing].from unknown-event',
    ],
    ['documents', { documents: [row('foto', { id: 'x' })] }, 'documents[x] unknown-document'],
    [
      'documents, two of',
      { documents: [row([{ twoOf: ['photo', 'foto'] }], { id: 'x' })] },
      'documents[x] unknown-document',
    ],
    [
      'documents, all of',
      { documents: [row([{ allOf: ['photo', 'foto'] }], { id: 'x' })] },
      'documents[x] unknown-document',
    ],
    [
      'filers',
      { filers: [{ id: 'x', who: 'proxy', bring: ['foto'] }] },
      'filers[x].bring unknown-document',
    ],
    [
      'conditions',
      { documents: [row('photo', { id: 'x', when: { question: 'hass', includes: 'gold' } })] },
      '…[x].when unknown-question',
    ],
  ])('reports an id that leads nowhere in a procedure: %s', (_field, facts, expected) => {
    expect(
      short((town) => change(entry(town.procedures, 'fire-permit'), facts as Facts)),
    ).toContain(`${file} ${expected}`);
  });

  test.each<[string, (town: Town) => unknown, string]>([
    [
      'class of a document',
      (town) => town.documents.set('card', { facts: paper('card', ['foto']) as never, words }),
      'core/documents/card.yaml countsAs unknown-document',
    ],
    [
      'obtainedBy',
      (town) => change(entry(town.documents, 'photo'), { obtainedBy: 'shop' }),
      'core/documents/photo.yaml obtainedBy unknown-procedure',
    ],
    [
      'event of a question',
      (town) => change(entry(town.questions, 'came'), { events: [{ event: 'born' }] }),
      'core/questions/came.yaml events unknown-event',
    ],
    [
      'holds',
      (town) => change(entry(town.questions, 'has'), { holds: { gold: ['foto'] } }),
      'core/questions/has.yaml holds・lacks unknown-document',
    ],
    [
      'lacks',
      (town) => change(entry(town.questions, 'has'), { lacks: { golt: ['photo'] } }),
      'core/questions/has.yaml holds・lacks unknown-option',
    ],
    [
      'popular',
      (town) => change(town.city, { popular: ['fire'] }),
      'city/city.yaml popular unknown-procedure',
    ],
    [
      'ward of an office',
      (town) => change(entry(town.offices, 'hill-office'), { ward: 'hil' }),
      'city/offices/hill-office.yaml ward unknown-ward',
    ],
    [
      'counter',
      (town) =>
        town.offices.set('x', {
          facts: office('x', { counters: [{ section: 'gold', floor: 1, number: '1' }] }) as never,
          words,
        }),
      'city/offices/x.yaml counters unknown-section',
    ],
    [
      'procedure of a notice',
      (town) => change(entry(town.notices, 'storm'), { procedures: ['fire'] }),
      'city/notices/storm.yaml procedures unknown-procedure',
    ],
    [
      'office of a notice',
      (town) => change(entry(town.notices, 'storm'), { offices: ['hil'] }),
      'city/notices/storm.yaml offices unknown-office',
    ],
  ])('reports an id that leads nowhere elsewhere: %s', (_field, spoil, expected) => {
    expect(short(spoil)).toContain(expected);
  });

  it('does not blame other files for what a broken file would have given', () => {
    const spoil = (town: Town) => {
      town.procedures.delete('fire-permit');
      change(entry(town.procedures, 'register-dragon'), {
        requires: ['fire-permit', 'fire-permitt'],
      });
    };
    const messages = (broken: readonly string[]) =>
      problemsAfter(spoil, broken).map(({ message }) => message);
    expect(messages([])).toContain('手続き「fire-permit」が見つかりません');
    expect(messages([file])).toEqual(['手続き「fire-permitt」が見つかりません']);
  });
});

describe('unknownIds', () => {
  const find = (id: string) =>
    unknownIds([id, 'dog'], ['dog', 'dragon'], 'pets', 'unknown-pet', '動物');

  it('says what was probably meant, in Japanese', () => {
    expect(find('dragn')).toEqual([
      {
        path: 'pets',
        code: 'unknown-pet',
        message: '動物「dragn」が見つかりません',
        hint: '「dragon」のことですか',
      },
    ]);
  });

  it('guesses nothing where nothing is near', () => {
    expect(find('hippopotamus')).toMatchObject([{ hint: 'id のつづりを確かめてください' }]);
  });
});
