import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from '#src/domain/plan/calendar-file.ts';
import { day } from '#tests/helpers/days.ts';

const entry: CalendarEntry = {
  uid: 'register-dragon@dragon.example',
  date: day('2026-12-31'),
  title: 'Register the dragon',
  description: 'At the beast counter',
  url: 'https://dragon.example/register/',
};
const stamp = '20261120T000000Z';
const file = (changes: Partial<CalendarEntry> = {}) =>
  calendarFile([{ ...entry, ...changes }], stamp);
/** Lines with their continuations joined again, as a calendar program reads them. */
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const bytes = (line: string) => new TextEncoder().encode(line).length;

describe('calendarFile', () => {
  it('writes an all-day entry with a reminder', () => {
    expect(unfold(file())).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Madoguchi//Checklist//EN',
      'BEGIN:VEVENT',
      'UID:register-dragon@dragon.example',
      'DTSTAMP:20261120T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Register the dragon',
      'DESCRIPTION:At the beast counter',
      'URL:https://dragon.example/register/',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Register the dragon',
      'TRIGGER:-P3D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('writes nothing between begin and end when nothing is due', () => {
    expect(unfold(calendarFile([], stamp))).toHaveLength(5);
  });

  it('keeps the uid of an entry, so that importing again updates it', () => {
    const uids = (text: string) => unfold(text).filter((line) => line.startsWith('UID:'));
    expect(uids(file({ title: 'New title' }))).toEqual(uids(file()));
  });

  it('escapes what has a meaning in the format', () => {
    const lines = unfold(file({ title: 'a,b;c\\d\ne\r\nf\rg' }));
    expect(lines).toContain('SUMMARY:a\\,b\\;c\\\\d\\ne\\nf\\ng');
  });

  it('folds a long line before 75 octets, never inside a character', () => {
    const title = '転入届の届け出をします🐉'.repeat(12);
    const text = file({ title });
    for (const line of text.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
    expect(unfold(text)).toContain(`SUMMARY:${title}`);
    expect(text).not.toContain('\uFFFD');
  });

  it('reads back as what was written, whatever the text', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        const text = file({ title, description });
        for (const line of text.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const summary = unfold(text).find((line) => line.startsWith('SUMMARY:')) ?? '';
        const read = summary
          .slice('SUMMARY:'.length)
          .replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
        expect(read).toBe(title.replace(/\r\n|\r/g, '\n'));
      }),
    );
  });
});
