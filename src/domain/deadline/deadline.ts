import type { Confidence, Evidence } from '#src/domain/evidence/evidence.ts';
import type { PeriodUnit } from './period.ts';

/** What a deadline means for the resident. Only some of these yield a day: see `computeDue`. */
export const deadlineKinds = [
  /** 出来事の後、日数以内に届け出る */
  'filing-within',
  /** 出来事の前に行う */
  'before',
  /** 受付・申請できる期間 */
  'window',
  /** 請求できる期間（時効） */
  'claim-period',
  /** 支給開始の決まり */
  'benefit-start',
  /** 失効の条件 */
  'lapse',
  /** ほかの届出と同時 */
  'simultaneous',
  /** 速やかに */
  'promptly',
  /** 直ちに */
  'immediately',
  /** 遅滞なく */
  'without-delay',
  /** いつでも */
  'anytime',
  /** 市・条例・要綱で決まる */
  'municipal',
  /** 毎年の日付 */
  'fixed-date',
  /** 毎年の手続き */
  'annual',
  /** 行政側の期限 */
  'authority',
  /** 期間の長さ */
  'duration',
  /** 経過措置 */
  'transition',
  /** 終わった期間 */
  'ended',
  /** 対象の年齢・時期 */
  'age-window',
  /** 期限なし */
  'none',
  /** 未確認 */
  'unknown',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** What happens when the last day is a closed day, by the law that says so. */
export const closedDayRules = [
  /** 地方自治法4条の2第4項 */
  'next-open-day-local',
  /** 行政機関の休日に関する法律2条 */
  'next-open-day-national',
  /** 国税通則法10条2項 */
  'next-open-day-tax-national',
  /** 地方税法20条の5第2項 */
  'next-open-day-tax-local',
  /** 家事事件手続法34条5項 */
  'next-open-day-court',
  /** Set by a municipal ordinance; not moved until the city confirms it. */
  'by-ordinance',
  'none',
  'unknown',
] as const;
export type ClosedDayRule = (typeof closedDayRules)[number];

/** A deadline as the content states it. */
export interface Deadline extends Evidence {
  readonly id: string;
  readonly kind: DeadlineKind;
  /** Length of the period; with `unit`, or both `null` where the law gives no number. */
  readonly value: number | null;
  readonly unit: PeriodUnit | null;
  /** Id of the event it runs from. */
  readonly from: string | null;
  readonly direction: 'after' | 'before' | null;
  /** Whether the event day is day 1 (初日算入). `unknown` counts it, which gives the earlier date. */
  readonly countsEventDay: boolean | 'unknown';
  readonly closedDayRule: ClosedDayRule;
  /** A last day that the law itself names, `YYYY-MM-DD`, for `transition`; never moved. */
  readonly until?: string;
  /** `MM-DD`, for `fixed-date` and `annual`. */
  readonly monthDay?: string;
  /** Worded 「経過した日まで」; the last day of the period is shown, the earlier of two readings. */
  readonly elapsed?: boolean;
  /** Cannot be filed before the event day (転入届・転居届). */
  readonly opensOnEvent?: boolean;
  /** For a `window` counted back from an event: it also ends on the event day (満了日まで). */
  readonly closesOnEvent?: boolean;
  /** Whether the way of counting was confirmed; `confidence` speaks of the deadline as a whole. */
  readonly countingConfidence?: Confidence;
  readonly sources: readonly string[];
}
