/** One thing that is wrong in the content, told so that an editor can mend it. */
export interface Problem {
  /** File below the content folder, e.g. `core/procedures/x/procedure.yaml`. */
  readonly file: string;
  /** Field path inside the file, e.g. `deadlines[0].value`; empty for the file as a whole. */
  readonly path: string;
  /** Stable code for tests, e.g. `unknown-procedure`. */
  readonly code: string;
  /** What is wrong, in Japanese, with the value that was found. */
  readonly message: string;
  /** How to mend it, in Japanese. */
  readonly hint?: string;
}

/** Problems in the order of a file listing, so that the same content always prints the same report. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const key = (p: Problem) => `${p.file}\u0000${p.path}\u0000${p.code}\u0000${p.message}`;
  return [...problems].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** A problem as editors read it: file, then field, sentence and code, then the way out. */
export function formatProblem(problem: Problem): string {
  const where = problem.path === '' ? '' : `${problem.path}: `;
  const hint = problem.hint === undefined ? '' : `\n  → ${problem.hint}`;
  return `${problem.file}\n  ${where}${problem.message} (${problem.code})${hint}`;
}
