/** The version of this program; a test holds it equal to package.json's. */
export const VERSION = '0.1.0';

/** Where this program is published. */
export const REPOSITORY = 'org/wasm-action';

/** A page of the documentation as it stands in this major version; `page` is relative to the repository. */
export function docsUrl(page: string): string {
  return `https://github.com/${REPOSITORY}/blob/v1/${page}`;
}
