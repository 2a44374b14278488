import { compare, major, minor, patch } from 'semver';
import type { AbiTables } from '../abi/tables.ts';
import { envoyMinorOf, type ProductTable } from '../envoy/releases.ts';
import type { Target } from '../envoy/targets.ts';

/** The table that judges for a target, or why there is none. */
export type Jurisdiction =
  | {
      readonly kind: 'table';
      readonly release: string;
      /** Why it is this one; undefined: it is that very release. */
      readonly because?: string;
    }
  | { readonly kind: 'none'; readonly why: string };

/**
 * The measured release that speaks for a target: the release itself, or the nearest measured patch of its minor.
 * A minor that was not measured has none, whether it is older or newer: what it links is not known.
 */
export function findJurisdiction(target: Target, tables: AbiTables, products?: ProductTable): Jurisdiction {
  switch (target.kind) {
    case 'envoy':
    case 'envoy-gateway':
      return findRelease(target.version, tables);
    case 'istio':
      return findBranch(target.release, tables, products);
    case 'image':
    case 'path':
      return { kind: 'none', why: `only the binary of ${target.key} itself can tell` };
  }
}

function findRelease(version: string, { releases }: AbiTables): Jurisdiction {
  if (releases.includes(version)) return { kind: 'table', release: version };
  const nearest = releases
    .filter((known) => sameMinor(known, version))
    .sort((a, b) => distance(a, version) - distance(b, version) || compare(b, a))[0];
  if (nearest !== undefined) return { kind: 'table', release: nearest, because: 'the nearest patch that was measured' };
  const [oldest, newest] = [releases[0], releases.at(-1)];
  return { kind: 'none', why: `Envoy ${version} is not in the table, which goes from ${oldest} to ${newest}` };
}

/** Istio builds its Envoy from a commit on the way from one patch to the next: the newest of that minor stands for it. */
function findBranch(istio: string, tables: AbiTables, products: ProductTable | undefined): Jurisdiction {
  const minorOfEnvoy = envoyMinorOf(istio, products);
  const release = newestPatches(tables).find((known) => known.startsWith(`${minorOfEnvoy}.`));
  if (minorOfEnvoy !== undefined && release !== undefined) {
    return { kind: 'table', release, because: `Istio builds its Envoy from the branch of ${minorOfEnvoy}` };
  }
  const built = minorOfEnvoy === undefined ? '' : `, which is built from Envoy ${minorOfEnvoy}`;
  return { kind: 'none', why: `which functions the Envoy of Istio ${istio}${built} links is not in the table` };
}

/** The newest measured release of each minor, newest first: what is judged where the user names no target. */
export function newestPatches({ releases }: AbiTables): string[] {
  const newestFirst = [...releases].sort((a, b) => compare(b, a));
  return newestFirst.filter((release, index) => newestFirst.findIndex((other) => sameMinor(other, release)) === index);
}

function sameMinor(a: string, b: string): boolean {
  return major(a) === major(b) && minor(a) === minor(b);
}

function distance(a: string, b: string): number {
  return Math.abs(patch(a) - patch(b));
}
