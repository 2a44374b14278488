import type { Diagnostic } from '../base/diagnostic.ts';
import type { Validation } from '../envoy/process.ts';

/** What to do about a refusal, by Envoy's words; the first that fits. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /Failed to configure base Wasm plugin|proxy_on_configure/,
    'the module said no to its configuration: see `configuration` and `rootId` in wasm.yaml, and what the module logged',
  ],
  [
    /Failed to start base Wasm|proxy_on_vm_start/,
    'proxy_on_vm_start returned false: see `vmConfiguration` in wasm.yaml',
  ],
  [/proxy_on_context_create/, 'the root id must be one that the module registers: see `rootId` in wasm.yaml'],
  [/restricted_callback/, 'build a reactor, not a command, and call no host function before proxy_on_vm_start'],
  [/missing import/, 'see `wasm-action check` for every import that this Envoy lacks'],
];

/** Why a target's own Envoy refused the module: its reasons, in its words, as one Diagnostic each. */
export function refusalDiagnostics(
  validation: Pick<Validation, 'reasons'>,
  target: string,
  file: string,
): Diagnostic[] {
  const reasons =
    validation.reasons.length > 0 ? validation.reasons : ['Envoy refuses the module and does not say why'];
  return reasons.map((reason) => ({
    severity: 'error',
    code: 'refused',
    file,
    message: `the module is refused by ${target}: ${reason}`,
    hint:
      HINTS.find(([pattern]) => pattern.test(reason))?.[1] ?? 'run with --verbose to see what Envoy and the module log',
  }));
}

interface Teardown {
  readonly findings: readonly {
    readonly kind: string;
    readonly message: string;
    readonly backtrace: readonly string[];
  }[];
}

/** What went wrong in a module that loads: a trap when it was torn down again is only logged by Envoy. */
export function teardownDiagnostics({ findings }: Teardown, target: string, file: string): Diagnostic[] {
  return findings.map((finding) => ({
    severity: 'error',
    code: finding.kind === 'trap' ? 'trap' : 'envoy-log',
    file,
    message: [`on ${target}, outside of any request: ${finding.message}`, ...finding.backtrace].join('\n'),
    hint: 'Envoy loads the module all the same, but its log will say this at every reload',
  }));
}
