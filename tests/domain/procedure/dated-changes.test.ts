import { describe, expect, it } from 'vitest';
import { datedChanges } from '#src/domain/procedure/dated-changes.ts';
import type { Change, Fee, Procedure } from '#src/domain/procedure/procedure.ts';

function catalogueWith(changes: readonly Change[], fees: readonly Fee[]) {
  const facts = { id: 'kite-licence', changes, fees } as unknown as Procedure;
  return { procedures: new Map([['kite-licence', { facts, words: {} }]]) };
}

const sure = { confidence: 'verified' } as const;

describe('datedChanges', () => {
  it('lists the newest change first, fees from the day they begin', () => {
    const found = datedChanges(
      catalogueWith(
        [
          { id: 'old', date: '2024-04-01', ...sure },
          { id: 'new', date: '2026-05-01', ...sure },
        ],
        [{ id: 'fee', type: 'amount', amountYen: 300, validFrom: '2025-04-01', ...sure }],
      ),
    );
    expect(found.map(({ date }) => date)).toEqual(['2026-05-01', '2025-04-01', '2024-04-01']);
    expect(found[1]?.what).toMatchObject({ kind: 'fee', fee: { amountYen: 300 } });
  });

  it('leaves out what has no day, rather than guessing one', () => {
    const found = datedChanges(
      catalogueWith([{ id: 'some-day', ...sure }], [{ id: 'fee', type: 'free', ...sure }]),
    );
    expect(found).toEqual([]);
  });
});
