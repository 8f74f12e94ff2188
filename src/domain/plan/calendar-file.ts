import { addDays, type PlainDate } from '#src/domain/time/plain-date.ts';

/** A due date as an all-day entry of a calendar. */
export interface CalendarEntry {
  /** The same for the same due date of the same guide, so that importing again updates instead of doubling. */
  readonly uid: string;
  readonly date: PlainDate;
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

/**
 * An iCalendar file (RFC 5545) with one all-day entry per due date and a reminder three days before.
 *
 * @param stamp the moment the file is made, `YYYYMMDDTHHMMSSZ`.
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: string): string {
  const events = entries.flatMap((entry) => [
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(entry.date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(entry.date, 1))}`,
    `SUMMARY:${escapeText(entry.title)}`,
    `DESCRIPTION:${escapeText(entry.description)}`,
    `URL:${entry.url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(entry.title)}`,
    'TRIGGER:-P3D',
    'END:VALARM',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Madoguchi//Checklist//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

function compact(date: PlainDate): string {
  return date.replaceAll('-', '');
}

/** RFC 5545 §3.3.11: backslash, comma, semicolon and line breaks are escaped in text. */
function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** RFC 5545 §3.1: no line is longer than 75 octets; a continued line starts with a space. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const folded: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > (folded.length === 0 ? 75 : 74)) {
      folded.push(current);
      current = '';
      bytes = 0;
    }
    current += character;
    bytes += size;
  }
  return [...folded, current].join('\r\n ');
}
