import * as v from 'valibot';
import { closedObject, text } from '../../base/yaml.ts';

/**
 * The format of Google's Service Extensions plugin tester, field by field (GoogleCloudPlatform/service-extensions,
 * plugins/test/runner.proto). Texts are bytes, one character each, once they have passed toBytes.
 */

/** The fields that are lists, wherever they stand. */
export const REPEATED: ReadonlySet<string> = new Set([
  ...['test', 'properties', 'request_body', 'response_body', 'header'],
  ...['has_header', 'no_header', 'headers', 'body', 'log'],
]);

/** Files write truth values and numbers quoted or not, in protobuf's spelling or that of YAML 1.1. */
const flag = v.pipe(
  text(),
  v.toLowerCase(),
  v.picklist(['true', 't', '1', 'yes', 'y', 'on', 'false', 'f', '0', 'no', 'n', 'off'], 'must be true or false'),
  v.transform((value) => ['true', 't', '1', 'yes', 'y', 'on'].includes(value)),
);

/** A whole number as C writes it: decimal, with 0x hexadecimal, with 0 octal. */
const count = (most: number) =>
  v.pipe(
    text(),
    v.regex(/^(?:0|[1-9]\d{0,15}|0[xX][0-9a-fA-F]{1,14}|0[0-7]{1,18})$/, 'must be a whole number'),
    v.transform((value) => (/^0[0-7]+$/.test(value) ? Number.parseInt(value, 8) : Number(value))),
    v.maxValue(most, `must be at most ${most}`),
  );
const INT32 = 0x7fff_ffff;
const UINT32 = 0xffff_ffff;
const INT64 = Number.MAX_SAFE_INTEGER;

/** What a header is looked up by. */
const key = v.pipe(text(), v.nonEmpty('must not be empty'));

const LEVELS = ['UNDEFINED', 'TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'CRITICAL'] as const;

/** By name or by number, as protobuf reads enumerations. */
const logLevel = v.pipe(
  text(),
  v.transform((value) => LEVELS[/^\d$/.test(value) ? Number(value) : -1] ?? value),
  v.picklist(LEVELS, `must be one of ${LEVELS.join(', ')}`),
);

const list = <const Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item, 'must be a list'), []);

const matcher = v.pipe(
  closedObject({
    invert: v.optional(flag, false),
    exact: v.optional(text()),
    regex: v.optional(text()),
    file: v.optional(text()),
  }),
  v.check(
    ({ exact, regex, file }) => [exact, regex, file].filter((part) => part !== undefined).length === 1,
    'must have exactly one of exact, regex or file',
  ),
);

const result = closedObject({
  has_header: list(closedObject({ key, value: v.optional(text(), '') })),
  no_header: list(closedObject({ key, value: v.optional(text()) })),
  headers: list(matcher),
  body: list(matcher),
  immediate: v.optional(
    closedObject({
      http_status: v.optional(count(UINT32)),
      grpc_status: v.optional(count(UINT32)),
      details: v.optional(text()),
    }),
  ),
  log: list(matcher),
});

const phase = closedObject({
  input: v.optional(
    closedObject({
      header: v.optional(v.array(closedObject({ key: text(), value: v.optional(text(), '') }))),
      content: v.optional(text()),
      file: v.optional(text()),
    }),
    {},
  ),
  result: v.optional(result, {}),
});

const test = v.pipe(
  closedObject({
    name: v.optional(text(), ''),
    benchmark: v.optional(flag, false),
    num_chunks: v.optional(count(INT32)),
    chunk_size: v.optional(count(INT64)),
    properties: list(closedObject({ path: text(), value: v.optional(text(), '') })),
    request_headers: v.optional(phase),
    request_body: list(phase),
    response_headers: v.optional(phase),
    response_body: list(phase),
    plugin_init: v.optional(result),
    stream_init: v.optional(result),
    stream_destroy: v.optional(result),
  }),
  v.check(
    ({ num_chunks, chunk_size }) => num_chunks === undefined || chunk_size === undefined,
    'must have only one of num_chunks and chunk_size',
  ),
  v.check(({ num_chunks, chunk_size }) => num_chunks !== 0 && chunk_size !== 0, 'cannot cut a body into nothing'),
  v.check(
    ({ num_chunks, chunk_size, request_body, response_body }) =>
      (num_chunks === undefined && chunk_size === undefined) || (request_body.length <= 1 && response_body.length <= 1),
    'cuts one body into chunks: only one request_body and one response_body are allowed with num_chunks or chunk_size',
  ),
);

/** A field's name as protobuf has it; JSON's spelling of it, `requestHeaders`, is read too. */
export function toFieldName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function withFieldNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFieldNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [toFieldName(key), withFieldNames(part)]));
}

const testSuite = closedObject({
  env: v.optional(
    closedObject({
      // The module and this file are named by the run, which wins in Google's tester too.
      test_path: v.optional(text()),
      wasm_path: v.optional(text()),
      config_path: v.optional(text()),
      log_level: v.optional(logLevel, 'UNDEFINED'),
      // What the module logs is shown in the run's log: a test file writes no other.
      log_path: v.optional(text()),
      time_secs: v.optional(count(INT64), 0),
      // Both shape benchmarks only.
      num_additional_streams: v.optional(count(INT64)),
      additional_stream_advance_rate: v.optional(count(INT64)),
    }),
    {},
  ),
  test: list(test),
});

export const serviceExtensionsFile = v.pipe(v.unknown(), v.transform(withFieldNames), testSuite);

export type SuiteEntry = v.InferOutput<typeof serviceExtensionsFile>;
export type TestEntry = v.InferOutput<typeof test>;
export type PhaseEntry = v.InferOutput<typeof phase>;
export type ResultEntry = v.InferOutput<typeof result>;
export type MatcherEntry = v.InferOutput<typeof matcher>;
