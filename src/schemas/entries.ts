import { z } from 'astro/zod';
import type { City, GlossaryTerm, Notice } from '#src/domain/city/city.ts';
import type { RequiredDocument } from '#src/domain/document/document.ts';
import type { LifeEvent } from '#src/domain/life-event/life-event.ts';
import { type Office, officeKinds } from '#src/domain/office/office.ts';
import { places } from '#src/domain/procedure/procedure.ts';
import {
  noneAnswer,
  type Question,
  questionTypes,
  unknownAnswer,
} from '#src/domain/question/question.ts';
import {
  date,
  evidence,
  hiragana,
  id,
  list,
  locale,
  monthDay,
  phone,
  text,
  time,
  url,
} from './common.ts';
import { condition } from './condition.ts';

const idList = z.array(id).default([]);

/** `documents/<id>.yaml` */
export const requiredDocument = z.strictObject({
  name: text,
  reading: hiragana,
  countsAs: idList,
  isCounterForm: z.exactOptional(z.boolean()),
  obtainedBy: z.exactOptional(id),
  ...evidence,
}) satisfies z.ZodType<Omit<RequiredDocument, 'id'>>;

/** `questions/<id>.yaml` */
export const question = z
  .strictObject({
    type: z.enum(questionTypes),
    options: z
      .array(id)
      .refine(
        (all) => !all.includes(unknownAnswer) && !all.includes(noneAnswer),
        'unknown と none は使えません（どの質問にも自動で付きます）',
      )
      .default([]),
    optionsFrom: z.exactOptional(z.literal('wards')),
    needsWards: z.exactOptional(z.boolean()),
    events: z.exactOptional(
      z.array(z.strictObject({ event: id, plusDays: z.exactOptional(z.int().min(-366).max(366)) })),
    ),
    holds: z.exactOptional(z.record(z.string(), z.array(id))),
    lacks: z.exactOptional(z.record(z.string(), z.array(id))),
  })
  .refine(
    (q) => q.type === 'date' || q.optionsFrom !== undefined || q.options.length > 0,
    'single・multi の質問には options が必要です',
  )
  .refine(
    (q) => q.type !== 'date' || q.options.length === 0,
    'date の質問に options は書けません',
  ) satisfies z.ZodType<Omit<Question, 'id'>>;

/** `life-events/<id>/life-event.yaml` */
export const lifeEvent = z.strictObject({
  icon: id,
  order: z.int().min(0),
  questions: list(z.strictObject({ question: id, askWhen: z.exactOptional(condition) })),
  rules: list(
    z.strictObject({
      procedure: id,
      when: z.exactOptional(condition),
      isOptional: z.exactOptional(z.boolean()),
      comesFirst: z.exactOptional(z.boolean()),
      place: z.exactOptional(z.enum(places)),
    }),
  ),
  given: z.record(z.string(), id).default({}),
  seeAlso: idList,
}) satisfies z.ZodType<Omit<LifeEvent, 'id'>>;

const weekday = z.int().min(0).max(6);

/** `offices/<id>.yaml` */
export const office = z.strictObject({
  kind: z.enum(officeKinds),
  name: text,
  reading: hiragana,
  ward: z.exactOptional(id),
  order: z.int().min(0),
  address: text,
  postalCode: z.string().regex(/^\d{3}-\d{4}$/, '郵便番号は 000-0000 の形で書いてください'),
  phone,
  hours: z.array(z.strictObject({ weekdays: z.array(weekday).min(1), from: time, to: time })),
  opensOnHolidays: z.exactOptional(z.boolean()),
  exceptionalDays: list(
    z.strictObject({
      date,
      closed: z.exactOptional(z.boolean()),
      from: z.exactOptional(time),
      to: z.exactOptional(time),
    }),
  ),
  counters: list(z.strictObject({ section: id, floor: z.int().min(-3).max(60), number: text })),
  languages: list(locale),
  access: z.strictObject({
    stepFree: z.boolean(),
    hearingLoop: z.boolean(),
    writing: z.boolean(),
    wheelchairToilet: z.boolean(),
  }),
  bookingUrl: z.exactOptional(url),
  ...evidence,
}) satisfies z.ZodType<Omit<Office, 'id'>>;

/** `notices/<id>.yaml` */
export const notice = z.strictObject({
  kind: z.enum(['emergency', 'disaster', 'closure', 'change']),
  publishedOn: date,
  validFrom: z.exactOptional(date),
  validTo: z.exactOptional(date),
  procedures: idList,
  offices: idList,
}) satisfies z.ZodType<Omit<Notice, 'id'>>;

/** `glossary/<id>.yaml` */
export const glossaryTerm = z.strictObject({ term: text, reading: hiragana }) satisfies z.ZodType<
  Omit<GlossaryTerm, 'id'>
>;

const place = z.strictObject({ id, name: text, reading: hiragana });

/** `city.yaml` */
export const city = z.strictObject({
  id,
  name: text,
  reading: hiragana,
  isFictional: z.boolean(),
  wards: list(place),
  sections: list(z.strictObject({ ...place.shape, phone: z.exactOptional(phone) })),
  locales: z.array(locale).min(1),
  closures: z.strictObject({
    yearEnd: z.strictObject({ from: monthDay, to: monthDay }),
    days: list(date),
    weekdays: z.array(weekday).default([0, 6]),
  }),
  callCentre: z.strictObject({ phone, hours: text, relayService: z.boolean() }),
  email: z.exactOptional(z.email()),
  popular: idList,
}) satisfies z.ZodType<City>;
