import { describe, expect, it, test } from 'vitest';
import { loadCatalogue } from '#src/catalogue/load-catalogue.ts';
import { added, changed, contentTree, type Files } from '#tests/helpers/content-tree.ts';

const load = (changes: Files = {}) => loadCatalogue(contentTree(changes));
const problems = (changes: Files) => load(changes).problems;

const facts = 'core/procedures/register-dragon/procedure.yaml';
const words = 'core/procedures/register-dragon/ja.md';
const overlay = 'city/procedures/register-dragon/procedure.yaml';

describe('loadCatalogue with the overlay of a city', () => {
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
      ...added('city/city.yaml', 'popular: [register-dragon]\n'),
      ...added('core/documents/photo.yaml', 'obtainedBy: register-dragon\n'),
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
    expect(problems(added(facts, 'hide: true\n'))).toMatchObject([
      { file: facts, code: 'unknown-field' },
    ]);
  });

  it('puts the name of the city into the words of the core', () => {
    const { catalogue } = load(changed(words, 'title: 竜の届け', "title: '{city}の竜'"));
    expect(catalogue?.procedures.get('register-dragon')?.words.ja?.title).toBe('竜の町の竜');
  });
});
