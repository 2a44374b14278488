/** How Envoy is told to write its log: with the number of the thread, without time stamps and places in its source. */
export const LOG_FORMAT = '[%l][%n][%t] %v';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warning' | 'error' | 'critical';

/** One entry of Envoy's log; a message can have several lines (the backtrace inside of the module). */
export interface LogEntry {
  readonly level: LogLevel;
  /** Envoy's logger: `wasm`, `main`, `config`, … */
  readonly component: string;
  readonly message: string;
}

/** Something that a filter that works does not leave in the log. */
export interface LogFinding {
  /** `trap`: a call into the module ended in one; `wasm`: the host refused or failed; `crash`: Envoy itself died. */
  readonly kind: 'trap' | 'wasm' | 'crash' | 'critical';
  /** In Envoy's words. */
  readonly message: string;
  /** The callback that trapped, such as `proxy_on_request_headers`. */
  readonly callback?: string | undefined;
  /** The module's own functions, innermost first, where the module has names. */
  readonly backtrace: readonly string[];
}

const ENTRY = /^\[(trace|debug|info|warning|error|critical)\]\[([\w.]+)\](?:\[\d+\])? (.*)$/;

/** What `proxy_log` writes carries this before the root id, the VM id and the module's own words. */
const MODULE_LOG = /^wasm log[ :]/;

/** Lines that only repeat that something else, told before, went wrong. */
const CONSEQUENCES = [
  /^Failed to load Wasm code$/,
  /^Failed to initialize Wasm code$/,
  /^Plugin .* failed to load$/s,
  /^Plugin configured to fail /,
  /^error initializing configuration '.*': Unable to create Wasm plugin/s,
  /^error `Unable to create Wasm plugin /,
];

/** Reads Envoy's log; lines that begin no entry belong to the one before, empty ones too: a module can log such. */
export function parseLog(log: string): LogEntry[] {
  const entries: { level: LogLevel; component: string; message: string }[] = [];
  for (const line of log.replace(/\r?\n$/, '').split(/\r?\n/)) {
    const match = ENTRY.exec(line);
    const last = entries.at(-1);
    if (match !== null) {
      entries.push({ level: match[1] as LogLevel, component: match[2] ?? '', message: match[3] ?? '' });
    } else if (last !== undefined) {
      last.message += `\n${line}`;
    }
  }
  return entries;
}

/** All in the log that a filter that works does not leave there, in Envoy's order. */
export function scanLog(log: string): LogFinding[] {
  const findings: LogFinding[] = [];
  for (const { level, component, message } of parseLog(log)) {
    if (MODULE_LOG.test(message) || isConsequence(message)) continue;
    const [first = '', ...more] = message.split('\n');
    const trap = /^Function: (\S+) failed: /.exec(first);
    if (trap !== null) {
      findings.push({ kind: 'trap', message: first, callback: trap[1], backtrace: readBacktrace(more) });
    } else if (/^Caught .*, suspect faulting address/.test(first)) {
      findings.push({ kind: 'crash', message: first, backtrace: [] });
    } else if (component === 'wasm' && (level === 'error' || level === 'critical')) {
      findings.push({ kind: 'wasm', message: withoutPrefix(first), backtrace: [] });
    } else if (level === 'critical' && component !== 'backtrace') {
      findings.push({ kind: 'critical', message: first, backtrace: [] });
    }
  }
  const fatal = /^# Fatal .*$/m.exec(log);
  if (fatal !== null) findings.push({ kind: 'crash', message: fatal[0].slice(2), backtrace: [] });
  return findings;
}

/**
 * Why the wasm extension refused a module, in Envoy's words and order, without what only follows from it. A module's
 * own last words (Rust logs its panics as critical) stand where it said them.
 */
export function refusalReasons(log: string): string[] {
  const wasm = parseLog(log).filter((entry) => entry.component === 'wasm');
  const serious = wasm.filter(({ level, message }) =>
    level === 'warning' ? !MODULE_LOG.test(message) : level === 'error' || level === 'critical',
  );
  const words = serious.map((entry) => withoutPrefix(entry.message.split('\n')[0] ?? ''));
  const causes = words.filter((message) => !isConsequence(message));
  return [...new Set(causes.length > 0 ? causes : words)];
}

function isConsequence(message: string): boolean {
  return CONSEQUENCES.some((pattern) => pattern.test(withoutPrefix(message)));
}

function withoutPrefix(message: string): string {
  return message.replace(/^Wasm VM failed /, '');
}

/** `  0:  0x1234 - my_filter::parse_config` after a heading of Envoy's. */
function readBacktrace(lines: readonly string[]): string[] {
  return lines.flatMap((line) => /^\s*\d+:\s+(.+)$/.exec(line)?.[1] ?? []);
}
