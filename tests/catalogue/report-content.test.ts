import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#src/catalogue/load-catalogue.ts';
import { added, changed, contentTree, type Files, validTree } from '#tests/helpers/content-tree.ts';

const short = (changes: Files) =>
  loadCatalogue(contentTree(changes)).problems.map(({ path, code }) => `${path} ${code}`);

const facts = 'core/procedures/register-dragon/procedure.yaml';
const words = 'core/procedures/register-dragon/ja.md';

describe('loadCatalogue', () => {
  test.each<[string, Files, string]>([
    ['an unknown field', added(facts, 'requiers: []\n'), 'requiers unknown-field'],
    [
      'an unknown field in a row',
      changed(facts, 'unit: day', 'unit: day, unti: day'),
      'deadlines[filing].unti unknown-field',
    ],
    ['a prototype key', added(facts, '__proto__: { a: 1 }\n'), '__proto__ unknown-field'],
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
      added(words, '竜\u202Eの届け\n'),
      '本文 invalid-text',
    ],
    ['text of blanks', changed(words, 'title: 竜の届け', "title: ' '"), 'title invalid-too-small'],
    [
      'words without facts',
      added('core/documents/words/ja.yaml', 'egg: { name: たまご }\n'),
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
    ['a NUL', added(facts, '# \u0000\n'), ' nul-character'],
    ['another character set', { [facts]: new Uint8Array([0x93, 0x5d, 0x93, 0xfc]) }, ' not-utf-8'],
    [
      'aliases that multiply',
      added(facts, `x: &x [1]\ny: [${Array(60).fill('*x').join(', ')}]\n`),
      ' too-many-aliases',
    ],
  ])('reports %s', (_what, changes, expected) => {
    expect(short(changes)).toContain(expected);
  });
});
