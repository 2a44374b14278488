import { stringify } from 'yaml';
import { showDifference } from '../../../src/test/difference.ts';
import { parseCases } from '../../../src/test/read-cases.ts';
import { runInBoth, type TwoEngines } from '../engines.ts';
import { compile, givesValue, readRecord, scriptName } from './compile.ts';
import type { Argument, Call, HostFunction, Plan, Script } from './plan.ts';

/** Lines that tell what a plan has come to, in each engine. */
export interface Outcome {
  readonly plan: Plan;
  readonly host: readonly string[];
  readonly envoy: readonly string[];
}

type Settings = Parameters<typeof runInBoth>[3];

/** Runs plans in both engines, many in one Envoy. */
export async function runPlans(engines: TwoEngines, plans: readonly Plan[], settings: Settings): Promise<Outcome[]> {
  let next = 0;
  const offsets: number[] = [];
  const cases = plans.map((plan, index) => {
    const { exchanges, callouts } = plan;
    offsets.push(next);
    const requests = exchanges.map(({ request, upstream }) => ({
      request: { ...request, headers: { ...(request.headers as object), 'x-script': scriptName(next++) } },
      upstream,
    }));
    const one = {
      name: `plan ${index}`,
      deadline: deadlineOf(plan),
      requests,
      ...(callouts === undefined ? {} : { callouts }),
    };
    return parseCases(JSON.stringify({ cases: [one] }), 'plans.json');
  });
  const traces = await runInBoth(engines, compile(plans), cases.flat(), settings);
  return plans.map((plan, index) => {
    const offset = offsets[index] ?? 0;
    return {
      plan,
      host: toLines(traces[index]?.host as Trace, plan, offset),
      envoy: toLines(traces[index]?.envoy as Trace, plan, offset),
    };
  });
}

/** What no two runs have alike. */
const UNSTABLE = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT/g;
const SERVICE_TIME = /(x-envoy-upstream-service-time\0)\d+/g;

interface Trace {
  readonly logs: readonly string[];
  readonly findings: readonly string[];
  readonly exchanges: readonly object[];
}

function toLines(trace: Trace, plan: Plan, offset: number): string[] {
  const { logs, ...rest } = trace;
  return [
    ...logs.map((line) => describeLog(line, plan, offset)),
    ...stringify(withoutChance(rest, plan)).trimEnd().split('\n'),
  ];
}

function withoutChance(rest: Omit<Trace, 'logs'>, plan: Plan): object {
  const crash = rest.findings.find((finding) => finding.startsWith('crash: '));
  // Who dies takes with it what others would have seen.
  if (crash !== undefined) return { crash: crash.replace(/, suspect faulting address.*/, '') };
  if (!cutsRequests(plan)) return rest;
  return { ...rest, exchanges: rest.exchanges.map((exchange) => ({ ...exchange, upstream: undefined })) };
}

function hasCall(script: Script, callbacks: readonly string[], ...names: readonly HostFunction[]): boolean {
  return Object.entries(script).some(
    ([callback, steps]) =>
      callbacks.includes(callback) && steps.some(({ calls }) => calls.some(({ name }) => names.includes(name))),
  );
}

/** How much the upstream has got of a request that is ended under way, and which of two comes first, is a matter of microseconds. */
function cutsRequests({ exchanges }: Plan): boolean {
  const callbacks = ['proxy_on_request_body', 'proxy_on_request_trailers'];
  return exchanges.some(
    ({ script }) =>
      hasCall(script, callbacks, 'proxy_close_stream', 'proxy_send_local_response') ||
      hasCall(script, ['proxy_on_request_headers'], 'proxy_continue_stream'),
  );
}

/** Milliseconds for a request; Envoy takes a second to close a connection that it has reset. */
function deadlineOf({ exchanges }: Plan): number {
  const late = ['proxy_on_response_body', 'proxy_on_response_trailers'];
  const closes = exchanges.some(
    ({ script }) =>
      hasCall(script, Object.keys(script), 'proxy_close_stream') || hasCall(script, late, 'proxy_send_local_response'),
  );
  return closes ? 2_000 : 600;
}

function describeLog(line: string, plan: Plan, offset: number): string {
  const record = readRecord(line.replace(/^info: /, ''));
  if (record === undefined) return line;
  const { script, callback, step, call: index, status, values, bytes } = record;
  const number = script - offset;
  const place = `#${number} ${callback}/${step}`;
  if (index === undefined) return `${place}(${values.map((value) => value | 0).join(', ')})`;
  const call = plan.exchanges[number]?.script[callback]?.[step]?.calls[index];
  if (call === undefined) return `${place}/${index}`;
  const value = JSON.stringify(bytes.toString('latin1').replace(UNSTABLE, '*').replace(SERVICE_TIME, '$1*'));
  if (countsTime(call)) return `${place}/${index} ${describeCall(call)} = ${status}`;
  // Where a value stands says nothing, and its size what it says itself.
  const left = givesValue(call) ? `${values.slice(2).join(' ')} ${value}` : values.join(' ');
  return `${place}/${index} ${describeCall(call)} = ${status}: ${left}`;
}

/** Its result counts the digits of x-envoy-upstream-service-time. */
function countsTime({ name, args: [first] }: Call): boolean {
  if (name === 'proxy_get_header_map_size') return first === 2;
  return typeof first === 'object' && 'text' in first && first.text === 'response\0total_size';
}

function describeCall({ name, args }: Call): string {
  return `${name.replace('proxy_', '')}(${args.map(describeArgument).join(', ')})`;
}

function describeArgument(arg: Argument): string {
  if (typeof arg === 'number' || arg === 'self') return String(arg);
  if ('text' in arg) return JSON.stringify(arg.text);
  if ('long' in arg) return `${arg.long}n`;
  return 'output' in arg ? `→${arg.output}` : `r${arg.register}`;
}

/** A plan and what it has come to, for people. */
export function describeOutcome({ plan, host, envoy }: Outcome): string {
  return [
    ...plan.exchanges.flatMap(({ request, upstream, script }, index) => [
      `#${index} ${JSON.stringify(request)} → ${JSON.stringify(upstream)}`,
      ...Object.entries(script).flatMap(([callback, steps]) =>
        steps.map(
          ({ calls, answer }, turn) => `   ${callback}/${turn}: ${[...calls.map(describeCall), answer].join('; ')}`,
        ),
      ),
    ]),
    '   - Envoy, + host',
    showDifference(envoy.join('\n'), host.join('\n')),
    '',
  ].join('\n');
}

export function differs({ host, envoy }: Outcome): boolean {
  return host.join('\n') !== envoy.join('\n');
}

/** Plans that have one thing less. */
function reductions(plan: Plan): Plan[] {
  const found: Plan[] = [];
  const { exchanges } = plan;
  if (exchanges.length > 1)
    for (const index of exchanges.keys()) found.push({ ...plan, exchanges: without(exchanges, index) });
  for (const [index, exchange] of exchanges.entries()) {
    const put = (changed: Partial<typeof exchange>): void => {
      found.push({ ...plan, exchanges: exchanges.map((one, at) => (at === index ? { ...one, ...changed } : one)) });
    };
    for (const side of ['request', 'upstream'] as const) {
      for (const [key, value] of Object.entries(exchange[side])) {
        if (key === 'headers') {
          for (const name of Object.keys(value as object))
            put({ [side]: { ...exchange[side], headers: omit(value as object, name) } });
          continue;
        }
        if (key === 'chunks' && exchange[side].trailers !== undefined) {
          if ((value as unknown[]).length > 1) put({ [side]: { ...exchange[side], chunks: ['p'] } });
          continue;
        }
        if (key === 'chunks' && (value as unknown[]).length > 1)
          put({ [side]: { ...exchange[side], chunks: (value as unknown[]).slice(1) } });
        put({ [side]: omit(exchange[side], key) });
      }
    }
    const { script } = exchange;
    for (const [callback, all] of Object.entries(script)) {
      put({ script: omit(script, callback) });
      for (const [number, step] of all.entries()) {
        const change = (steps: typeof all): void => put({ script: { ...script, [callback]: steps } });
        if (all.length > 1) change(without(all, number));
        if (step.answer !== 0) change(all.map((one, at) => (at === number ? { ...one, answer: 0 } : one)));
        for (const at of step.calls.keys())
          change(all.map((one, place) => (place === number ? { ...one, calls: without(one.calls, at) } : one)));
      }
    }
  }
  return found;
}

function without<T>(items: readonly T[], index: number): T[] {
  return items.filter((_, at) => at !== index);
}

function omit<T extends object>(value: T, key: string): T {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as T;
}

/** Plans that are tried in one Envoy. */
const BATCH = 24;

/** The smallest plan that still comes to two things. */
export async function minimise(engines: TwoEngines, plan: Plan, settings: Settings): Promise<Outcome | undefined> {
  let best: Outcome | undefined = (await runPlans(engines, [plan], settings)).find(differs);
  while (best !== undefined) {
    const smaller: Outcome | undefined = await firstSmaller(engines, reductions(best.plan), settings);
    if (smaller === undefined) return best;
    best = smaller;
  }
  return best;
}

async function firstSmaller(
  engines: TwoEngines,
  plans: readonly Plan[],
  settings: Settings,
): Promise<Outcome | undefined> {
  for (let at = 0; at < plans.length; at += BATCH) {
    const found = (await runPlans(engines, plans.slice(at, at + BATCH), settings)).filter(differs);
    const size = ({ plan }: Outcome): number => JSON.stringify(plan).length;
    const [best] = found.toSorted((a, b) => size(a) - size(b));
    if (best !== undefined) return best;
  }
  return undefined;
}
