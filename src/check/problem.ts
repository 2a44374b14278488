import type { Severity } from '../base/diagnostic.ts';

/** Why Envoy refuses a module, or a warning about it; each code has a page, docs/codes/CODE.md. */
export interface Problem {
  readonly code: Code;
  /** Faults that make a target refuse the module are errors. */
  readonly severity: Severity;
  /** Envoy's words where it has any for this, else ours. */
  readonly message: string;
  /** All that Envoy says, in its order, where that is more than the message. */
  readonly reasons?: readonly string[] | undefined;
  /** What Envoy's words leave open: the place in the file, the name that was meant, what happens then. */
  readonly detail?: string | undefined;
  /** `MODULE.NAME` of an import, or the name of an export. */
  readonly subject?: string | undefined;
}

/** All codes of this room. */
export const CODES = [
  'abi-missing',
  'abi-old',
  'abi-several',
  'abi-unknown',
  'allocator-missing',
  'bytecode-invalid',
  'callback-type',
  'callback-unknown',
  'callbacks-none',
  'capability-added',
  'capability-denied',
  'capability-removed',
  'capability-unknown',
  'command-module',
  'configuration-needed',
  'configuration-refused',
  'context-trap',
  'done-trap',
  'envoy-crash',
  'envoy-nearest',
  'import-host-bug',
  'import-missing',
  'import-newer',
  'import-portability',
  'import-type',
  'import-unsupported',
  'instance-failed',
  'memory-growth',
  'memory-limit',
  'memory-missing',
  'module-component',
  'module-malformed',
  'precompiled',
  'root-id-unknown',
  'size-debug',
  'start-endless',
  'start-refused',
  'start-restricted',
  'start-section',
  'start-trap',
  'verdict-unknown',
  'wasi-unstable',
] as const;

export type Code = (typeof CODES)[number];
