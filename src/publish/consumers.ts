import { ConfigurationError } from '../base/errors.ts';
import type { LayoutName } from '../oci/layout-names.ts';
import { CONSUMER_NAMES, type ConsumerName } from './consumer-names.ts';
import { type Loading, loadAsContainer, loadAsMesh, loadAsWasme, loadAsWkg } from './loading-rules.ts';
import type { PublishedImage } from './published-image.ts';

export interface Consumer {
  /** As people call it. */
  readonly title: string;
  /** `measured`: the rule was compared with the consumer's own code; `documented`: it is what its documents ask for. */
  readonly basis: 'measured' | 'documented';
  /** The layout that is written for it. */
  readonly layout: LayoutName;
  /**
   * What it makes of a digest: `image` compares it with the image's own, so that an index's never fits; `any` takes
   * what it names; `none` drops it and takes the tag `latest`.
   */
  readonly digests: 'image' | 'any' | 'none';
  load(image: PublishedImage): Promise<Loading>;
}

export const CONSUMERS: Readonly<Record<ConsumerName, Consumer>> = {
  istio: { title: 'Istio', basis: 'measured', layout: 'compat', digests: 'image', load: loadAsMesh },
  'envoy-gateway': { title: 'Envoy Gateway', basis: 'measured', layout: 'compat', digests: 'image', load: loadAsMesh },
  higress: { title: 'Higress', basis: 'documented', layout: 'compat', digests: 'image', load: loadAsMesh },
  wasme: { title: 'wasme and Gloo', basis: 'measured', layout: 'solo', digests: 'none', load: loadAsWasme },
  wkg: { title: 'wkg', basis: 'measured', layout: 'cncf', digests: 'any', load: loadAsWkg },
  docker: { title: 'docker', basis: 'documented', layout: 'compat', digests: 'any', load: loadAsContainer },
  'google-cloud': {
    title: 'Google Cloud Service Extensions',
    basis: 'documented',
    layout: 'compat',
    digests: 'any',
    load: loadAsContainer,
  },
};

/** Who must be able to load each layout where nobody says otherwise. */
export const LAYOUT_CONSUMERS: Readonly<Record<LayoutName, readonly ConsumerName[]>> = {
  compat: ['istio', 'envoy-gateway', 'docker'],
  docker: ['istio', 'envoy-gateway', 'docker'],
  solo: ['wasme'],
  cncf: ['wkg'],
};

/**
 * Consumers by their names, without doubles.
 * @throws ConfigurationError for an unknown one.
 */
export function parseConsumers(names: readonly string[]): ConsumerName[] {
  return [...new Set(names)].map((name) => {
    const found = CONSUMER_NAMES.find((known) => known === name || (known === 'wasme' && name === 'gloo'));
    if (found !== undefined) return found;
    throw new ConfigurationError(`${JSON.stringify(name)} is no consumer of images`, {
      hint: `legal are ${CONSUMER_NAMES.join(', ')}`,
    });
  });
}
