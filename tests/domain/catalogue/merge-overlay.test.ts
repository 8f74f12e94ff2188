import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mergeOverlay } from '#src/domain/catalogue/merge-overlay.ts';

const core = {
  name: '竜の届け',
  where: { places: ['city-hall'], note: 'a' },
  related: ['a', 'b', 'c'],
  fees: [
    { id: 'filing', type: 'free' },
    { id: 'copy', type: 'amount', amountYen: 300 },
  ],
};
const merge = (overlay: unknown) => mergeOverlay(core, overlay);

describe('mergeOverlay', () => {
  test.each<[string, object, object, readonly string[]]>([
    ['sets a value', { owner: 'beasts' }, { owner: 'beasts' }, ['owner']],
    ['replaces a value', { name: '竜' }, { name: '竜' }, ['name']],
    [
      'replaces a value deep inside, and keeps its neighbours',
      { where: { note: 'b' } },
      { where: { places: ['city-hall'], note: 'b' } },
      ['where.note'],
    ],
    ['replaces a plain list', { related: ['x'] }, { related: ['x'] }, ['related']],
    ['empties a list', { related: [], fees: [] }, { related: [], fees: [] }, ['related', 'fees']],
    [
      'changes a row by its id',
      { fees: [{ id: 'copy', amountYen: 400 }] },
      {
        fees: [
          { id: 'filing', type: 'free' },
          { id: 'copy', type: 'amount', amountYen: 400 },
        ],
      },
      ['fees[copy].amountYen'],
    ],
    [
      'adds a row at the end',
      { fees: [{ id: 'fast', type: 'free' }] },
      { fees: [...core.fees, { id: 'fast', type: 'free' }] },
      ['fees[fast]'],
    ],
    [
      'removes a row',
      { fees: [{ id: 'filing', $remove: true }] },
      { fees: [core.fees[1]] },
      ['fees[filing]'],
    ],
    [
      'replaces a list of rows',
      { fees: { $replace: [{ id: 'only', type: 'free' }] } },
      { fees: [{ id: 'only', type: 'free' }] },
      ['fees'],
    ],
    [
      'adds to a list',
      { related: { $add: ['d', 'a'] } },
      { related: ['a', 'b', 'c', 'd'] },
      ['related'],
    ],
    ['removes from a list', { related: { $remove: ['b'] } }, { related: ['a', 'c'] }, ['related']],
    [
      'does both',
      { related: { $add: ['d'], $remove: ['a'] } },
      { related: ['b', 'c', 'd'] },
      ['related'],
    ],
    ['adds to a list the core does not have', { tags: { $add: ['x'] } }, { tags: ['x'] }, ['tags']],
  ])('%s', (_what, overlay, expected, cityPaths) => {
    expect(merge(overlay)).toEqual({ value: { ...core, ...expected }, cityPaths, problems: [] });
  });

  it('removes a field', () => {
    const { name: _, ...rest } = core;
    expect(merge({ name: { $remove: true } })).toEqual({
      value: rest,
      cityPaths: ['name'],
      problems: [],
    });
  });

  test.each<[string, object, string]>([
    ['a field', { owner: { $remove: true } }, 'owner'],
    ['a row', { fees: [{ id: 'fast', $remove: true }] }, 'fees[fast]'],
    ['an item', { related: { $remove: ['z'] } }, 'related[z]'],
  ])('reports %s to remove that the core does not have', (_what, overlay, path) => {
    const { value, problems } = merge(overlay);
    expect(problems).toMatchObject([{ path, code: 'nothing-to-remove' }]);
    expect(value).toEqual(core);
  });

  it('leaves the core as it was', () => {
    const copy = structuredClone(core);
    merge({ where: { note: 'b' }, fees: [{ id: 'copy', amountYen: 1 }], related: { $add: ['d'] } });
    expect(core).toEqual(copy);
  });

  it('keeps a key such as __proto__ an ordinary key', () => {
    const overlay: unknown = JSON.parse(
      '{"__proto__":{"isAdmin":true},"where":{"__proto__":{"isAdmin":true}}}',
    );
    const { value } = merge(overlay);
    expect(Object.keys(value as object)).toContain('__proto__');
    expect((value as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('changes nothing when the overlay is empty', () => {
    expect(merge({})).toEqual({ value: core, cityPaths: [], problems: [] });
  });

  it('says the same again when it is laid over its own result', () => {
    const anyOverlay = fc.record(
      {
        name: fc.string(),
        where: fc.record({ note: fc.string() }, { requiredKeys: [] }),
        fees: fc.uniqueArray(
          fc.record({ id: fc.constantFrom('filing', 'copy', 'new'), amountYen: fc.nat() }),
          { selector: (fee) => fee.id },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyOverlay, (overlay) => {
        const once = merge(overlay).value;
        expect(mergeOverlay(once, overlay).value).toEqual(once);
      }),
    );
  });
});
