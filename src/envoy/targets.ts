import { compare, major, minor, patch, satisfies, valid } from 'semver';
import { ConfigurationError } from '../base/errors.ts';
import { BUNDLED_PRODUCTS, ENVOY_RELEASES, newestPatch, type ProductTable } from './releases.ts';

/** What a module is judged for. `key` names it in results: a bare Envoy release's is its number, else it is as given. */
export type Target = EnvoyTarget | IstioTarget | EnvoyGatewayTarget | ImageTarget | PathTarget;

export interface EnvoyTarget {
  readonly kind: 'envoy';
  readonly key: string;
  /** `1.40.0` */
  readonly version: string;
}

export interface IstioTarget {
  readonly kind: 'istio';
  readonly key: string;
  /** `1.28.10`, a tag of istio/proxyv2. */
  readonly release: string;
  /** Commit of istio/proxy that its Envoy is built from, where the table knows it. */
  readonly commit?: string | undefined;
}

export interface EnvoyGatewayTarget {
  readonly kind: 'envoy-gateway';
  readonly key: string;
  readonly release: string;
  /** The Envoy release that it runs. */
  readonly version: string;
}

export interface ImageTarget {
  readonly kind: 'image';
  readonly key: string;
  /** As given after `image:`. */
  readonly reference: string;
}

export interface PathTarget {
  readonly kind: 'path';
  readonly key: string;
  /** As given after `path:`, relative to the working directory. */
  readonly path: string;
}

const FORMS =
  'envoy@1.40.0, envoy@1.40, istio@1.28.10, envoy-gateway@1.6, image:REFERENCE (a proxy image) or path:FILE (a binary)';

/**
 * Reads a target as users write it; a bare `1.40.0` or `1.40` is an Envoy release.
 * @throws ConfigurationError listing what is legal, and the nearest known release.
 */
export function parseTarget(text: string): Target {
  return readTarget(text, BUNDLED_PRODUCTS);
}

/** As parseTarget, by other tables than our own. */
export function readTarget(text: string, products: ProductTable): Target {
  const key = text.trim();
  if (key.startsWith('image:')) return { kind: 'image', key, reference: rest(key, 'image:') };
  if (key.startsWith('path:')) return { kind: 'path', key, path: rest(key, 'path:') };
  const [product, number, ...more] = key.includes('@') ? key.split('@') : ['envoy', key];
  const version = number?.replace(/^v/, '') ?? '';
  if (more.length > 0 || !/^\d+\.\d+(\.\d+)?$/.test(version) || !isVersion(version)) throw unreadable(key);
  switch (product) {
    case 'envoy': {
      const release = resolveEnvoy(key, version);
      return { kind: 'envoy', key: release, version: release };
    }
    case 'istio': {
      const release = resolveIstio(key, version, products.istio);
      return { kind: 'istio', key, release, commit: products.istio[release] };
    }
    case 'envoy-gateway': {
      const release = resolveGateway(key, version, products.envoyGateway);
      return { kind: 'envoy-gateway', key, release: release.number, version: release.envoy };
    }
    default:
      throw unreadable(key);
  }
}

/** Each minor of Istio is built on one of Envoy's: 1.24 on 1.32, 1.28 on 1.36 (istio.io, Supported releases). */
const ISTIO_TO_ENVOY = 8;

/**
 * The Envoy release that a target runs, `1.36.0`, as far as its name tells. Of an Istio it is the minor that counts: its
 * Envoy is a commit of that branch.
 */
export function envoyOf(target: Target): string | undefined {
  switch (target.kind) {
    case 'envoy':
    case 'envoy-gateway':
      return target.version;
    case 'istio':
      return `1.${minor(target.release) + ISTIO_TO_ENVOY}.0`;
    case 'image':
    case 'path':
      return undefined;
  }
}

/** The target with the oldest Envoy, of those whose name tells it. */
export function findOldest(
  targets: readonly Target[],
): { readonly target: string; readonly envoy: string } | undefined {
  const known = targets.flatMap((target) => {
    const envoy = envoyOf(target);
    return envoy === undefined ? [] : [{ target: target.kind === 'envoy' ? `envoy@${target.key}` : target.key, envoy }];
  });
  return known.sort((a, b) => compare(a.envoy, b.envoy))[0];
}

function rest(key: string, prefix: string): string {
  const value = key.slice(prefix.length).trim();
  if (value === '') throw unreadable(key);
  return value;
}

function isVersion(version: string): boolean {
  return valid(isWhole(version) ? version : `${version}.0`) !== null;
}

function isWhole(version: string): boolean {
  return version.split('.').length === 3;
}

/** A whole number that no table knows is taken at its word: it may be newer than this program. */
function resolveEnvoy(key: string, version: string): string {
  if (isWhole(version) && (ENVOY_RELEASES.includes(version) || major(version) === 1)) return version;
  const newest = isWhole(version) ? undefined : newestPatch(version);
  if (newest === undefined) throw unknown(key, 'Envoy', ENVOY_RELEASES, version);
  return newest;
}

function resolveIstio(key: string, version: string, releases: ProductTable['istio']): string {
  if (isWhole(version) && (version in releases || major(version) === 1)) return version;
  const known = newestFirst(Object.keys(releases));
  const newest = isWhole(version) ? undefined : known.find((release) => satisfies(release, `~${version}`));
  if (newest === undefined) throw unknown(key, 'Istio', known, version);
  return newest;
}

function resolveGateway(
  key: string,
  version: string,
  releases: ProductTable['envoyGateway'],
): { number: string; envoy: string } {
  const known = newestFirst(Object.keys(releases));
  const number = known.find((release) => (isWhole(version) ? release === version : satisfies(release, `~${version}`)));
  const envoy = number === undefined ? undefined : releases[number];
  if (number === undefined || envoy === undefined) {
    throw unknown(key, 'Envoy Gateway', known, version, 'or name its proxy image (image:…) or its Envoy (envoy@…)');
  }
  return { number, envoy };
}

function newestFirst(releases: readonly string[]): string[] {
  return [...releases].sort((a, b) => compare(b, a));
}

function unreadable(key: string): ConfigurationError {
  return new ConfigurationError(`target ${JSON.stringify(key)} is not understood`, { hint: `write ${FORMS}` });
}

function unknown(
  key: string,
  product: string,
  known: readonly string[],
  version: string,
  otherwise = 'or name a proxy image (image:…) or a binary (path:…)',
): ConfigurationError {
  const minors = [...new Set(known.map((release) => release.split('.').slice(0, 2).join('.')))];
  const nearest = nearestTo(version, known);
  return new ConfigurationError(`target ${JSON.stringify(key)}: no such ${product} release is known`, {
    hint: `the nearest known is ${nearest}; known are ${minors.at(-1)} to ${minors[0]}, ${otherwise}`,
  });
}

/** Of the nearest minor the newest patch, or the nearest one where only the patch is not known; else the newest of all. */
function nearestTo(version: string, known: readonly string[]): string | undefined {
  const wanted = isWhole(version) ? version : `${version}.0`;
  const gap = (release: string): number => Math.abs(minor(release) - minor(wanted));
  const sameMajor = known.filter((release) => major(release) === major(wanted));
  const smallest = Math.min(...sameMajor.map(gap));
  const nearest = sameMajor.filter((release) => gap(release) === smallest);
  if (smallest === 0) nearest.sort((a, b) => Math.abs(patch(a) - patch(wanted)) - Math.abs(patch(b) - patch(wanted)));
  return nearest[0] ?? known[0];
}
