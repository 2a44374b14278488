/** What wasm-opt is to do: nothing, the smallest module at a sane time, or the fastest one. */
export const OPTIMIZE_LEVELS = ['none', 'size', 'speed'] as const;
export type OptimizeLevel = (typeof OPTIMIZE_LEVELS)[number];
