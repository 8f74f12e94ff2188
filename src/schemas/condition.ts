import { z } from 'astro/zod';
import type { Condition, DateOperand } from '#src/domain/condition/condition.ts';
import { date, id } from './common.ts';

const span = z.strictObject({
  years: z.exactOptional(z.int().min(-150).max(150)),
  months: z.exactOptional(z.int().min(-1200).max(1200)),
  days: z.exactOptional(z.int().min(-36500).max(36500)),
});
const operand = z.union([
  z.literal('as-of'),
  date,
  z.strictObject({ question: id, plus: z.exactOptional(span) }),
]) satisfies z.ZodType<DateOperand>;

const comparison = z
  .strictObject({
    question: id,
    before: z.exactOptional(operand),
    onOrBefore: z.exactOptional(operand),
    after: z.exactOptional(operand),
    onOrAfter: z.exactOptional(operand),
  })
  .refine(
    ({ question: _, ...rest }) => Object.keys(rest).length > 0,
    'is・in・includes・before・onOrBefore・after・onOrAfter のどれかが必要です',
  );

/** A condition of the content; `all` and `any` need at least one part. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ not: condition }),
      z.strictObject({ question: id, is: id }),
      z.strictObject({ question: id, in: z.array(id).min(1) }),
      z.strictObject({ question: id, includes: id }),
      comparison,
    ],
    '条件の書き方が違います。{ question: …, is: … } のほか in・includes・before・after、組み合わせは all・any・not が使えます',
  ),
);
