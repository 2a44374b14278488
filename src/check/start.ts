import type { AbiTables } from '../abi/tables.ts';
import { ABORTED, SEGMENTATION_FAULT } from '../host/crash.ts';
import { NO_INSTANCE } from '../host/link.ts';
import type { CanaryRun, PluginFacts } from './canary.ts';
import type { Code, Problem } from './problem.ts';

/** What a start shows, and whether it settles the verdict: what a module makes of a configuration that it wants and that nobody named, does not. */
export interface StartFindings {
  readonly problems: readonly Problem[];
  readonly unsure?: string | undefined;
  /** Whether it never came to the exports: the start section or a segment is to blame. */
  readonly hasNoInstance?: boolean | undefined;
}

/** What to tell of a start, for one Envoy release. */
export function judgeStart(run: CanaryRun, facts: PluginFacts, told: boolean, tables: AbiTables): StartFindings {
  switch (run.outcome) {
    case 'loads':
      return { problems: run.findings.map((finding) => logged(finding, facts)) };
    case 'unknown':
      return { problems: [], unsure: `${run.detail}, which the module calls when it starts` };
    case 'endless':
      return told || !isAboutConfiguration(run)
        ? { problems: [endless(run)], hasNoInstance: hasNoInstance(run) }
        : unsettled(run, `${run.callback} does not return`);
    case 'refused':
      if (facts.rootId === undefined && run.reasons.some(isContextTrap)) return unnamed(run);
      return told || !isAboutConfiguration(run)
        ? {
            problems: [{ ...refusal(run, tables), severity: 'error', reasons: run.reasons }],
            hasNoInstance: hasNoInstance(run),
          }
        : unsettled(run, run.reasons.at(-1) ?? '');
  }
}

/** Whether what the plugin is told can have to do with it. */
export function isAboutConfiguration({ callback }: CanaryRun): boolean {
  return callback !== undefined && /^proxy_on_(context_create|vm_start|configure)$/.test(callback);
}

/** What is wrong with the exports, the host says before any callback too. */
function hasNoInstance({ outcome, callback, callee, reasons }: CanaryRun): boolean {
  if (callback !== undefined) return false;
  return outcome === 'endless' || callee !== undefined || reasons.includes(NO_INSTANCE);
}

/** A trap that Envoy only logs: it takes the module, whose VM has failed by then. */
function logged({ message, callback, backtrace }: CanaryRun['findings'][number], facts: PluginFacts): Problem {
  const atStart = callback === CONTEXT_CREATE;
  return {
    code: atStart ? 'context-trap' : 'done-trap',
    severity: atStart && facts.rootId === undefined ? 'warning' : 'error',
    message,
    detail: [
      atStart ? 'Envoy takes the module and then fails every request' : 'Envoy logs it whenever the plugin goes',
      ...backtrace,
    ].join('; '),
    subject: callback,
  };
}

function endless({ callback }: CanaryRun): Problem {
  const subject = callback ?? 'the start section';
  const message = `${subject} does not return: Envoy never gets to serve`;
  return { code: 'start-endless', severity: 'error', message, subject };
}

function unsettled(run: CanaryRun, how: string): StartFindings {
  const message = `without a configuration Envoy does not take the module: ${how}`;
  return {
    problems: [{ code: 'configuration-needed', severity: 'warning', message, detail: lastWords(run) }],
    unsure: `${message}; what it makes of one, only its configuration shows`,
  };
}

/** Nobody said which root context to make, and AssemblyScript's SDK traps over a name that it doesn't know. */
function unnamed(run: CanaryRun): StartFindings {
  const message = run.reasons.find(isContextTrap) ?? '';
  return {
    problems: [{ code: 'context-trap', severity: 'warning', message, detail: lastWords(run), subject: CONTEXT_CREATE }],
    unsure: 'the module wants a root id, and none is named',
  };
}

const CONTEXT_CREATE = 'proxy_on_context_create';
const isContextTrap = (reason: string): boolean => reason.startsWith(`Function: ${CONTEXT_CREATE} failed`);

function refusal(run: CanaryRun, tables: AbiTables): Omit<Problem, 'severity'> {
  const { callback, callee, reasons } = run;
  const message = reasons.find((reason) => !isLogged(reason)) ?? '';
  const subject = callee ?? callback;
  const tell = (code: Code, detail: string | undefined): Omit<Problem, 'severity'> => ({
    code,
    message,
    subject,
    detail,
  });
  if (callback === undefined) {
    return callee === undefined
      ? tell('instance-failed', run.detail)
      : tell('start-section', `the module's start function calls ${callee}, and Envoy dies of it`);
  }
  if (message === SEGMENTATION_FAULT)
    return tell('memory-missing', `in ${callback} ${run.detail}, of which Envoy dies`);
  if (message === ABORTED) return tell('envoy-crash', `in ${callback} ${run.detail}, of which Envoy dies`);
  // The root context was never made, so nothing else of the start went on.
  if (callback === 'proxy_on_vm_start' && isContextTrap(message))
    return { ...tell('start-refused', lastWords(run)), subject: CONTEXT_CREATE };
  if (callback === 'proxy_on_vm_start') return tell('start-refused', lastWords(run));
  if (callback === 'proxy_on_configure') return tell('configuration-refused', lastWords(run));
  if (callee === undefined) return tell('start-trap', lastWords(run));
  if (callee.endsWith('.proc_exit')) return tell('command-module', 'the program ends itself, and a plugin must stay');
  const allowed = tables.findHostFunctions(...split(callee))[0]?.start;
  const since = allowed === undefined ? '' : `; it may be from Envoy ${allowed.replace(/\.0$/, '')} on`;
  return tell(
    callee.endsWith('.emscripten_notify_memory_growth') ? 'memory-growth' : 'start-restricted',
    `${callee} may not be called before proxy_on_vm_start${since}`,
  );
}

function split(callee: string): [string, string] {
  const dot = callee.indexOf('.');
  return [callee.slice(0, dot), callee.slice(dot + 1)];
}

/** What the module logged as an error before it went: Rust's panics and AssemblyScript's aborts say why. */
function lastWords({ reasons }: CanaryRun): string | undefined {
  const said = reasons.filter(isLogged);
  return said.length === 0 ? undefined : `the module's last words: ${said.join('; ')}`;
}

function isLogged(reason: string): boolean {
  return /^wasm log[ :]/.test(reason);
}
