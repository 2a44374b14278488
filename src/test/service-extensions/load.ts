import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { ConfigurationError, describeError, type Position } from '../../base/errors.ts';
import {
  type DocumentPath,
  formatPath,
  type ParsedYaml,
  parseYaml,
  proveYaml,
  throwProblems,
} from '../../base/yaml.ts';
import { isProtobufText } from '../../project/case-files.ts';
import { readNamedFile } from '../body-files.ts';
import { patternFault } from '../pattern.ts';
import { parseHead } from './http1.ts';
import {
  type MatcherEntry,
  type PhaseEntry,
  REPEATED,
  type ResultEntry,
  type SuiteEntry,
  serviceExtensionsFile,
  type TestEntry,
  toFieldName,
} from './schema.ts';
import type { BodyPhase, ByteMatcher, HeadersPhase, PhaseExpectation, PhaseSuite, PhaseTest } from './suite.ts';
import { readTextProto } from './text-proto.ts';

interface Source {
  readonly value: SuiteEntry;
  readonly folder: string;
  positionOf(path: DocumentPath): Position;
}

/**
 * Reads a file of Google's Service Extensions tester, as protobuf text or as YAML, and the files that it names.
 * @param path absolute; files that it names stand beside it.
 * @param content its text, or the YAML that it was found to be.
 * @param file as positions and messages shall name it.
 * @param options isConfigured: the plugin's configuration comes from elsewhere, and that of the file is not read.
 * @throws ConfigurationError that names the field and its place.
 */
export async function loadServiceExtensions(
  path: string,
  content: string | ParsedYaml,
  file: string,
  { isConfigured = false }: { readonly isConfigured?: boolean } = {},
): Promise<PhaseSuite> {
  const source: Source = {
    ...(typeof content !== 'string'
      ? readYamlSuite(content)
      : isProtobufText(file)
        ? readText(content, file)
        : readYamlSuite(parseYaml(content, file))),
    folder: dirname(path),
  };
  const { env, test } = source.value;
  if (test.length === 0) {
    throw new ConfigurationError('the file holds no test', { position: { file, line: 1 } });
  }
  const isNamed = !isConfigured && (env.config_path ?? '') !== '';
  const configuration = isNamed ? readNamed(source, env.config_path ?? '', ['env', 'config_path']) : undefined;
  const tests: PhaseTest[] = [];
  const seen = new Map<string, number>();
  for (const [index, entry] of test.entries()) {
    const name = utf8(entry.name) || `test ${index + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    tests.push(toTest(source, entry, ['test', index], times === 1 ? name : `${name} (${times})`));
  }
  const level = env.log_level === 'UNDEFINED' ? 'info' : LOG_LEVELS[env.log_level];
  return {
    ...{ tests, configuration, logLevel: level, showsLog: (env.log_path ?? '') !== '' },
    timeSeconds: env.time_secs === 0 ? A_MOMENT : env.time_secs,
  };
}

/** Where the original's clock stands by default: a millisecond after the epoch. */
const A_MOMENT = 0.001;

const LOG_LEVELS = {
  TRACE: 'trace',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
  CRITICAL: 'critical',
} as const;

function readText(content: string, file: string): Omit<Source, 'folder'> {
  const { value, positionOf } = readTextProto(content, file, { repeated: REPEATED, toFieldName });
  const result = v.safeParse(serviceExtensionsFile, value);
  if (result.success) return { value: result.output, positionOf };
  throwProblems(
    result.issues.map((issue) => {
      const path = (issue.path ?? []).map((item) => item.key as string | number);
      const place = formatPath(path);
      return { position: positionOf(path), message: `${place === '' ? '' : `${place}: `}${issue.message}` };
    }),
  );
  throw new Error('a file that is wrong without a problem');
}

function readYamlSuite(document: ParsedYaml): Omit<Source, 'folder'> {
  const { value, positionOf } = proveYaml(document, serviceExtensionsFile);
  return { value: toBytes(value), positionOf };
}

/** Every text as its UTF-8, one character a byte, as text files of protobuf have it from the start. */
function toBytes<T>(value: T): T {
  if (typeof value === 'string') return Buffer.from(value, 'utf8').toString('latin1') as T;
  if (Array.isArray(value)) return value.map(toBytes) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toBytes(part as unknown)])) as T;
}

function toTest(source: Source, entry: TestEntry, path: DocumentPath, name: string): PhaseTest {
  const headers = (key: 'request_headers' | 'response_headers'): HeadersPhase | undefined => {
    const phase = entry[key];
    if (phase === undefined) return undefined;
    const input = inputText(source, phase, [...path, key]);
    const kind = key === 'request_headers' ? 'request' : 'response';
    const lines =
      input === undefined
        ? (phase.input.header ?? []).map(({ key: header, value }) => [header, value] as const)
        : parseHead(input, kind, source.positionOf([...path, key, 'input']));
    return { lines, expect: toExpectations(source, phase.result, [...path, key, 'result']) };
  };
  const bodies = (key: 'request_body' | 'response_body'): BodyPhase[] => {
    const phases: BodyPhase[] = [];
    for (const [index, phase] of entry[key].entries()) {
      const place = [...path, key, index];
      const body = Buffer.from(inputText(source, phase, place) ?? '', 'latin1');
      const expect = toExpectations(source, phase.result, [...place, 'result']);
      phases.push({ chunks: cut(body, entry), expect });
    }
    return phases;
  };
  const logs = (key: 'plugin_init' | 'stream_init' | 'stream_destroy'): readonly PhaseExpectation[] => {
    const found = entry[key];
    if (found === undefined) return [];
    const expectations = toExpectations(source, found, [...path, key]);
    return expectations.filter(({ kind }) => kind === 'log');
  };
  return {
    name,
    position: source.positionOf(path),
    // The first of one path counts.
    properties: new Map(
      entry.properties.toReversed().map(({ path: property, value }) => [property, Buffer.from(value, 'latin1')]),
    ),
    pluginInit: logs('plugin_init'),
    streamInit: logs('stream_init'),
    requestHeaders: headers('request_headers'),
    requestBody: bodies('request_body'),
    responseHeaders: headers('response_headers'),
    responseBody: bodies('response_body'),
    streamDestroy: logs('stream_destroy'),
  };
}

/** So many pieces, of which the last takes the rest, or pieces of the size, of which the last may be shorter. */
function cut(body: Buffer, { num_chunks, chunk_size }: TestEntry): Buffer[] {
  const most = num_chunks ?? (chunk_size === undefined ? 1 : Number.POSITIVE_INFINITY);
  const size = chunk_size ?? Math.max(1, Math.floor(body.length / most));
  const chunks: Buffer[] = [];
  let start = 0;
  while (chunks.length + 1 < most && start + size < body.length) {
    chunks.push(body.subarray(start, start + size));
    start += size;
  }
  return [...chunks, body.subarray(start)];
}

function inputText(source: Source, { input }: PhaseEntry, path: DocumentPath): string | undefined {
  const { file = '', content = '' } = input;
  // What is said several times counts in this order, and what is empty is not said.
  if (file === '') return content === '' ? undefined : content;
  return readNamed(source, file, [...path, 'input', 'file']).toString('latin1');
}

function toExpectations(source: Source, result: ResultEntry, path: DocumentPath): PhaseExpectation[] {
  const found: PhaseExpectation[] = [];
  const at = (...keys: DocumentPath): { position: Position } => ({ position: source.positionOf([...path, ...keys]) });
  const { immediate } = result;
  found.push({
    kind: 'immediate',
    response: immediate && {
      status: immediate.http_status,
      grpcStatus: immediate.grpc_status,
      details: immediate.details,
    },
    ...at('immediate'),
  });
  for (const [index, { key, value }] of result.has_header.entries()) {
    found.push({ kind: 'header', name: key, value, ...at('has_header', index) });
  }
  for (const [index, { key }] of result.no_header.entries()) {
    found.push({ kind: 'no-header', name: key, ...at('no_header', index) });
  }
  for (const part of ['headers', 'body', 'log'] as const) {
    for (const [index, entry] of result[part].entries()) {
      found.push({ kind: part, matcher: toMatcher(source, entry, [...path, part, index]), ...at(part, index) });
    }
  }
  return found;
}

function toMatcher(source: Source, entry: MatcherEntry, path: DocumentPath): ByteMatcher {
  const { invert } = entry;
  if (entry.regex !== undefined) {
    const fault = patternFault(utf8(entry.regex));
    if (fault === undefined) return { kind: 'regex', text: entry.regex, invert };
    throw new ConfigurationError(`${formatPath([...path, 'regex'])}: is no RE2 pattern: ${fault}`, {
      position: source.positionOf([...path, 'regex']),
    });
  }
  if (entry.file !== undefined) {
    return { kind: 'exact', text: readNamed(source, entry.file, [...path, 'file']).toString('latin1'), invert };
  }
  return { kind: 'exact', text: entry.exact ?? '', invert };
}

function readNamed({ folder, positionOf }: Source, name: string, path: DocumentPath): Buffer {
  const shown = utf8(name);
  try {
    return readNamedFile(resolve(folder, shown));
  } catch (error) {
    const why = describeError(error);
    throw new ConfigurationError(`${formatPath(path)}: cannot read ${JSON.stringify(shown)}: ${why}`, {
      position: positionOf(path),
      hint: 'files are named relative to the test file',
    });
  }
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}
