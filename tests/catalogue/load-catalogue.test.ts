import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { loadCatalogue } from '#src/catalogue/load-catalogue.ts';
import { formatProblem, sortProblems } from '#src/domain/problem/problem.ts';
import { changed, contentTree, type Files, validTree } from '#tests/helpers/content-tree.ts';

const load = (changes: Files = {}) => loadCatalogue(contentTree(changes));
const problems = (changes: Files) => load(changes).problems;
const short = (changes: Files) => problems(changes).map(({ path, code }) => `${path} ${code}`);
const add = (path: string, text: string): Files => ({ [path]: `${validTree[path] ?? ''}${text}` });

const facts = 'core/procedures/register-dragon/procedure.yaml';
const words = 'core/procedures/register-dragon/ja.md';
const overlay = 'city/procedures/register-dragon/procedure.yaml';

describe('loadCatalogue', () => {
  it('reads a complete tree without complaint', () => {
    const { catalogue, problems: found } = load();
    expect(found).toEqual([]);
    expect([...(catalogue?.procedures.keys() ?? [])]).toEqual(['fire-permit', 'register-dragon']);
  });

  test.each<[string, Files]>([
    [
      'a byte order mark',
      { [facts]: `\uFEFF${validTree[facts]}`, [words]: `\uFEFF${validTree[words]}` },
    ],
    [
      'line ends of Windows',
      {
        [facts]: (validTree[facts] ?? '').replaceAll('\n', '\r\n'),
        [words]: (validTree[words] ?? '').replaceAll('\n', '\r\n'),
      },
    ],
    [
      'hidden files and a README',
      { 'core/.DS_Store': '\u0000', 'core/README.md': '# no front matter' },
    ],
    [
      'a language that is not translated yet',
      { 'core/procedures/fire-permit/en.md': '---\ntitle: Fire\nsummary: Fire\n---\n' },
    ],
    ['a line of dashes in the text', { [words]: `${validTree[words]}\none\n\n---\n\ntwo\n` }],
    ['a value that ends in dashes', changed(words, 'summary: 竜の届けです。', 'summary: 竜 ---')],
    [
      'markup as plain text',
      changed(words, 'title: 竜の届け', "title: '<script>alert(1)</script>'"),
    ],
    ['a few aliases', add('city/city.yaml', 'popular: &p [fire-permit]\n')],
  ])('accepts %s', (_what, changes) => {
    expect(problems(changes)).toEqual([]);
  });

  it('keeps markup as the text it is', () => {
    const { catalogue } = load(
      changed(words, 'title: 竜の届け', "title: '<script>alert(1)</script>'"),
    );
    expect(catalogue?.procedures.get('register-dragon')?.words.ja?.title).toBe(
      '<script>alert(1)</script>',
    );
  });

  test.each<[string, Files, string]>([
    ['an unknown field', add(facts, 'requiers: []\n'), 'requiers unknown-field'],
    [
      'an unknown field in a row',
      changed(facts, 'unit: day', 'unit: day, unti: day'),
      'deadlines[filing].unti unknown-field',
    ],
    ['a prototype key', add(facts, '__proto__: { a: 1 }\n'), '__proto__ unknown-field'],
    ['a wrong type', changed(facts, 'number: 1001', 'number: many'), 'number invalid-invalid-type'],
    ['a missing field', changed(facts, 'reading: りゅう\n', ''), 'reading missing-field'],
    [
      'a value that is not offered',
      changed(facts, 'scope: municipal', 'scope: town'),
      'scope unknown-value',
    ],
    [
      'a day that does not exist',
      changed(facts, '2026-11-20', '2026-02-30'),
      'reviewedOn invalid-invalid-format',
    ],
    [
      'a number without its unit',
      changed(facts, 'unit: day, ', ''),
      'deadlines[filing] invalid-custom',
    ],
    [
      'an id that leads nowhere',
      changed(facts, 'doc: photo', 'doc: foto'),
      'documents[photo] unknown-document',
    ],
    ['an unknown field in words', changed(words, 'summary', 'sumary'), 'sumary unknown-field'],
    [
      'an unknown field below an id',
      changed('core/questions/words/ja.yaml', 'case: 火をふく竜のかた', 'cace: 火をふく竜のかた'),
      'breathes-fire.options.yes.cace unknown-field',
    ],
    [
      'text that runs right to left',
      changed(words, 'title: 竜の届け', 'title: "竜\\u202Eの届け"'),
      'title invalid-custom',
    ],
    [
      'text with zero width',
      changed(words, 'title: 竜の届け', 'title: "竜\\u200Bの届け"'),
      'title invalid-custom',
    ],
    [
      'hidden characters below the front matter',
      add(words, '竜\u202Eの届け\n'),
      '本文 invalid-text',
    ],
    ['text of blanks', changed(words, 'title: 竜の届け', "title: ' '"), 'title invalid-too-small'],
    [
      'words without facts',
      add('core/documents/words/ja.yaml', 'egg: { name: たまご }\n'),
      'egg words-without-facts',
    ],
    [
      'an unknown language',
      { 'core/documents/words/xx.yaml': 'photo: { name: x }\n' },
      ' unknown-file',
    ],
    ['words that are a list', { 'core/documents/words/en.yaml': '- photo\n' }, ' not-a-map'],
    ['an unknown folder', { 'core/procedure/x/ja.md': validTree[words] ?? '' }, ' unknown-file'],
    [
      'an unknown file name',
      { 'core/procedures/fire-permit/facts.yaml': 'a: 1\n' },
      ' unknown-file',
    ],
    ['an unknown kind of file', { 'core/procedures/fire-permit/notes.txt': 'x' }, ' unknown-file'],
    ['a file in the wrong place', { 'core/procedures/fire.yaml': 'a: 1\n' }, ' unknown-file'],
    [
      'a folder name that is no id',
      { 'core/procedures/Fire_Permit/ja.md': validTree[words] ?? '' },
      ' bad-id',
    ],
    ['no front matter', { [words]: '# 竜の届け\n' }, ' no-front-matter'],
    ['front matter that does not end', { [words]: '---\ntitle: x\n' }, ' no-front-matter'],
    [
      'a file that is too large',
      { [words]: `${validTree[words]}${'竜'.repeat(200_000)}` },
      ' file-too-large',
    ],
    ['a NUL', add(facts, '# \u0000\n'), ' nul-character'],
    ['another character set', { [facts]: new Uint8Array([0x93, 0x5d, 0x93, 0xfc]) }, ' not-utf-8'],
    [
      'aliases that multiply',
      add(facts, `x: &x [1]\ny: [${Array(60).fill('*x').join(', ')}]\n`),
      ' too-many-aliases',
    ],
  ])('reports %s', (_what, changes, expected) => {
    expect(short(changes)).toContain(expected);
  });

  it('names the line of a slip in YAML, in both kinds of files', () => {
    const found = problems({
      [facts]: 'number: 1001\nname: "竜\n',
      [words]: '---\ntitle: x\nsummary: [\n---\n',
    });
    expect(found.map(({ file, path, code }) => [file, path, code])).toEqual(
      expect.arrayContaining([
        [facts, expect.stringMatching(/^[23]行目 \d+文字目$/), 'yaml-syntax'],
        [words, expect.stringMatching(/^[34]行目 \d+文字目$/), 'yaml-syntax'],
      ]),
    );
  });

  it('suggests the field that was probably meant', () => {
    expect(problems(add(facts, 'requiers: []\n'))).toMatchObject([
      {
        file: facts,
        message: '「requiers」という項目はありません',
        hint: '「requires」のことですか',
      },
    ]);
    expect(problems(changed(facts, 'unit: day', 'unit: day, unti: day'))).toMatchObject([
      { hint: '「unit」のことですか' },
    ]);
  });

  it('tells all problems of all files at once, in Japanese, sorted by file', () => {
    const found = problems({
      ...add(facts, 'requiers: []\n'),
      ...changed(words, 'summary', 'sumary'),
      ...changed('core/procedures/fire-permit/procedure.yaml', 'number: 1002', 'number: 99'),
      ...changed(
        'core/life-events/new-dragon/life-event.yaml',
        '{ question: came }',
        '{ question: come }',
      ),
      'core/procedures/fire-permit/notes.txt': 'x',
    });
    expect(new Set(found.map(({ file }) => file)).size).toBe(5);
    expect(found).toEqual(sortProblems(found));
    for (const problem of found) expect(formatProblem(problem)).toMatch(/[ぁ-ん]/);
  });

  test.each<[string, Files]>([
    ['that contains itself', { [facts]: 'requires: &a [*a]\n' }],
    [
      'with a condition that contains itself',
      changed(
        'core/life-events/new-dragon/life-event.yaml',
        "{ question: breathes-fire, is: 'yes' }",
        '&c { not: *c }',
      ),
    ],
    [
      'with conditions nested very deeply',
      changed(
        'core/life-events/new-dragon/life-event.yaml',
        "{ question: breathes-fire, is: 'yes' }",
        `${'{not: '.repeat(5000)}x${'}'.repeat(5000)}`,
      ),
    ],
    ['nested very deeply', { [facts]: `a: ${'['.repeat(20_000)}` }],
    ['that is a number', { [facts]: '7\n' }],
    ['that is empty', { [facts]: '' }],
    ['that is a list', { [facts]: '- 1\n' }],
    ['with a key that is a list', { [facts]: '? [a]\n: 1\n' }],
    ['with an unknown tag', { [facts]: 'a: !!js/function x\n' }],
  ])('reports a file %s, and does not fall over it', (_what, changes) => {
    const files = problems(changes).map(({ file }) => file);
    expect(files).toContain(Object.keys(changes)[0]);
  });

  it('reports a link that leads nowhere', () => {
    const root = contentTree();
    symlinkSync('/nowhere/at/all', join(root, 'core/documents/gone.yaml'));
    expect(loadCatalogue(root).problems).toMatchObject([
      { file: 'core/documents/gone.yaml', code: 'unreadable-file' },
    ]);
  });

  it('says what is missing when there is no content, or no city', () => {
    const root = contentTree({ 'city/city.yaml': null });
    expect(loadCatalogue(root).problems).toMatchObject([
      { file: 'city/city.yaml', code: 'missing-file' },
    ]);
    expect(loadCatalogue(root)).not.toHaveProperty('catalogue');
    expect(loadCatalogue(join(root, 'city')).problems).toMatchObject([
      { file: 'core', code: 'missing-file' },
    ]);
    expect(loadCatalogue(join(root, 'nowhere')).problems).toHaveLength(1);
  });

  describe('with the overlay of a city', () => {
    it('puts it over the core and remembers who decided what', () => {
      const { catalogue, problems: found } = load({
        [overlay]: 'documents: [{ id: photo, copies: 2 }]\n',
      });
      expect(found).toEqual([]);
      const merged = catalogue?.procedures.get('register-dragon')?.facts;
      expect(merged?.documents).toMatchObject([
        { id: 'photo', copies: 2, anyOf: [{ doc: 'photo' }] },
      ]);
      expect(merged?.provenance).toEqual([
        { path: '', layer: 'core', file: facts },
        { path: 'documents[photo].copies', layer: 'city', file: overlay },
      ]);
    });

    test.each<[string, string, string]>([
      ['a wrong value', 'documents: [{ id: photo, copies: many }]\n', 'documents[photo].copies'],
      ['an unknown field', 'requiers: []\n', 'requiers'],
      [
        'something to remove that is not there',
        'owner: beasts\nfees: [{ id: x, $remove: true }]\n',
        'fees[x]',
      ],
      ['a word instead of true', 'hide: yes\n', 'hide'],
    ])('names the file of the city for %s', (_what, text, path) => {
      expect(problems({ [overlay]: text })).toMatchObject([{ file: overlay, path }]);
    });

    it('names the file of the core for what the core got wrong', () => {
      const changes = {
        ...changed(facts, 'number: 1001', 'number: many'),
        [overlay]: 'owner: beasts\n',
      };
      expect(problems(changes)).toMatchObject([{ file: facts, path: 'number' }]);
    });

    it('hides a procedure, and every mention of it', () => {
      const { catalogue, problems: found } = load({
        [overlay]: 'hide: true\n',
        ...add('city/city.yaml', 'popular: [register-dragon]\n'),
        ...add('core/documents/photo.yaml', 'obtainedBy: register-dragon\n'),
      });
      expect(found).toEqual([]);
      const guide = catalogue?.lifeEvents.get('new-dragon')?.facts;
      expect(guide?.rules.map((rule) => rule.procedure)).toEqual(['fire-permit']);
      // The day the dragon came mattered only to the hidden procedure.
      expect(guide?.questions).toEqual([{ question: 'breathes-fire' }]);
      expect([...(catalogue?.procedures.keys() ?? [])]).toEqual(['fire-permit']);
      expect(catalogue?.procedures.get('fire-permit')?.facts.requires).toEqual([]);
      expect(catalogue?.city.facts.popular).toEqual([]);
    });

    it('reports a procedure to hide that the core does not have, and hiding in the core', () => {
      expect(problems({ 'city/procedures/typo/procedure.yaml': 'hide: true\n' })).toMatchObject([
        { file: 'city/procedures/typo/procedure.yaml', code: 'nothing-to-remove' },
      ]);
      expect(problems(add(facts, 'hide: true\n'))).toMatchObject([
        { file: facts, code: 'unknown-field' },
      ]);
    });

    it('puts the name of the city into the words of the core', () => {
      const { catalogue } = load(changed(words, 'title: 竜の届け', "title: '{city}の竜'"));
      expect(catalogue?.procedures.get('register-dragon')?.words.ja?.title).toBe('竜の町の竜');
    });
  });
});
