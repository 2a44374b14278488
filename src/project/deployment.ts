/** The products that run modules in an Envoy of theirs; each builds the configuration around a module in its own way. */
export const PRODUCTS = ['envoy', 'istio', 'envoy-gateway', 'gloo'] as const;
export type Product = (typeof PRODUCTS)[number];

/** What becomes of traffic once the VM has failed (envoy/extensions/wasm/v3/wasm.proto, FailurePolicy). */
export const FAILURE_POLICIES = ['FAIL_CLOSED', 'FAIL_OPEN', 'FAIL_RELOAD'] as const;
export type FailurePolicy = (typeof FAILURE_POLICIES)[number];
