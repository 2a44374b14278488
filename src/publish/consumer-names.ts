/** Names of what loads published modules; each is an entry of the table in consumers.ts. */
export const CONSUMER_NAMES = ['istio', 'envoy-gateway', 'higress', 'wasme', 'wkg', 'docker', 'google-cloud'] as const;
export type ConsumerName = (typeof CONSUMER_NAMES)[number];
