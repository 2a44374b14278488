import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { object, string } from 'valibot';
import type { Environment } from '../base/environment.ts';
import { ToolError } from '../base/errors.ts';
import { sha256 } from '../base/files.ts';
import { versionFromSum } from '../toolchain/store.ts';
import { makeLaunch, NO_NETWORK } from './bootstrap.ts';
import { makeKnownGoodModule, PROOF_LINE } from './known-good.ts';
import { type Validation, validate } from './process.ts';
import { readRecord, writeRecord } from './record.ts';
import { workFolder } from './sources/source.ts';
import { readVersionLine } from './version-line.ts';

/** That a binary has loaded the known-good module in V8 and run its code, or why it has not. */
export type Proof =
  | { readonly proven: true; readonly versionLine: string }
  | { readonly proven: false; readonly reason: string };

const TOOL = 'envoy-proof';
const FILE = 'proof.json';
const RecordSchema = object({ module: string(), versionLine: string() });

/** The proof that an earlier run kept for a binary with this sum. */
export async function recallProof(binarySha256: string, env: Environment): Promise<Proof | undefined> {
  const folder = await env.store.find(TOOL, versionFromSum(binarySha256), env.platform.arch);
  const record = folder === undefined ? undefined : await readRecord(folder, FILE, RecordSchema);
  if (record === undefined || record.module !== sha256(makeKnownGoodModule())) return undefined;
  return { proven: true, versionLine: record.versionLine };
}

/** Lets the binary load the known-good module and tell its version; both at once. */
export async function proveEnvoy(command: readonly string[], env: Environment): Promise<Proof> {
  const [versionLine, outcome] = await Promise.all([readVersionLine(command, env), loadKnownGood(command, env)]);
  if (outcome instanceof ToolError) return { proven: false, reason: outcome.message };
  if (versionLine === undefined) return { proven: false, reason: 'it does not tell its version as Envoy does' };
  if (!outcome.loads) return { proven: false, reason: `it refuses a good module: ${outcome.reasons.join('; ')}` };
  if (!outcome.log.includes(PROOF_LINE)) return { proven: false, reason: 'it did not run a good module' };
  return { proven: true, versionLine };
}

async function loadKnownGood(command: readonly string[], env: Environment): Promise<Validation | ToolError> {
  const folder = await workFolder(env);
  const modulePath = join(folder, 'known-good.wasm');
  const plugin = { modulePath, name: 'known-good', rootId: 'known-good', vmId: 'known-good', configuration: '{}' };
  try {
    await writeFile(modulePath, makeKnownGoodModule());
    return await validate({ command }, makeLaunch(plugin, NO_NETWORK), env);
  } catch (error) {
    if (error instanceof ToolError) return error;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Keeps a proof, so that this binary costs nothing the next time. */
export async function keepProof(binarySha256: string, versionLine: string, env: Environment): Promise<void> {
  const folder = await workFolder(env);
  try {
    await writeRecord(folder, FILE, { module: sha256(makeKnownGoodModule()), versionLine });
    await env.store.add(folder, TOOL, versionFromSum(binarySha256), env.platform.arch);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
