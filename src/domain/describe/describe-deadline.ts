import type { Deadline } from '#src/domain/deadline/deadline.ts';
import { dateReading, dayReading, formatDate, intlTag } from '#src/domain/time/format-date.ts';
import { parsePlainDate, plainDate } from '#src/domain/time/plain-date.ts';
import type { Wording } from '#src/domain/words/wording.ts';

/**
 * A deadline as a sentence made from its facts, the same in every language: 「住み始めた日の翌日から
 * 数えて14日以内」. Says what happens after it where that is the point (時効, 失効).
 */
export function describeDeadline(deadline: Deadline, wording: Wording): string {
  const { kind, value, unit, from, monthDay, until } = deadline;
  const { t } = wording;
  const event = from === null ? '' : wording.eventName(from);
  const lastDay = until === undefined ? undefined : parsePlainDate(until);
  if (lastDay !== undefined) return t('due.by', { date: formatDate(lastDay, wording.locale) });
  if (monthDay !== undefined)
    return t('deadline.yearly', { day: describeMonthDay(monthDay, wording) });
  if (value === null || unit === null) {
    return kind === 'before' && event !== ''
      ? t('deadline.before-event', { event })
      : t(`deadline.${kind}`, { event });
  }
  const span = t(`span.${unit}`, { count: value, reading: dayReading(value) });
  if (kind === 'duration') return t('deadline.for', { span });
  if (kind === 'authority') return t('deadline.authority-within', { span, event });
  if (kind === 'before') return t('deadline.span-before', { span, event });
  if (deadline.direction === 'before') {
    return t(deadline.closesOnEvent === true ? 'deadline.window-until' : 'deadline.opens-before', {
      span,
      event,
    });
  }
  const counted = deadline.countsEventDay === false ? 'next-day' : 'same-day';
  if (kind === 'claim-period') return t(`deadline.claim.${counted}`, { span, event });
  if (kind === 'lapse') return t(`deadline.lapse.${counted}`, { span, event });
  return t(`deadline.within.${counted}`, { span, event });
}

function describeMonthDay(monthDay: string, { locale, t }: Wording): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  if (locale === 'ja' || locale === 'ja-simple')
    return t('date.month-day', { month, day, reading: dateReading(day) });
  // Any year will do, and a leap year has every day.
  const date = plainDate(2024, month, day);
  return date === undefined
    ? monthDay
    : new Intl.DateTimeFormat(intlTag(locale), {
        month: 'long',
        day: 'numeric',
        timeZone: 'UTC',
      }).format(Date.UTC(2024, month - 1, day));
}
