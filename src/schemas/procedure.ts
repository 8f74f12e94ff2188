import { z } from 'astro/zod';
import { closedDayRules, deadlineKinds } from '#src/domain/deadline/deadline.ts';
import type { Alternative } from '#src/domain/document/requirement.ts';
import { requirementBases } from '#src/domain/document/requirement.ts';
import { confidences } from '#src/domain/evidence/evidence.ts';
import {
  channelNames,
  channelStatuses,
  onlineLevels,
  onlineNeeds,
  onlineServices,
} from '#src/domain/procedure/channel.ts';
import {
  categories,
  feeTypes,
  filerKinds,
  type LateFiling,
  type Penalty,
  type Procedure,
  penaltyTypes,
  places,
  scopes,
} from '#src/domain/procedure/procedure.ts';
import { date, evidence, hiragana, id, list, monthDay, text, time, url } from './common.ts';
import { condition } from './condition.ts';

const alternative = z.union(
  [
    z.strictObject({ doc: id }),
    z.strictObject({ twoOf: z.array(id).min(1) }),
    z.strictObject({ allOf: z.array(id).min(2) }),
  ],
  '書類は { doc: id }、{ twoOf: [id, id] }、{ allOf: [id, id] } のどれかで書いてください',
) satisfies z.ZodType<Alternative>;

const requirement = z
  .strictObject({
    id,
    doc: z.exactOptional(id),
    anyOf: z.exactOptional(z.array(alternative).min(1)),
    requiredBy: z.enum(requirementBases),
    when: z.exactOptional(condition),
    situational: z.exactOptional(z.boolean()),
    use: z.exactOptional(z.enum(['show', 'submit', 'return'])),
    copies: z.exactOptional(z.int().min(1).max(20)),
    form: z.exactOptional(z.enum(['original', 'copy'])),
    perPerson: z.exactOptional(z.boolean()),
    issuedWithinMonths: z.exactOptional(z.int().min(1).max(24)),
    ...evidence,
  })
  .refine(
    (row) => (row.doc === undefined) !== (row.anyOf === undefined),
    'doc か anyOf のどちらか一方を書いてください',
  )
  .transform(({ doc, anyOf, ...row }) => ({ ...row, anyOf: anyOf ?? [{ doc: doc ?? '' }] }));

const deadline = z
  .strictObject({
    id,
    kind: z.enum(deadlineKinds),
    value: z.int().min(1).max(1000).nullable().default(null),
    unit: z.enum(['day', 'week', 'month', 'year']).nullable().default(null),
    from: id.nullable().default(null),
    direction: z.enum(['after', 'before']).nullable().default(null),
    countsEventDay: z.union([z.boolean(), z.literal('unknown')]).default(false),
    closedDayRule: z.enum(closedDayRules).default('none'),
    until: z.exactOptional(date),
    monthDay: z.exactOptional(monthDay),
    elapsed: z.exactOptional(z.boolean()),
    opensOnEvent: z.exactOptional(z.boolean()),
    closesOnEvent: z.exactOptional(z.boolean()),
    when: z.exactOptional(condition),
    countingConfidence: z.enum(confidences).default('verified'),
    confidence: evidence.confidence,
    basis: evidence.basis,
    sources: list(z.string()),
  })
  .refine(
    (row) => (row.value === null) === (row.unit === null),
    'value（数）と unit（単位）は両方書くか、両方消してください',
  )
  .refine(
    (row) => row.value === null || row.from !== null,
    'value があるときは from（起点の出来事）が必要です',
  );

const penalty = z.strictObject({
  type: z.enum(penaltyTypes),
  maxYen: z.exactOptional(z.int().min(1)),
  legalBasis: z.exactOptional(text),
  ...evidence,
}) satisfies z.ZodType<Penalty>;

const late = z.strictObject({
  isAccepted: z.boolean(),
  ...evidence,
}) satisfies z.ZodType<LateFiling>;

const fee = z
  .strictObject({
    id,
    item: z.exactOptional(id),
    type: z.enum(feeTypes),
    amountYen: z.exactOptional(z.int().min(0).max(10_000_000)),
    channel: z.exactOptional(z.enum(channelNames)),
    validFrom: z.exactOptional(date),
    validTo: z.exactOptional(date),
    ...evidence,
  })
  .refine(
    (row) => (row.type === 'amount') === (row.amountYen !== undefined),
    'type: amount のときだけ amountYen（円）を書いてください',
  )
  .refine(
    (row) =>
      row.validFrom === undefined || row.validTo === undefined || row.validFrom <= row.validTo,
    'validFrom（始まり）が validTo（終わり）より後になっています',
  );

const channel = z.strictObject({ status: z.enum(channelStatuses), ...evidence });

const online = z.strictObject({
  level: z.enum(onlineLevels),
  service: z.exactOptional(z.enum(onlineServices)),
  url: z.exactOptional(url),
  needs: list(z.enum(onlineNeeds)),
  hours: z.exactOptional(z.strictObject({ from: time, to: time })),
  ...evidence,
});

/** `procedure.yaml` after the overlay of the city has been merged over the core. */
export const procedure = z.strictObject({
  number: z.int().min(1000, '番号は4桁です').max(9999, '番号は4桁です'),
  name: text,
  reading: hiragana,
  category: z.enum(categories),
  scope: z.enum(scopes),
  lifeEvents: z.array(id).min(1, 'どのできごとにも当てはまらないときは everyday と書いてください'),
  owner: z.exactOptional(id),
  filers: list(
    z.strictObject({
      id,
      who: z.enum(filerKinds),
      bring: z.exactOptional(z.array(id)),
      ...evidence,
    }),
  ),
  deadlines: list(deadline),
  penalty: z.exactOptional(penalty),
  late: z.exactOptional(late),
  documents: list(requirement),
  fees: list(fee),
  online,
  channels: z
    .strictObject({
      counter: z.exactOptional(channel),
      mail: z.exactOptional(channel),
      convenienceStore: z.exactOptional(channel),
      phone: z.exactOptional(channel),
      proxy: z.exactOptional(channel),
    })
    .default({}),
  where: z.strictObject({
    places: z.array(z.enum(places)).min(1),
    offices: z.exactOptional(z.array(id).min(1)),
  }),
  processingDays: z.exactOptional(
    z.strictObject({ from: z.int().min(0), to: z.int().min(0).max(400), ...evidence }),
  ),
  requires: list(id),
  related: list(id),
  legalBasis: list(
    z.strictObject({
      id,
      law: text,
      article: z.exactOptional(text),
      egovLawId: z.exactOptional(z.string().regex(/^[0-9A-Z]{15}$/, 'e-Gov の法令IDは15文字です')),
      ...evidence,
    }),
  ),
  changes: list(z.strictObject({ id, date: z.exactOptional(date), ...evidence })),
  points: list(z.strictObject({ id, ...evidence })),
  proseConfidence: z.enum(confidences),
  openIssues: list(
    z.strictObject({ id, kind: z.enum(['missing', 'unverified', 'conflict', 'caution']), text }),
  ),
  reviewedOn: date,
  nextReviewOn: z.exactOptional(date),
}) satisfies z.ZodType<Omit<Procedure, 'id' | 'provenance'>>;
