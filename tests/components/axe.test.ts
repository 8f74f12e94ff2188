import { describe, expect, test } from 'vitest';
import { findViolations } from '#tests/helpers/axe.ts';

describe('findViolations', () => {
  test('finds a field without a label', async () => {
    expect(await findViolations('<form><input type="text"></form>')).toEqual([
      'label: <input type="text">',
    ]);
  });

  test('finds nothing in a labelled field', async () => {
    expect(await findViolations('<form><label>名前 <input type="text"></label></form>')).toEqual(
      [],
    );
  });
});
