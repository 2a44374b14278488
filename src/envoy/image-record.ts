import { rm } from 'node:fs/promises';
import { array, check, object, optional, pipe, regex, string } from 'valibot';
import type { Environment } from '../base/environment.ts';
import { sha256 } from '../base/files.ts';
import { formatReference, type Reference } from '../oci/reference.ts';
import { versionFromSum } from '../toolchain/store.ts';
import { readRecord, writeRecord } from './record.ts';
import { type Loader, workFolder } from './sources/source.ts';

/** What to start in the folder of an image that was pulled. */
export interface ImageRecord {
  /** Paths in the folder. */
  readonly binary: string;
  readonly loader?: Loader | undefined;
}

const RECORD_FILE = 'image.json';
const DIGEST_TOOL = 'envoy-image-digest';
const DIGEST_FILE = 'digest.json';

const inside = pipe(
  string(),
  check((path) => !path.startsWith('/') && !path.split('/').includes('..'), 'leads out of the folder'),
);
const RecordSchema = object({
  binary: inside,
  loader: optional(object({ program: inside, libraries: array(inside) })),
});
const DigestSchema = object({ digest: pipe(string(), regex(/^sha256:[0-9a-f]{64}$/)) });

/** Undefined where nothing was written, or nothing that can be read. */
export async function readImageRecord(folder: string): Promise<ImageRecord | undefined> {
  return readRecord(folder, RECORD_FILE, RecordSchema);
}

export async function writeImageRecord(folder: string, record: ImageRecord): Promise<void> {
  await writeRecord(folder, RECORD_FILE, record);
}

/** The digest that a tag stood for when it was last asked for. */
export async function recallDigest(reference: Reference, env: Environment): Promise<string | undefined> {
  const folder = await env.store.find(DIGEST_TOOL, placeOf(reference), env.platform.arch);
  if (folder === undefined) return undefined;
  return (await readRecord(folder, DIGEST_FILE, DigestSchema))?.digest;
}

export async function keepDigest(reference: Reference, digest: string, env: Environment): Promise<void> {
  const folder = await workFolder(env);
  try {
    await writeRecord(folder, DIGEST_FILE, { digest });
    await env.store.remove(DIGEST_TOOL, placeOf(reference), env.platform.arch);
    await env.store.add(folder, DIGEST_TOOL, placeOf(reference), env.platform.arch);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function placeOf(reference: Reference): string {
  return versionFromSum(sha256(formatReference(reference)));
}
