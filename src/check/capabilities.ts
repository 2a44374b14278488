import type { Diagnostic } from '../base/diagnostic.ts';
import { docsUrl } from '../base/version.ts';
import type { Import } from '../wasm/interface.ts';
import type { WasmModule } from '../wasm/module.ts';
import { findReachableImports } from '../wasm/reachable.ts';
import type { Code } from './problem.ts';

/** Which functions give which capability; what is not named here gives none. */
const CAPABILITIES: readonly (readonly [RegExp, string])[] = [
  [/^env\.proxy_\w*header_map/, 'headers'],
  [/^env\.proxy_(get|set)_buffer_(bytes|status)$/, 'body'],
  [/^env\.proxy_get_property$/, 'read-properties'],
  [/^env\.proxy_set_property$/, 'write-properties'],
  [/^env\.proxy_(get|set)_shared_data$/, 'shared-data'],
  [/^env\.proxy_\w*_shared_queue$/, 'shared-queue'],
  [/^env\.proxy_http_call$/, 'http-call'],
  [/^env\.proxy_grpc_/, 'grpc-call'],
  [/^env\.proxy_\w+_metric$/, 'metrics'],
  [/^env\.proxy_set_tick_period_milliseconds$/, 'timer'],
  [/^env\.proxy_send_local_response$/, 'local-response'],
  [/^env\.proxy_call_foreign_function$/, 'foreign-function'],
  [/^env\.proxy_(continue|close)_(stream|request|response)$/, 'stream-control'],
  [/^env\.proxy_clear_route_cache$/, 'route-cache'],
  [/^env\.proxy_log$/, 'log'],
  [/^env\.envoy_resolve_dns$/, 'dns'],
  [/^wasi_\w+\.(environ|args)_/, 'environment'],
  [/^wasi_\w+\.clock_|^env\.proxy_get_current_time_nanoseconds$/, 'clock'],
  [/^wasi_\w+\.random_get$/, 'random'],
  [/^wasi_\w+\.path_/, 'files'],
  [/^wasi_\w+\.sock_/, 'sockets'],
];

/** What the module can do to its host, sorted, with the functions that it does it by: only what some chain of calls reaches. */
export function findCapabilities(module: WasmModule): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const reachable = [...findReachableImports(module)].map(nameOf);
  for (const [pattern, capability] of CAPABILITIES) {
    const functions = reachable.filter((name) => pattern.test(name));
    if (functions.length > 0) found.set(capability, [...(found.get(capability) ?? []), ...functions]);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function nameOf({ module, name }: Import): string {
  return `${module}.${name}`;
}

type Capabilities = ReturnType<typeof findCapabilities>;

/** What a reviewer wants to know of a change: what the module can do now and could not before, and the other way round. */
export function compareCapabilities(before: Capabilities, now: Capabilities, base: string, file: string): Diagnostic[] {
  const tell = (code: Code, severity: Diagnostic['severity'], message: string): Diagnostic => ({
    severity,
    code,
    file,
    message,
    docs: docsUrl(`docs/codes/${code}.md`),
  });
  const added = [...now].filter(([capability]) => !before.has(capability));
  const removed = [...before.keys()].filter((capability) => !now.has(capability));
  return [
    ...added.map(([capability, functions]) =>
      tell('capability-added', 'warning', `new against ${base}: ${capability} (${functions.join(', ')})`),
    ),
    ...removed.map((capability) =>
      tell('capability-removed', 'notice', `no longer there, against ${base}: ${capability}`),
    ),
  ];
}
