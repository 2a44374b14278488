/** Names of the ways to put a module into an image; each is an entry of the table in layouts.ts. */
export const LAYOUT_NAMES = ['compat', 'solo', 'cncf', 'docker'] as const;
export type LayoutName = (typeof LAYOUT_NAMES)[number];
