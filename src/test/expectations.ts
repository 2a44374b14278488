import type { Position } from '../base/errors.ts';
import type { DocumentPath, YamlFile } from '../base/yaml.ts';
import type { CaseEntry, LogEntry, MatcherEntry } from './case-file.ts';
import type { Expectation, Matcher, Side } from './suite.ts';

/** Lists what a case expects, each with its own line: the annotation of a failure stands there. */
export function toExpectations(entry: CaseEntry, path: DocumentPath, file: YamlFile<unknown>): Expectation[] {
  const at = (...keys: DocumentPath): { position: Position } => ({ position: file.positionOf([...path, ...keys]) });
  const { upstream, response, logs } = entry.expect;
  const found: Expectation[] = [];
  if (upstream !== undefined) {
    const key = upstream.called === undefined ? [] : ['called'];
    found.push({ kind: 'called', called: upstream.called ?? true, ...at('upstream', ...key) });
    if (upstream.method !== undefined) {
      found.push({ kind: 'method', matcher: toMatcher(upstream.method), ...at('upstream', 'method') });
    }
    if (upstream.path !== undefined) {
      found.push({ kind: 'path', matcher: toMatcher(upstream.path), ...at('upstream', 'path') });
    }
  }
  if (response?.status !== undefined) {
    found.push({ kind: 'status', status: response.status, ...at('response', 'status') });
  }
  const sides: [Side, typeof upstream | typeof response][] = [
    ['upstream', upstream],
    ['response', response],
  ];
  for (const [side, expected] of sides) {
    for (const [name, value] of Object.entries(expected?.headers ?? {})) {
      found.push({ kind: 'header', side, name, matcher: toMatcher(value), ...at(side, 'headers', name) });
    }
    if (expected?.body !== undefined) {
      found.push({ kind: 'body', side, matcher: toMatcher(expected.body), ...at(side, 'body') });
    }
  }
  logs?.forEach((log, index) => {
    found.push({ ...toLogExpectation(log), ...at('logs', index) });
  });
  return found;
}

function toLogExpectation(entry: LogEntry): Expectation {
  const { level, absent, ...matcher } = entry;
  return {
    kind: 'log',
    ...(level === undefined ? {} : { level }),
    matcher: toMatcher(matcher),
    absent: absent === true,
  };
}

/** The file's shape has been proved: there is exactly one of the keys. */
function toMatcher(entry: MatcherEntry | readonly string[]): Matcher {
  if (typeof entry === 'string') return { kind: 'exact', text: entry };
  if (isList(entry)) return { kind: 'lines', lines: entry };
  if (entry.exact !== undefined) return { kind: 'exact', text: entry.exact };
  if (entry.contains !== undefined) return { kind: 'contains', text: entry.contains };
  if (entry.regex !== undefined) return { kind: 'regex', text: entry.regex };
  return { kind: 'absent' };
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}
