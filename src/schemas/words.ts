import { z } from 'astro/zod';
import type { Named } from '#src/domain/catalogue/catalogue.ts';
import type { CityWords, GlossaryWords, NoticeWords } from '#src/domain/city/city.ts';
import type { DocumentWords } from '#src/domain/document/document.ts';
import type { LifeEventWords } from '#src/domain/life-event/life-event.ts';
import type { OfficeWords } from '#src/domain/office/office.ts';
import type { QuestionWords } from '#src/domain/question/question.ts';
import type { ProcedureWords, TranslationState } from '#src/domain/words/procedure-words.ts';
import { date, list, text, textsById } from './common.ts';

const translation = z.strictObject({
  state: z.enum(['reviewed', 'unreviewed']),
  reviewedBy: z.exactOptional(text),
  reviewedOn: z.exactOptional(date),
  sourceHash: z.exactOptional(z.string().regex(/^[0-9a-f]{12}$/)),
}) satisfies z.ZodType<TranslationState>;

/** Front matter of `procedures/<id>/<locale>.md`. */
export const procedureWords = z.strictObject({
  title: text,
  summary: text,
  aliases: list(text),
  trigger: z.exactOptional(text),
  steps: list(text),
  notes: list(text),
  after: z.exactOptional(text),
  objection: z.exactOptional(text),
  late: z.exactOptional(text),
  where: z.exactOptional(text),
  online: z.exactOptional(text),
  points: textsById,
  deadlines: z
    .record(
      z.string(),
      z.strictObject({ label: z.exactOptional(text), note: z.exactOptional(text) }),
    )
    .default({}),
  documents: textsById,
  fees: textsById,
  channels: textsById,
  filers: textsById,
  changes: textsById,
  translation: z.exactOptional(translation),
}) satisfies z.ZodType<Omit<ProcedureWords, 'body'>>;

/** Front matter of `life-events/<id>/<locale>.md`. */
export const lifeEventWords = z.strictObject({
  title: text,
  summary: text,
  lead: z.exactOptional(text),
  aliases: list(text),
  everyone: z.strictObject({ case: text, fact: text }),
  translation: z.exactOptional(translation),
}) satisfies z.ZodType<LifeEventWords>;

const optionWords = z.strictObject({
  label: text,
  hint: z.exactOptional(text),
  case: text,
  fact: text,
  notFact: z.exactOptional(text),
});

/** The words below stand in `<kind>/words/<locale>.yaml`, keyed by id. */
export const questionWords = z.strictObject({
  label: text,
  hint: z.exactOptional(text),
  options: z.record(z.string(), optionWords).default({}),
}) satisfies z.ZodType<QuestionWords>;

export const documentWords = z.strictObject({
  name: text,
  note: z.exactOptional(text),
  aliases: z.exactOptional(z.array(text)),
}) satisfies z.ZodType<DocumentWords>;

export const officeWords = z.strictObject({
  name: text,
  summary: z.exactOptional(text),
  directions: z.exactOptional(text),
}) satisfies z.ZodType<OfficeWords>;

export const noticeWords = z.strictObject({ title: text, text }) satisfies z.ZodType<NoticeWords>;
export const glossaryWords = z.strictObject({
  term: text,
  explanation: text,
}) satisfies z.ZodType<GlossaryWords>;
export const named = z.strictObject({
  name: text,
  note: z.exactOptional(text),
}) satisfies z.ZodType<Named>;

export const cityWords = z.strictObject({
  name: text,
  siteTitle: text,
  wards: textsById,
  sections: textsById,
  callCentre: text,
  callCentreHours: text,
  fictionalNotice: z.exactOptional(text),
}) satisfies z.ZodType<CityWords>;
