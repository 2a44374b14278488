import { needsDifference, quote, quoteBytes, showDifference } from './difference.ts';
import type { LoggedLine, Observation } from './observation.ts';
import { MAX_MATCHED, matchesWhole } from './pattern.ts';
import type { Expectation, HeaderLine, Matcher, Side } from './suite.ts';

/** An expectation that was not met, in words. */
export interface Mismatch {
  /** What was looked at: `the header x-wasm of the response`. */
  readonly subject: string;
  readonly expected: string;
  readonly seen: string;
  /** For long texts: the lines that differ. */
  readonly difference?: string | undefined;
}

/** Holds one expectation against what was seen; undefined: it is met. */
export function judge(expectation: Expectation, observation: Observation): Mismatch | undefined {
  switch (expectation.kind) {
    case 'called':
      return judgeCalled(expectation.called, observation);
    case 'not-failed-by-envoy':
      return judgeNotFailed(observation);
    case 'status':
      return judgeStatus(expectation.status, observation);
    case 'method':
    case 'path': {
      // That it was not called is told once, by the expectation `called`.
      const seen = observation.upstream?.[expectation.kind];
      if (seen === undefined) return undefined;
      return judgeText(`the ${expectation.kind} at the upstream`, expectation.matcher, seen);
    }
    case 'header': {
      const headers = sideOf(expectation.side, observation)?.headers;
      return headers && judgeHeader(expectation.side, expectation.name, expectation.matcher, headers);
    }
    case 'body': {
      const body = sideOf(expectation.side, observation)?.body;
      return body && judgeBody(subjectOf('body', expectation.side), expectation.matcher, body);
    }
    case 'log':
      return judgeLog(expectation, observation.logs);
  }
}

/** A mismatch as one message. */
export function describeMismatch({ subject, expected, seen, difference }: Mismatch): string {
  if (difference !== undefined) return `${subject}: expected (-) and seen (+) differ\n${difference}`;
  return `${subject}: expected ${expected}, seen ${seen}`;
}

function judgeCalled(called: boolean, { upstream, response }: Observation): Mismatch | undefined {
  if (called === (upstream !== undefined)) return undefined;
  const answer = `${response.status} with ${response.body.length === 0 ? 'an empty body' : quoteBytes(response.body)}`;
  return {
    subject: 'the upstream',
    expected: called ? 'a request' : 'no request, since the filter answers by itself',
    seen: upstream === undefined ? `none: the client was answered ${answer}` : `${upstream.method} ${upstream.path}`,
  };
}

/** Envoy answers 503 with an empty body for a plugin that does not run (FAIL_CLOSED; filter_manager, `wasm_fail_stream`). */
function judgeNotFailed({ upstream, response }: Observation): Mismatch | undefined {
  if (upstream !== undefined || response.status !== 503 || response.body.length > 0) return undefined;
  return {
    subject: 'the response',
    expected: "an answer of the upstream's or of the filter's",
    seen: '503 with an empty body, which is how Envoy answers for a plugin that does not run',
  };
}

function judgeStatus(status: number, { response, upstream }: Observation): Mismatch | undefined {
  if (response.status === status) return undefined;
  const from = upstream === undefined ? ', answered without the upstream' : '';
  return { subject: 'the status', expected: String(status), seen: `${response.status}${from}` };
}

function sideOf(
  side: Side,
  { upstream, response }: Observation,
): { readonly headers: readonly HeaderLine[]; readonly body: Buffer } | undefined {
  return side === 'upstream' ? upstream : response;
}

function subjectOf(part: string, side: Side): string {
  return side === 'upstream' ? `the ${part} at the upstream` : `the ${part} of the response`;
}

function judgeHeader(side: Side, name: string, matcher: Matcher, headers: readonly HeaderLine[]): Mismatch | undefined {
  const subject = subjectOf(`header ${name}`, side);
  const lines = headers.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
  if (matcher.kind === 'absent') {
    if (lines.length === 0) return undefined;
    return { subject, expected: 'no such header', seen: quote(lines.join(', ')) };
  }
  if (lines.length === 0) {
    const names = [...new Set(headers.map(([key]) => key.toLowerCase()))].join(', ');
    return { subject, expected: describe(matcher), seen: names === '' ? 'no header at all' : `only ${names}` };
  }
  if (matcher.kind === 'lines') {
    const met = lines.length === matcher.lines.length && lines.every((line, index) => line === matcher.lines[index]);
    return met ? undefined : { subject, expected: describe(matcher), seen: lines.map(quote).join(' and ') };
  }
  // RFC 9110, section 5.3: several lines of one name are one list.
  return judgeText(subject, matcher, lines.join(', '));
}

function judgeBody(subject: string, matcher: Matcher, body: Buffer): Mismatch | undefined {
  switch (matcher.kind) {
    case 'absent':
      return body.length === 0 ? undefined : { subject, expected: 'nothing', seen: quoteBytes(body) };
    case 'exact':
      if (body.equals(Buffer.from(matcher.text))) return undefined;
      return textMismatch(subject, matcher, body.toString('utf8'), quoteBytes(body));
    case 'contains':
      if (body.includes(Buffer.from(matcher.text))) return undefined;
      return { subject, expected: describe(matcher), seen: quoteBytes(body) };
    case 'regex':
    case 'lines':
      return judgeText(subject, matcher, body.toString('utf8'));
  }
}

function judgeText(subject: string, matcher: Matcher, text: string): Mismatch | undefined {
  if (matcher.kind === 'regex' && text.length > MAX_MATCHED) {
    const seen = `${text.length} characters, more than the ${MAX_MATCHED} that a pattern is tried on`;
    return { subject, expected: describe(matcher), seen };
  }
  return isMet(matcher, text) ? undefined : textMismatch(subject, matcher, text, quote(text));
}

function textMismatch(subject: string, matcher: Matcher, text: string, shown: string): Mismatch {
  const mismatch = { subject, expected: describe(matcher), seen: shown };
  if (matcher.kind !== 'exact' || !needsDifference(matcher.text, text)) return mismatch;
  return { ...mismatch, difference: showDifference(matcher.text, text) };
}

function judgeLog(
  { level, matcher, absent }: Extract<Expectation, { kind: 'log' }>,
  logs: readonly LoggedLine[],
): Mismatch | undefined {
  const found = logs.find((line) => (level === undefined || line.level === level) && isMet(matcher, line.text));
  if (absent !== (found === undefined)) {
    const wanted = `${describe(matcher, 'line')}${level === undefined ? '' : ` at the level ${level}`}`;
    const shown = logs.slice(-5).map((line) => `${line.level}: ${quote(line.text)}`);
    return {
      subject: "the module's log",
      expected: absent ? `nothing like ${wanted}` : wanted,
      seen: found === undefined ? shown.join(', ') || 'no line at all' : `${found.level}: ${quote(found.text)}`,
    };
  }
  return undefined;
}

function isMet(matcher: Matcher, text: string): boolean {
  switch (matcher.kind) {
    case 'exact':
      return text === matcher.text;
    case 'contains':
      return text.includes(matcher.text);
    case 'regex':
      return matchesWhole(matcher.text, text);
    case 'absent':
      return text === '';
    case 'lines':
      return text === matcher.lines.join(', ');
  }
}

function describe(matcher: Matcher, noun: 'text' | 'line' = 'text'): string {
  switch (matcher.kind) {
    case 'exact':
      return noun === 'line' ? `the line ${quote(matcher.text)}` : quote(matcher.text);
    case 'contains':
      return `a ${noun} that contains ${quote(matcher.text)}`;
    case 'regex':
      return `a ${noun} that /${matcher.text}/ matches as a whole`;
    case 'absent':
      return 'nothing';
    case 'lines':
      return `the lines ${matcher.lines.map(quote).join(' and ')}`;
  }
}
