/** A day to compare with: the day the list is made for, a fixed day, or another answer plus a span. */
export type DateOperand =
  | 'as-of'
  | string
  | {
      readonly question: string;
      readonly plus?: { readonly years?: number; readonly months?: number; readonly days?: number };
    };

/** A single question has this option. */
export interface IsCondition {
  readonly question: string;
  readonly is: string;
}
/** A single question has one of these options. */
export interface InCondition {
  readonly question: string;
  readonly in: readonly string[];
}
/** A multi question includes this option. */
export interface IncludesCondition {
  readonly question: string;
  readonly includes: string;
}
/** A date question compared with a day. */
export interface DateCondition {
  readonly question: string;
  readonly before?: DateOperand;
  readonly onOrBefore?: DateOperand;
  readonly after?: DateOperand;
  readonly onOrAfter?: DateOperand;
}

/** A condition that asks about one question. */
export type Atom = IsCondition | InCondition | IncludesCondition | DateCondition;

/** When a procedure, document or deadline applies. Plain data, so that content can hold it. */
export type Condition =
  | Atom
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Every single-question condition inside a condition, in reading order. */
export function atomsOf(condition: Condition): readonly Atom[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  if ('not' in condition) return atomsOf(condition.not);
  return [condition];
}

/** The questions a condition depends on, each once. */
export function questionsOf(condition: Condition): readonly string[] {
  const ids = atomsOf(condition).flatMap((atom) => [atom.question, ...operandQuestions(atom)]);
  return [...new Set(ids)];
}

function operandQuestions(atom: Atom): readonly string[] {
  return dateOperands(atom).flatMap((operand) =>
    typeof operand === 'string' ? [] : [operand.question],
  );
}

/** The days a date condition compares with; empty for other conditions. */
export function dateOperands(atom: Atom): readonly DateOperand[] {
  if ('is' in atom || 'in' in atom || 'includes' in atom) return [];
  return [atom.before, atom.onOrBefore, atom.after, atom.onOrAfter].filter((o) => o !== undefined);
}
