import { channelMarks } from '#src/components/procedure/channel-marks.ts';
import type { Props as FactsProps } from '#src/components/procedure/FactsList.astro';
import type { Props as FlagsProps } from '#src/components/procedure/StatusFlags.astro';
import { describeDeadline } from '#src/domain/describe/describe-deadline.ts';
import { channelNames } from '#src/domain/procedure/channel.ts';
import type { Fee, Procedure } from '#src/domain/procedure/procedure.ts';
import { formatDate } from '#src/domain/time/format-date.ts';
import { parsePlainDate } from '#src/domain/time/plain-date.ts';
import type { ProcedureWords } from '#src/domain/words/procedure-words.ts';
import { joinList } from './names.ts';
import type { View } from './view.ts';

type FactRow = FactsProps['facts'][number];
type Flag = FlagsProps['flags'][number];

/** The tag for what nobody has confirmed yet. */
export function unverifiedTag(evidence: { readonly confidence: string } | undefined, { t }: View) {
  return evidence?.confidence === 'unverified' ? t('unverified.tag') : undefined;
}

const channelIcons = {
  online: 'laptop',
  counter: 'counter',
  mail: 'mail',
  convenienceStore: 'store',
  phone: 'phone',
  proxy: 'proxy',
} as const;

/** できる方法: each way with its mark, in words, and on what condition. */
export function channelFlags(
  procedure: Procedure,
  words: ProcedureWords,
  view: View,
): readonly Flag[] {
  return channelNames.flatMap((name): Flag[] => {
    const channel =
      name === 'online'
        ? { ...procedure.online, status: procedure.online.level }
        : procedure.channels[name];
    if (channel === undefined || channel.status === 'not-applicable') return [];
    return [
      {
        icon: channelIcons[name],
        label: view.tLoose(`channel.${name}`),
        mark: channelMarks[channel.status],
        words: view.tLoose(`level.${channel.status}`),
        condition: name === 'online' ? words.online : words.channels[name],
        unverified: channel.status === 'unknown' ? undefined : unverifiedTag(channel, view),
      },
    ];
  });
}

/** まず知っておくこと: by when, who, what it costs, how long it takes. */
export function procedureFacts(
  procedure: Procedure,
  words: ProcedureWords,
  view: View,
): readonly FactRow[] {
  const { t } = view;
  const rows: FactRow[] = [];
  if (words.trigger !== undefined) {
    rows.push({ icon: 'info', label: t('procedure.trigger'), value: words.trigger });
  }
  rows.push(...deadlineRows(procedure, words, view), filerRow(procedure, words, view));
  rows.push(...feeRows(procedure, words, view));
  const { processingDays } = procedure;
  if (processingDays !== undefined) {
    const { from, to } = processingDays;
    rows.push({
      icon: 'clock',
      label: t('procedure.processing'),
      value: t('procedure.processing-days', { from, to }),
      unverified: unverifiedTag(processingDays, view),
    });
  }
  return rows;
}

function deadlineRows(procedure: Procedure, words: ProcedureWords, view: View): readonly FactRow[] {
  const label = view.t('procedure.when');
  if (procedure.deadlines.length === 0) {
    return [{ icon: 'calendar', label, value: view.t('due.none') }];
  }
  return procedure.deadlines.map((deadline, index) => {
    const text = words.deadlines[deadline.id];
    return {
      icon: 'calendar',
      label: index === 0 ? label : (text?.label ?? label),
      value: describeDeadline(deadline, view.wording),
      notes: text?.note === undefined ? [] : [text.note],
      isStrong: index === 0,
      unverified: unverifiedTag(deadline, view),
    };
  });
}

function filerRow(procedure: Procedure, words: ProcedureWords, view: View): FactRow {
  const { t, tLoose } = view;
  const names = procedure.filers.map((filer) =>
    filer.who === 'other'
      ? (words.filers[filer.id] ?? tLoose('filer.other'))
      : tLoose(`filer.${filer.who}`),
  );
  const notes = procedure.filers.flatMap((filer, index) => {
    const own = filer.who === 'other' ? undefined : words.filers[filer.id];
    const bring = filer.bring ?? [];
    const documents = bring.map((id) => view.wording.documentName(id));
    const lines = [
      ...(own === undefined ? [] : [own]),
      ...(bring.length > 0 ? [t('filer.bring', { documents: joinList(documents, view) })] : []),
    ];
    const separator = view.locale === 'ja' || view.locale === 'ja-simple' ? '：' : ': ';
    return lines.length === 0 ? [] : [`${names[index] ?? ''}${separator}${lines.join(' ')}`];
  });
  const isUnsure = procedure.filers.some((filer) => filer.confidence === 'unverified');
  return {
    icon: 'person',
    label: t('procedure.who'),
    value: joinList(names, view),
    notes,
    unverified: isUnsure ? t('unverified.tag') : undefined,
  };
}

/** Fees that hold on the day of the build, and those that are known to follow. */
function feeRows(procedure: Procedure, words: ProcedureWords, view: View): readonly FactRow[] {
  const { t, asOf } = view;
  const current = procedure.fees.filter((fee) => (fee.validTo ?? '9999') >= asOf);
  return current.map((fee) => {
    const note = words.fees[fee.id];
    const isFuture = (fee.validFrom ?? '0000') > asOf;
    const label = isFuture ? t('fee.coming') : t('procedure.fee');
    return {
      icon: 'coins',
      label:
        fee.channel === undefined
          ? label
          : t('fee.by-channel', { label, channel: view.tLoose(`channel.${fee.channel}`) }),
      value: feeAmount(fee, view),
      notes: [...(note === undefined ? [] : [note]), ...feePeriod(fee, isFuture, view)],
      unverified: unverifiedTag(fee, view),
    };
  });
}

/** What a fee row costs, in words. */
export function feeAmount(fee: Fee, { t, tLoose, locale }: View): string {
  if (fee.type !== 'amount') return tLoose(`fee.${fee.type}`);
  const tag = locale === 'ja-simple' ? 'ja' : locale;
  return t('fee.amount', { yen: new Intl.NumberFormat(tag).format(fee.amountYen ?? 0) });
}

function feePeriod(fee: Fee, isFuture: boolean, { t, locale }: View): readonly string[] {
  const from = fee.validFrom === undefined ? undefined : parsePlainDate(fee.validFrom);
  const to = fee.validTo === undefined ? undefined : parsePlainDate(fee.validTo);
  return [
    ...(from !== undefined && isFuture ? [t('fee.from', { date: formatDate(from, locale) })] : []),
    ...(to === undefined ? [] : [t('fee.until', { date: formatDate(to, locale) })]),
  ];
}
