import { appendFile } from 'node:fs/promises';
import type { RunResult } from '../report/result.ts';

/** As many subjects as GitHub takes from one job. */
const MOST = 500;

/**
 * Tells GitHub which images this job made, by the file that GITHUB_ARTIFACTS names on runners that have it: later
 * steps, as actions/attest, take them from there where they are given no subject. One `oci://HOST/NAME@sha256:…` a line.
 */
export async function announceArtifacts(
  folded: RunResult,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const file = variables.GITHUB_ARTIFACTS;
  if (!file) return;
  const images = (folded.modules ?? [folded]).flatMap(({ image }) => Object.values(image?.layouts ?? {}));
  const lines = images
    .filter(({ reference }) => !reference.startsWith('oci:'))
    .map(({ reference, digest }) => `oci://${reference.replace(/:[^:/@]*$/, '')}@${digest}\n`);
  await appendFile(file, [...new Set(lines)].slice(0, MOST).join(''));
}
