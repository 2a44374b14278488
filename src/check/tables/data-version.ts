import { ConfigurationError } from '../../base/errors.ts';
import { BUNDLED_VERSION } from './version.ts';

/** Which tables judge, as the user says it. */
export type DataVersion =
  | { readonly kind: 'bundled' }
  | { readonly kind: 'latest' }
  | { readonly kind: 'pinned'; readonly version: string; readonly sha256: string };

const FORMS = 'write VERSION@sha256:SUM (the page of the release data-VERSION has both), latest, or leave it out';

/**
 * Reads the input `data-version`. A version other than our own needs its sum: it would be somebody else's word otherwise.
 * @throws ConfigurationError for what is neither a version with its sum, nor `latest`.
 */
export function parseDataVersion(text: string | undefined): DataVersion {
  if (text === undefined || text === '' || text === BUNDLED_VERSION) return { kind: 'bundled' };
  if (text === 'latest') return { kind: 'latest' };
  const [, version, sha256] = /^(\d{4}\.\d{1,2}\.\d{1,4})(?:@sha256:([0-9a-f]{64}))?$/.exec(text) ?? [];
  if (version === undefined) {
    throw new ConfigurationError(`data-version ${JSON.stringify(text)} is not understood`, { hint: FORMS });
  }
  if (sha256 === undefined) {
    throw new ConfigurationError(
      `data-version ${version} has no sum, and only ${BUNDLED_VERSION} is known to this release of wasm-action`,
      { hint: FORMS },
    );
  }
  return { kind: 'pinned', version, sha256 };
}
