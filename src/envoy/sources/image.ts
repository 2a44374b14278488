import { open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ConfigurationError, RegistryError, ToolError } from '../../base/errors.ts';
import { extractImageFiles } from '../../oci/image-files.ts';
import { formatReference, parseReference, type Reference } from '../../oci/reference.ts';
import { targetOf } from '../../oci/repository.ts';
import { applyMirrors } from '../../toolchain/mirrors.ts';
import { versionFromSum } from '../../toolchain/store.ts';
import { type ImageRecord, keepDigest, readImageRecord, recallDigest, writeImageRecord } from '../image-record.ts';
import { readOrigin } from '../origin.ts';
import type { Target } from '../targets.ts';
import { readVersionLine } from '../version-line.ts';
import {
  commandOf,
  type EnvoySource,
  knownSums,
  type Loader,
  type Offer,
  type SourceRequest,
  workFolder,
} from './source.ts';

const TOOL = 'envoy-image';
const HEAD_BYTES = 4096;

/** Where images keep their Envoy, the likeliest first; `bin/envoy` anywhere else comes after. */
const USUAL_PLACES = ['usr/local/bin/envoy', 'usr/bin/envoy', 'envoy'];
const LIBRARY = /^(usr\/)?lib(64)?\/([^/]+-linux-[^/]+\/)?[^/]+\.so(\.\d+)?$/;

/**
 * The Envoy in a proxy image, pulled without Docker: `image:REFERENCE`; the image of an Istio release; and the Envoy
 * project's own image of a release of which no checksum is known. What the reference's digest stands for is its checksum.
 */
export const imageSource: EnvoySource = {
  name: 'image',
  async offer(request) {
    const named = imageOf(request);
    if (named === undefined) return undefined;
    if (request.env.platform.os !== 'linux') {
      return { reason: `a proxy image holds a Linux binary, and this is ${request.env.platform.os}`, unexpected: true };
    }
    try {
      const reference = mirrored(named, request);
      const digest = await resolveDigest(reference, request);
      return (await offerStored(digest, request)) ?? (await offerPulled(reference, digest, request));
    } catch (error) {
      // Only an image that the user named can be the user's fault.
      if (!(error instanceof ConfigurationError) || request.target.kind === 'image') throw error;
      return { reason: error.message, unexpected: true };
    }
  },
};

function imageOf(request: SourceRequest): string | undefined {
  const { target } = request;
  const isRelease = target.kind === 'envoy' || target.kind === 'envoy-gateway';
  return isRelease && knownSums(target.version, request).length > 0 ? undefined : proxyImage(target);
}

/** The image that holds a target's proxy, or undefined where it is a file. */
export function proxyImage(target: Target): string | undefined {
  switch (target.kind) {
    case 'image':
      return target.reference;
    case 'istio':
      return `docker.io/istio/proxyv2:${target.release}`;
    case 'envoy':
    case 'envoy-gateway':
      return `docker.io/envoyproxy/envoy:distroless-v${target.version}`;
    case 'path':
      return undefined;
  }
}

function mirrored(named: string, { mirrors }: SourceRequest): Reference {
  const reference = parseReference(named);
  if (reference.kind === 'layout') return reference;
  return parseReference(applyMirrors(formatReference(reference), mirrors));
}

/** A release's tag is never moved, so it is asked for once; any other tag stands for what the registry says today. */
async function resolveDigest(reference: Reference, { target, registry, env }: SourceRequest): Promise<string> {
  if (reference.digest !== undefined) return reference.digest;
  const known = reference.kind === 'layout' ? undefined : await recallDigest(reference, env);
  if (known !== undefined && target.kind !== 'image') return known;
  const shown = formatReference(reference);
  try {
    const repository = registry.open(reference, 'pull');
    const digest = await repository.resolve(await targetOf(repository, reference));
    if (digest === undefined) throw new ToolError(`there is no image ${shown}`);
    if (reference.kind !== 'layout' && digest !== known) await keepDigest(reference, digest, env);
    return digest;
  } catch (error) {
    const away = error instanceof RegistryError && error.status === undefined;
    if (!away || known === undefined) throw error;
    env.log.info(`${shown} cannot be asked for; taking what it was the last time, ${known}`);
    return known;
  }
}

async function offerStored(digest: string, { target, env }: SourceRequest): Promise<Offer | undefined> {
  const version = versionOfDigest(digest);
  const folder = await env.store.find(TOOL, version, env.platform.arch);
  if (folder === undefined) return undefined;
  const [record, origin] = await Promise.all([readImageRecord(folder), readOrigin(folder)]);
  if (record === undefined || origin === undefined) {
    await env.store.remove(TOOL, version, env.platform.arch);
    return undefined;
  }
  return {
    ...record,
    folder,
    ...describe(target, origin.source),
    sums: [origin.sha256],
    stored: { tool: TOOL, version },
  };
}

async function offerPulled(reference: Reference, digest: string, request: SourceRequest): Promise<Offer> {
  const { env, target } = request;
  const pinned = { ...reference, digest };
  const folder = await workFolder(env);
  try {
    const binary = await pullBinary(pinned, folder, request);
    const here = await readVersionLine(commandOf({ folder, binary }), env);
    const loader = here === undefined ? await pullLoader(pinned, binary, folder, request) : undefined;
    const record: ImageRecord = { binary, ...(loader === undefined ? {} : { loader }) };
    await writeImageRecord(folder, record);
    const fetched = { tool: TOOL, version: versionOfDigest(digest) };
    return { ...record, folder, ...describe(target, `image ${formatReference(pinned)}`), fetched };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Only what the layers above the binary's hold is fetched with it. */
async function pullBinary(reference: Reference, folder: string, { env, registry }: SourceRequest): Promise<string> {
  const { files } = await extractImageFiles({
    client: registry,
    reference,
    platform: env.platform,
    wanted: isEnvoy,
    enough: (found) => found.some((path) => USUAL_PLACES.includes(path)),
    folder,
    signal: env.signal,
    log: env.log,
  });
  const binary = USUAL_PLACES.find((path) => files.includes(path)) ?? files[0];
  if (binary === undefined) {
    throw new ToolError(`${formatReference(reference)} holds no Envoy: no file in it is called bin/envoy`);
  }
  if (!(await readHead(join(folder, binary))).startsWith('\x7fELF')) {
    throw new ToolError(`${formatReference(reference)}: its ${binary} is no Linux program`);
  }
  return binary;
}

/** Fetches the image's own loader and libraries; undefined where the binary names none, or the image has it not. */
async function pullLoader(
  reference: Reference,
  binary: string,
  folder: string,
  { env, registry }: SourceRequest,
): Promise<Loader | undefined> {
  const interpreter = /\/(?:[\w.-]+\/)+(ld-[\w.-]+\.so\.\d+)\0/.exec(await readHead(join(folder, binary)))?.[1];
  if (interpreter === undefined) return undefined;
  env.log.debug(`${formatReference(reference)}: its ${binary} does not start with this machine's libraries`);
  const { files } = await extractImageFiles({
    client: registry,
    reference,
    platform: env.platform,
    wanted: (path) => basename(path) === interpreter || LIBRARY.test(path),
    folder,
    signal: env.signal,
    log: env.log,
  });
  const program = files.find((path) => basename(path) === interpreter);
  if (program === undefined) return undefined;
  return { program, libraries: [...new Set(files.map((path) => dirname(path)))] };
}

function isEnvoy(path: string): boolean {
  return path === 'envoy' || /(^|\/)bin\/envoy$/.test(path);
}

/** The beginning of a file: in an ELF program its loader's name stands right behind the program headers. */
async function readHead(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** An Istio release is its image, whatever commit its Envoy was stamped with. */
function describe(target: Target, source: string): Pick<Offer, 'source' | 'byDefinition'> {
  return { source, byDefinition: target.kind === 'istio' };
}

function versionOfDigest(digest: string): string {
  return versionFromSum(digest.replace(/^sha256:/, ''));
}
