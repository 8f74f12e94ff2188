import {
  type Atom,
  type Condition,
  type DateCondition,
  type DateOperand,
  dateOperands,
} from '#src/domain/condition/condition.ts';
import { formatDate } from '#src/domain/time/format-date.ts';
import { parsePlainDate } from '#src/domain/time/plain-date.ts';
import type { Wording } from '#src/domain/words/wording.ts';

/** A condition as the heading over what it leads to: 「犬を飼っているかた」, "If you have a dog". */
export function describeCondition(condition: Condition, wording: Wording): string {
  const { t } = wording;
  if ('all' in condition) return join(condition.all, t('condition.and'), wording);
  if ('any' in condition) return join(condition.any, t('condition.or'), wording);
  if ('not' in condition) {
    return t('condition.not', { case: describeCondition(condition.not, wording) });
  }
  return describeAtom(condition, wording);
}

function join(parts: readonly Condition[], separator: string, wording: Wording): string {
  return parts
    .map((part) => describeCondition(part, wording))
    .map((text, index) => (index === 0 ? text : withoutCapital(text)))
    .join(separator);
}

/** The text as it stands inside a sentence: "If you …" goes on as "if you …"; names keep their capital. */
function withoutCapital(text: string): string {
  return text.replace(/^(If|For|When)\b/, (word) => word.toLowerCase());
}

function describeAtom(atom: Atom, wording: Wording): string {
  const { options } = wording.question(atom.question);
  const caseOf = (option: string) => options[option]?.case ?? option;
  if ('is' in atom) return caseOf(atom.is);
  if ('includes' in atom) return caseOf(atom.includes);
  if ('in' in atom) return atom.in.map(caseOf).join(wording.t('condition.or'));
  return describeDates(atom, wording);
}

const comparisons = ['before', 'onOrBefore', 'after', 'onOrAfter'] as const;

function describeDates(atom: DateCondition, wording: Wording): string {
  const { label } = wording.question(atom.question);
  if (dateOperands(atom).length === 0) return label;
  return comparisons
    .flatMap((name) => {
      const operand = atom[name];
      return operand === undefined
        ? []
        : [
            wording.t(`condition.date.${name}`, {
              question: label,
              day: describeOperand(operand, wording),
            }),
          ];
    })
    .join(wording.t('condition.and'));
}

function describeOperand(operand: DateOperand, wording: Wording): string {
  if (operand === 'as-of') return wording.t('condition.today');
  if (typeof operand !== 'string') return wording.question(operand.question).label;
  const date = parsePlainDate(operand);
  return date === undefined ? operand : formatDate(date, wording.locale);
}
