import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { loadCatalogue } from '#src/catalogue/load-catalogue.ts';
import { formatProblem, sortProblems } from '#src/domain/problem/problem.ts';
import { added, changed, contentTree, type Files, validTree } from '#tests/helpers/content-tree.ts';

const load = (changes: Files = {}) => loadCatalogue(contentTree(changes));
const problems = (changes: Files) => load(changes).problems;

const facts = 'core/procedures/register-dragon/procedure.yaml';
const words = 'core/procedures/register-dragon/ja.md';

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
    ['a few aliases', added('city/city.yaml', 'popular: &p [fire-permit]\n')],
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
    expect(problems(added(facts, 'requiers: []\n'))).toMatchObject([
      {
        file: facts,
        message: '「requiers」という項目はありません',
        hint: '「requires」のことですか',
      },
    ]);
    expect(problems(changed(facts, 'unit: day', 'unit: day, unitt: day'))).toMatchObject([
      { hint: '「unit」のことですか' },
    ]);
  });

  it('tells all problems of all files at once, in Japanese, sorted by file', () => {
    const found = problems({
      ...added(facts, 'requiers: []\n'),
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
});
