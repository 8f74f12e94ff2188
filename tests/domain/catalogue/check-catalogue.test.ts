import { describe, expect, it, test } from 'vitest';
import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';
import { deadline, office, paper, row } from '#tests/fixtures/dragon-guide.ts';
import { type Draft, entry, problemsAfter } from '#tests/fixtures/tiny-catalogue.ts';

type Spoil = (town: Draft<Catalogue>) => void;
const register = (town: Draft<Catalogue>) => entry(town.procedures, 'register-dragon');
const permit = (town: Draft<Catalogue>) => entry(town.procedures, 'fire-permit');
const question = (town: Draft<Catalogue>, id: string) => entry(town.questions, id);
const shorten = (spoil: Spoil) =>
  problemsAfter(spoil).map(({ file, path, code }) => `${file} ${path} ${code}`);

const registerFile = 'core/procedures/register-dragon/procedure.yaml';
const permitFile = 'core/procedures/fire-permit/procedure.yaml';
const evidence = { confidence: 'verified' } as const;

describe('checkCatalogue', () => {
  it('finds nothing wrong in a town where nothing is', () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

  test.each<[string, Spoil, string]>([
    [
      'requires',
      (town) => void (permit(town).facts.requires = ['register-dragn']),
      `${permitFile} requires unknown-procedure`,
    ],
    [
      'related',
      (town) => void (permit(town).facts.related = ['register-dragn']),
      `${permitFile} related unknown-procedure`,
    ],
    [
      'lifeEvents',
      (town) => void permit(town).facts.lifeEvents.push('new-dragn'),
      `${permitFile} lifeEvents unknown-life-event`,
    ],
    [
      'owner',
      (town) => void (permit(town).facts.owner = 'beast'),
      `${permitFile} owner unknown-section`,
    ],
    [
      'where.offices',
      (town) => void (permit(town).facts.where.offices = ['hil-office']),
      `${permitFile} where.offices unknown-office`,
    ],
    [
      'deadlines',
      (town) => void (permit(town).facts.deadlines = [deadline({ from: 'dragon-come' })] as never),
      `${permitFile} deadlines[filing].from unknown-event`,
    ],
    [
      'documents',
      (town) => void (permit(town).facts.documents = [row('foto', { id: 'x' })] as never),
      `${permitFile} documents[x] unknown-document`,
    ],
    [
      'documents, two of',
      (town) =>
        void (permit(town).facts.documents = [
          row([{ twoOf: ['photo', 'foto'] }], { id: 'x' }),
        ] as never),
      `${permitFile} documents[x] unknown-document`,
    ],
    [
      'filers',
      (town) =>
        void (permit(town).facts.filers = [
          { id: 'proxy', who: 'proxy', bring: ['foto'], ...evidence },
        ]),
      `${permitFile} filers[proxy].bring unknown-document`,
    ],
    [
      'documents of documents',
      (town) =>
        void town.documents.set('card', {
          facts: paper('card', ['foto']) as never,
          words: { ja: { name: '' } },
        }),
      'core/documents/card.yaml countsAs unknown-document',
    ],
    [
      'obtainedBy',
      (town) => void (entry(town.documents, 'photo').facts.obtainedBy = 'photo-shop'),
      'core/documents/photo.yaml obtainedBy unknown-procedure',
    ],
    [
      'events of questions',
      (town) => void (question(town, 'has').facts.events = [{ event: 'gold-found' }]),
      'core/questions/has.yaml events unknown-event',
    ],
    [
      'holds, document',
      (town) => void (question(town, 'has').facts.holds = { gold: ['foto'] }),
      'core/questions/has.yaml holds・lacks unknown-document',
    ],
    [
      'lacks, option',
      (town) => void (question(town, 'has').facts.lacks = { golt: ['photo'] }),
      'core/questions/has.yaml holds・lacks unknown-option',
    ],
    [
      'popular',
      (town) => void (town.city.facts.popular = ['fire-permits']),
      'city/city.yaml popular unknown-procedure',
    ],
    [
      'ward of an office',
      (town) => void (entry(town.offices, 'hill-office').facts.ward = 'hil'),
      'city/offices/hill-office.yaml ward unknown-ward',
    ],
    [
      'section of a counter',
      (town) =>
        void town.offices.set('x', {
          facts: office('x', { counters: [{ section: 'beast', floor: 1, number: '1' }] }) as never,
          words: { ja: { name: '' } },
        }),
      'city/offices/x.yaml counters unknown-section',
    ],
    [
      'procedures of a notice',
      (town) => void (entry(town.notices, 'storm').facts.procedures = ['fire-permits']),
      'city/notices/storm.yaml procedures unknown-procedure',
    ],
    [
      'offices of a notice',
      (town) => void (entry(town.notices, 'storm').facts.offices = ['hil-office']),
      'city/notices/storm.yaml offices unknown-office',
    ],
  ])('reports an id that leads nowhere in %s', (_where, spoil, expected) => {
    expect(shorten(spoil)).toContain(expected);
  });

  it('says what was probably meant, in Japanese', () => {
    expect(
      problemsAfter((town) => void (permit(town).facts.requires = ['register-dragn'])),
    ).toEqual([
      {
        file: permitFile,
        path: 'requires',
        code: 'unknown-procedure',
        message: '手続き「register-dragn」が見つかりません',
        hint: '「register-dragon」のことですか',
      },
    ]);
  });

  test.each<[string, Spoil, string]>([
    [
      'a number used twice',
      (town) => void (permit(town).facts.number = 1001),
      `${permitFile} number duplicate-number`,
    ],
    [
      'a procedure that no guide leads to',
      (town) => void entry(town.lifeEvents, 'new-dragon').facts.rules.pop(),
      'core/life-events/new-dragon/life-event.yaml rules unreachable-procedure',
    ],
    [
      'two rows with one id',
      (town) =>
        void (permit(town).facts.points = [
          { id: 'hot', ...evidence },
          { id: 'hot', ...evidence },
        ]),
      `${permitFile} points[hot] duplicate-row`,
    ],
    [
      'fees that hold on the same day',
      (town) =>
        void (permit(town).facts.fees = [
          { id: 'old', type: 'amount', amountYen: 300, validTo: '2027-03-31', ...evidence },
          { id: 'new', type: 'amount', amountYen: 400, validFrom: '2027-03-31', ...evidence },
        ]),
      `${permitFile} fees[new] overlapping-fees`,
    ],
    [
      'a text for a row that is not there',
      (town) => void ((permit(town).words.ja as { points: object }).points = { hot: 'x' }),
      'core/procedures/fire-permit/ja.md points text-without-row',
    ],
    [
      'a statement without its sentence',
      (town) => void (permit(town).facts.points = [{ id: 'hot', ...evidence }]),
      'core/procedures/fire-permit/ja.md points.hot row-without-text',
    ],
    [
      'an option without words',
      (town) => void question(town, 'has').facts.options.push('tail'),
      'core/questions/words/ja.yaml has.options row-without-text',
    ],
    [
      'words for an option that is not there',
      (town) => void question(town, 'has').facts.options.pop(),
      'core/questions/words/ja.yaml has.options text-without-row',
    ],
    [
      'an option of many without its opposite',
      (town) => void delete question(town, 'has').words.ja?.options['gold']?.notFact,
      'core/questions/words/ja.yaml has.options.gold.notFact missing-field',
    ],
    [
      'a ward without a name',
      (town) =>
        void (town.city.facts.wards = [
          ...town.city.facts.wards,
          { id: 'lake', name: '湖区', reading: 'みずうみく' },
        ]),
      'city/words/ja.yaml wards row-without-text',
    ],
    [
      'a town that does not publish Japanese',
      (town) => void (town.city.facts.locales = ['en']),
      'city/city.yaml locales missing-source-locale',
    ],
    [
      'a procedure without Japanese words',
      (town) => void (permit(town).words = {}),
      'core/procedures/fire-permit/ja.md fire-permit missing-source-words',
    ],
    [
      'a body without a name',
      (town) => void town.places.delete('police'),
      'core/places/words/ja.yaml police missing-source-words',
    ],
    [
      'an event named only in English',
      (town) =>
        void town.events.set('egg-laid', {
          facts: { id: 'egg-laid' },
          words: { en: { name: 'egg' } },
        }),
      'core/events/words/ja.yaml egg-laid missing-source-words',
    ],
  ])('reports %s', (_what, spoil, expected) => {
    expect(shorten(spoil)).toContain(expected);
  });

  it('accepts fees that follow each other, and fees for different things', () => {
    const fee = { type: 'amount', amountYen: 300, ...evidence } as const;
    expect(
      problemsAfter((town) => {
        permit(town).facts.fees = [
          { id: 'old', validTo: '2027-03-31', ...fee },
          { id: 'new', validFrom: '2027-04-01', ...fee },
          { id: 'copy', item: 'copy', ...fee },
          { id: 'online', channel: 'online', ...fee },
        ];
      }),
    ).toEqual([]);
  });

  it('reports a circle of "do first" once', () => {
    const found = problemsAfter((town) => {
      register(town).facts.requires = ['fire-permit'];
      permit(town).facts.requires = ['register-dragon'];
    });
    expect(found).toMatchObject([
      { file: permitFile, path: 'requires', code: 'circular-requires' },
    ]);
    expect(found[0]?.message).toContain('fire-permit → register-dragon → fire-permit');
  });

  it('does not blame other files for what a broken file would have given', () => {
    const spoil: Spoil = (town) => {
      town.procedures.delete('fire-permit');
      register(town).facts.requires = ['fire-permit', 'fire-permitt'];
    };
    expect(problemsAfter(spoil).map(({ message }) => message)).toContain(
      '手続き「fire-permit」が見つかりません',
    );
    const found = problemsAfter(spoil, [permitFile]);
    expect(found.map(({ file, message }) => [file, message])).toEqual([
      [registerFile, '手続き「fire-permitt」が見つかりません'],
    ]);
    const wordless = problemsAfter(
      (town) => void (permit(town).words = {}),
      ['core/procedures/fire-permit/ja.md'],
    );
    expect(wordless).toEqual([]);
  });
});
