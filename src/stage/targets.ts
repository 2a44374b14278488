import { BUNDLED_PRODUCTS, newestOfEachMinor, newestRelease, type ProductTable } from '../envoy/releases.ts';
import { findOldest, readTarget, type Target } from '../envoy/targets.ts';

/** Every Envoy release that can be had, newest patch of each minor. */
const ALL = 'envoy@all';

/**
 * The targets that a run judges, each once; none named: the newest Envoy that can be had.
 * @throws ConfigurationError for one that can't be read.
 */
export function chooseTargets(named: readonly string[], products: ProductTable = BUNDLED_PRODUCTS): readonly Target[] {
  const wanted =
    named.length === 0 ? [newestRelease()] : named.flatMap((name) => (name === ALL ? newestOfEachMinor() : [name]));
  const targets = new Map(wanted.map((text) => readTarget(text, products)).map((target) => [target.key, target]));
  return [...targets.values()];
}

/** The oldest Envoy among them, `1.33.4`; undefined where none is named, or no name tells it. */
export function findOldestEnvoy(named: readonly string[]): string | undefined {
  return named.length === 0 ? undefined : findOldest(chooseTargets(named))?.envoy;
}
