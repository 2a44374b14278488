/** Names of the languages that are built here; each is an entry of the table in languages.ts. */
export const LANGUAGE_NAMES = ['assemblyscript', 'rust', 'cpp', 'go', 'tinygo'] as const;
export type LanguageName = (typeof LANGUAGE_NAMES)[number];
