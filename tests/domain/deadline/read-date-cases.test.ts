import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readDateCases } from '#src/domain/deadline/read-date-cases.ts';
import { calendars, holidays } from '#tests/helpers/days.ts';

const read = (input: unknown) => readDateCases(input, 'cases.json', { calendars, holidays });
const codes = (input: unknown) => read(input).problems.map(({ path, code }) => `${path} ${code}`);

const good = {
  id: 'A',
  type: 'period',
  event: { start: '2026-11-20' },
  period: { n: 14, unit: 'day', countsEventDay: false },
  calendar: 'city',
};

describe('readDateCases', () => {
  it('takes a list, or an object that holds one', () => {
    expect(read([good]).cases).toHaveLength(1);
    expect(read({ title: 'x', examples: [good] }).cases).toHaveLength(1);
    expect(read([])).toEqual({ cases: [], problems: [] });
  });

  test.each([null, 1, 'text', {}, { examples: 'text' }])('refuses %j as a list', (input) => {
    expect(codes(input)).toEqual([' not-a-list']);
  });

  test.each([
    ['a day that does not exist', { event: { start: '2026-02-30' } }, 'event.start bad-date'],
    ['a day in another form', { event: { start: '2026/11/20' } }, 'event.start bad-date'],
    ['a missing day', { event: {} }, 'event.start missing'],
    ['an event that is no object', { event: 'today' }, 'event.start missing'],
    ['an unknown type', { type: 'time' }, 'type not-a-choice'],
    ['an unknown unit', { period: { ...good.period, unit: 'hour' } }, 'period.unit not-a-choice'],
    ['an unknown calendar', { calendar: 'moon' }, 'calendar not-a-choice'],
    ['a missing calendar', { calendar: null }, 'calendar missing'],
    ['a negative number', { period: { ...good.period, n: -1 } }, 'period.n bad-number'],
    ['zero', { period: { ...good.period, n: 0 } }, 'period.n bad-number'],
    ['half a day', { period: { ...good.period, n: 1.5 } }, 'period.n bad-number'],
    ['a number in quotes', { period: { ...good.period, n: '14' } }, 'period.n bad-number'],
    ['more than a hundred years', { period: { ...good.period, n: 1e15 } }, 'period.n bad-number'],
    [
      'counting that is left open',
      { period: { n: 1, unit: 'day' } },
      'period.countsEventDay missing',
    ],
    [
      'a year whose holidays are unknown',
      { event: { start: '2060-01-01' } },
      ' year-without-holidays',
    ],
  ])('reports %s', (_what, changes, expected) => {
    expect(codes([{ ...good, ...changes }])).toEqual([
      `[0]（id: A） ${expected}`.replace('  ', ' '),
    ]);
  });

  it('takes far years when closed days do not matter', () => {
    expect(codes([{ ...good, event: { start: '2060-01-01' }, calendar: 'none' }])).toEqual([]);
  });

  it('reports a missing period field by field', () => {
    const { period: _, ...without } = good;
    expect(codes([without])).toEqual([
      '[0]（id: A） period.unit missing',
      '[0]（id: A） period.countsEventDay missing',
      '[0]（id: A） period.n missing',
    ]);
  });

  it('reports every problem of every case at once', () => {
    expect(codes([{ ...good, id: '' }, 7, good, { ...good, calendar: 'moon' }])).toEqual([
      '[0] id not-text',
      '[1] not-an-object',
      '[3]（id: A） id duplicate-id',
      '[3]（id: A） calendar not-a-choice',
    ]);
  });

  it('is not misled by names that every object has', () => {
    expect(codes([{ id: 'A', type: 'constructor' }])).toEqual(['[0]（id: A） type not-a-choice']);
    expect(codes([{ ...good, type: 'date', event: { toString: 1 } }])).toEqual([
      '[0]（id: A） event.date missing',
    ]);
  });

  it('asks who applies for a childcare exemption', () => {
    const row = { id: 'A', type: 'month-range', event: { expectedBirth: '2027-01-15' } };
    expect(codes([row])).toEqual(['[0]（id: A） event.applicant missing']);
  });

  it('reports rather than throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (value, rows) => {
        expect(read(value).problems.length + read(value).cases.length).toBeGreaterThanOrEqual(0);
        expect(read(rows.map((row) => ({ ...good, event: row }))).cases).toEqual([]);
      }),
    );
  });
});
