/**
 * Gives the phrase of a key in one language, with values put into its `{{name}}` slots. With a `count`
 * the plural form of that language is taken. Built on i18next at build time, on a small table of
 * phrases in the browser.
 */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;
