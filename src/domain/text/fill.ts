/**
 * Puts values into the `{{name}}` slots of a phrase. A slot without a value stays visible, so that a
 * missing value is noticed instead of leaving a sentence that reads wrong.
 */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{\{(\w+)\}\}/g, (slot, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : slot,
  );
}
