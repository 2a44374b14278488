import { judgeConnection } from './connection/judge.ts';
import { quote } from './difference.ts';
import { describe, isMet, judgeBody, judgeHeader, type Mismatch } from './matchers.ts';
import type { CaseTrace, LoggedLine, ReceivedCall } from './observation.ts';
import type { CalloutExpectation, CaseExpectation } from './suite.ts';

/** Holds what is expected of a case as a whole against what it left behind; undefined: it is met. */
export function judgeWhole(expectation: CaseExpectation, trace: CaseTrace): Mismatch | undefined {
  switch (expectation.kind) {
    case 'log':
      return judgeLog(expectation, trace.logs);
    case 'metric':
      return judgeMetric(expectation, trace.metrics.get(expectation.name));
    case 'no-metric': {
      const value = trace.metrics.get(expectation.name);
      if (value === undefined) return undefined;
      return { subject: `the metric ${expectation.name}`, expected: 'none of this name', seen: String(value) };
    }
    case 'shared-data':
      return judgeSharedData(expectation, trace.sharedData.get(expectation.key));
    case 'queue':
      return judgeQueue(expectation, trace.queues.get(expectation.name));
    case 'no-callouts': {
      const [first] = trace.callouts;
      if (first === undefined) return undefined;
      return { subject: 'the calls of the module', expected: 'none', seen: listCalls(trace.callouts) };
    }
    case 'callout':
      return judgeCallout(expectation.callout, trace);
    case 'connection':
      return trace.connection && judgeConnection(expectation.expected, trace.connection);
    case 'trap': {
      const { callback } = expectation;
      if (trace.findings.some((finding) => isExpectedTrap(finding, expectation))) return undefined;
      return {
        subject: 'the module',
        expected: `a trap${callback === undefined ? '' : ` in ${callback}`}`,
        seen: 'none',
      };
    }
    case 'refused':
      return {
        subject: 'the start of the module',
        expected: 'that it does not start with what it is told',
        seen: 'it does',
      };
  }
}

/** Whether it is the trap that a case wants to see. */
export function isExpectedTrap(
  finding: CaseTrace['findings'][number],
  { callback }: Extract<CaseExpectation, { kind: 'trap' }>,
): boolean {
  return finding.kind === 'trap' && (callback === undefined || finding.callback === callback);
}

function judgeLog(
  { level, matcher, absent }: Extract<CaseExpectation, { kind: 'log' }>,
  logs: readonly LoggedLine[],
): Mismatch | undefined {
  const found = logs.find((line) => (level === undefined || line.level === level) && isMet(matcher, line.text));
  if (absent === (found === undefined)) return undefined;
  const wanted = `${describe(matcher, 'line')}${level === undefined ? '' : ` at the level ${level}`}`;
  const shown = logs.slice(-5).map((line) => `${line.level}: ${quote(line.text)}`);
  return {
    subject: "the module's log",
    expected: absent ? `nothing like ${wanted}` : wanted,
    seen: found === undefined ? shown.join(', ') || 'no line at all' : `${found.level}: ${quote(found.text)}`,
    ...(logs.length === 0 ? {} : { detail: showLog(logs, found) }),
  };
}

const MAX_LOG_LINES = 30;

function showLog(logs: readonly LoggedLine[], found: LoggedLine | undefined): string {
  const start = found === undefined ? logs.length - MAX_LOG_LINES : logs.indexOf(found) - MAX_LOG_LINES / 2;
  const shown = logs.slice(Math.max(0, start), Math.max(0, start) + MAX_LOG_LINES);
  const width = Math.max(...shown.map(({ level }) => level.length));
  const lines = shown.map((line) => `${line === found ? '+' : ' '} ${line.level.padEnd(width)}  ${quote(line.text)}`);
  return logs.length > shown.length ? [...lines, `  (${logs.length} lines in all)`].join('\n') : lines.join('\n');
}

function judgeMetric(
  { name, min, max }: Extract<CaseExpectation, { kind: 'metric' }>,
  value: number | undefined,
): Mismatch | undefined {
  if (value !== undefined && value >= min && value <= max) return undefined;
  const range = max === Number.POSITIVE_INFINITY ? `at least ${min}` : `${min} to ${max}`;
  return {
    subject: `the metric ${name}`,
    expected: min === max ? String(min) : range,
    seen: value === undefined ? 'no metric of this name' : String(value),
  };
}

function judgeSharedData(
  { key, matcher }: Extract<CaseExpectation, { kind: 'shared-data' }>,
  value: Buffer | undefined,
): Mismatch | undefined {
  const subject = `the shared data ${quote(key)}`;
  if (matcher.kind === 'absent') {
    return value === undefined ? undefined : { subject, expected: 'no such key', seen: quote(value.toString('utf8')) };
  }
  if (value === undefined) return { subject, expected: describe(matcher), seen: 'no such key' };
  return judgeBody(subject, matcher, value);
}

function judgeQueue(
  { name, matchers }: Extract<CaseExpectation, { kind: 'queue' }>,
  entries: readonly Buffer[] | undefined,
): Mismatch | undefined {
  const subject = `the queue ${quote(name)}`;
  if (entries === undefined) {
    return { subject, expected: `${matchers.length} entries`, seen: 'no queue that the module has registered so' };
  }
  if (entries.length !== matchers.length) {
    const shown = entries.slice(0, 5).map((entry) => quote(entry.toString('utf8')));
    const seen = entries.length === 0 ? 'none' : `${entries.length}: ${shown.join(', ')}`;
    return { subject, expected: `${matchers.length} entries`, seen };
  }
  for (const [index, matcher] of matchers.entries()) {
    const mismatch = judgeBody(`the entry ${index + 1} of ${subject}`, matcher, entries[index] ?? Buffer.alloc(0));
    if (mismatch !== undefined) return mismatch;
  }
  return undefined;
}

/** Cluster, method and path say which calls are meant; all else must hold for each of them. */
function judgeCallout(
  expected: CalloutExpectation,
  { callouts: calls, startCallouts }: CaseTrace,
): Mismatch | undefined {
  const { cluster, method, path, times } = expected;
  const subject = `the calls to ${cluster}${method === undefined ? '' : `, ${method}`}${path === undefined ? '' : `, path ${describe(path)}`}`;
  const isMeant = (call: ReceivedCall): boolean =>
    call.cluster === cluster &&
    (method === undefined || call.method === method) &&
    (path === undefined || isMet(path, call.path));
  const meant = calls.filter(isMeant);
  if (meant.length !== times) {
    const hint = meant.length < times && startCallouts.some(isMeant) ? START_HINT : undefined;
    const seen = meant.length === calls.length ? String(meant.length) : `${meant.length} of ${listCalls(calls)}`;
    return {
      subject,
      expected: times === 0 ? 'none' : String(times),
      seen: calls.length === 0 ? 'no call' : seen,
      hint,
    };
  }
  for (const call of meant) {
    const mismatch = judgeCall(expected, call);
    if (mismatch !== undefined) return mismatch;
  }
  return undefined;
}

const START_HINT =
  'the module makes such a call at its start, which belongs to no case unless the case has a VM of its own: say `fresh: true`';

function judgeCall({ headers, body, trailers }: CalloutExpectation, call: ReceivedCall): Mismatch | undefined {
  const to = `the call to ${call.cluster}, ${call.method} ${call.path}`;
  for (const { name, matcher } of headers) {
    const mismatch = judgeHeader(`the header ${name} of ${to}`, name, matcher, call.headers);
    if (mismatch !== undefined) return mismatch;
  }
  for (const { name, matcher } of trailers) {
    const mismatch = judgeHeader(`the trailer ${name} of ${to}`, name, matcher, call.trailers);
    if (mismatch !== undefined) return mismatch;
  }
  return body && judgeBody(`the body of ${to}`, body, call.body);
}

const MAX_CALLS = 5;

function listCalls(calls: readonly ReceivedCall[]): string {
  const shown = calls.slice(0, MAX_CALLS).map(({ cluster, method, path }) => `${cluster}: ${method} ${quote(path)}`);
  return calls.length > MAX_CALLS ? `${shown.join(', ')} and ${calls.length - MAX_CALLS} more` : shown.join(', ');
}
