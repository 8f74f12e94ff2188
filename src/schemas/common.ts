import { z } from 'astro/zod';
import { bases, confidences } from '#src/domain/evidence/evidence.ts';
import { locales } from '#src/domain/locale/locale.ts';

/** Ids are English kebab-case and never change: they are addresses. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'id は英小文字・数字・ハイフンで書いてください（例: moving-in-notification）',
  );

/** Text that carries no control, bidirectional-override or zero-width characters and is not blank. */
export const text = z
  .string()
  .trim()
  .min(1, '空です。文を書くか、項目ごと消してください')
  .max(4000, '長すぎます（4,000字まで）')
  .refine(
    (value) => !unsafeCharacters.test(value),
    '見えない文字（制御文字・向きを変える文字）が入っています',
  );

const unsafeCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

export const hiragana = z
  .string()
  .regex(/^[\p{Script=Hiragana}ー・\s（）()0-9]+$/u, '読みはひらがなで書いてください');

/** A calendar day that exists, `YYYY-MM-DD`. */
export const date = z.iso.date('日付は実在する日を YYYY-MM-DD で書いてください（例: 2026-11-20）');
export const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, '時刻は HH:MM で書いてください（例: 08:30）');
export const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '月日は MM-DD で書いてください（例: 12-29）');

/** Addresses of pages: https only, so that no script or data address can be put into a link. */
export const url = z
  .url({ protocol: /^https$/, error: 'https:// で始まるアドレスを書いてください' })
  .max(500);
/** Sources may be old `http` pages; they are shown as references. */
const sourceUrl = z
  .url({ protocol: /^https?$/, error: 'http(s):// で始まるアドレスを書いてください' })
  .max(800);
export const phone = z
  .string()
  .regex(/^[0-9]+(-[0-9]+)*$/, '電話番号は半角数字とハイフンで書いてください');

export const locale = z.enum(locales);

/** The fields of `Evidence`, to be spread into every fact that carries it. */
export const evidence = {
  confidence: z.enum(confidences),
  basis: z.exactOptional(z.enum(bases)),
  sources: z.exactOptional(z.array(sourceUrl)),
};

/** A list that may be left out. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).default([]);
}
/** A map from ids to texts that may be left out. */
export const textsById = z.record(z.string(), text).default({});
