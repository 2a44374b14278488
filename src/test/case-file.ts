import * as v from 'valibot';
import { closedObject, text, textOrMapping } from '../base/yaml.ts';
import { patternFault } from './pattern.ts';

/**
 * The format of `tests/*.yaml`, in one table: it proves the files and is published as schema/tests.schema.json.
 * Keys are only ever added.
 */

/** As the Proxy-Wasm ABI names them (spec, `proxy_log_level_t`). */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const MAX_NAME = 200;
const MATCHERS = 'exact, contains, regex or absent';

const oneLine = v.check<string, string>(
  (value) => !/[\0\r\n]/.test(value),
  'must be one line: HTTP forbids line breaks and NUL here',
);

/** RFC 9110, section 5.6.2: what a method or a header's name may hold. */
const token = (what: string) => v.regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, `is no ${what}`);

const headerName = v.pipe(
  v.string(),
  token(
    'header name (there are no pseudo-headers here: request.method, request.path and the header host say the same)',
  ),
);

const headerValue = v.pipe(text(), oneLine);

const sentHeaders = v.pipe(
  v.record(
    headerName,
    v.union(
      [headerValue, v.array(headerValue)],
      'must be text ("" for an empty one), or a list of texts: one header line each',
    ),
    'must be a mapping of header names to values',
  ),
  v.description('Headers in this order; a list sends one line for each of its values.'),
);

const method = v.pipe(text(), token('HTTP method'));

const path = v.pipe(
  text(),
  v.regex(/^\/[\x21\x22\x24-\x7e]*$/, 'must begin with / and be percent-encoded, without spaces and fragment'),
);

const status = v.pipe(
  v.number('must be a number from 200 to 599'),
  v.integer('must be a number from 200 to 599'),
  v.minValue(200, 'must be a number from 200 to 599'),
  v.maxValue(599, 'must be a number from 200 to 599'),
);

const pattern = v.pipe(
  text(),
  v.check(
    (value) => patternFault(value) === undefined,
    (issue) => `is no RE2 pattern: ${patternFault(issue.input) ?? ''}`,
  ),
);

const matcherEntries = {
  exact: v.optional(text()),
  contains: v.optional(text()),
  regex: v.optional(v.pipe(pattern, v.description('RE2, against the whole value.'))),
};

const absent = v.optional(v.literal(true, 'can only be true'));

const matcher = v.union(
  [
    text(),
    v.pipe(
      closedObject({ ...matcherEntries, absent }),
      v.check((value) => Object.keys(value).length === 1, `must have exactly one of ${MATCHERS}`),
    ),
  ],
  `must be text, or one of ${MATCHERS}`,
);

const expectedHeaders = v.pipe(
  v.record(
    headerName,
    v.union([matcher, v.array(text())], `must be text, a list of texts, or one of ${MATCHERS}`),
    'must be a mapping of header names to expected values',
  ),
  v.description(
    'Several lines of one name are joined with ", " as HTTP has it; a list expects these lines in this order.',
  ),
);

const logExpectation = v.pipe(
  closedObject({
    level: v.optional(v.picklist(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)),
    ...matcherEntries,
    absent: v.pipe(absent, v.description('No line may be like this.')),
  }),
  v.check(
    ({ exact, contains, regex }) => [exact, contains, regex].filter((value) => value !== undefined).length === 1,
    'must have exactly one of exact, contains or regex',
  ),
);

const upstreamExpectation = v.pipe(
  closedObject({
    called: v.pipe(
      v.optional(v.boolean('must be true or false')),
      v.description('false: the filter answers by itself.'),
    ),
    method: v.optional(method),
    path: v.optional(matcher),
    headers: v.optional(expectedHeaders),
    body: v.optional(matcher),
  }),
  v.check(
    (value) => value.called !== false || Object.keys(value).length === 1,
    'expects an upstream that is not called and, beside it, what it receives',
  ),
);

const testCase = closedObject({
  name: v.pipe(
    text(),
    oneLine,
    v.check((value) => value.trim() === value && value !== '', 'must not be empty, nor begin or end with a space'),
    v.maxLength(MAX_NAME, `must be at most ${MAX_NAME} characters long`),
    v.description('Unique in a project.'),
  ),
  request: v.optional(
    closedObject({
      method: v.optional(
        v.pipe(
          method,
          v.check((value) => value !== 'CONNECT', 'cannot be CONNECT: that opens a tunnel and has no path'),
        ),
        'GET',
      ),
      path: v.optional(path, '/'),
      headers: v.optional(sentHeaders, {}),
      body: v.optional(text()),
    }),
    {},
  ),
  upstream: v.pipe(
    v.optional(
      closedObject({
        status: v.optional(status, 200),
        headers: v.optional(sentHeaders, {}),
        body: v.optional(text(), ''),
      }),
      {},
    ),
    v.description('What the upstream answers.'),
  ),
  expect: v.optional(
    closedObject({
      upstream: v.pipe(v.optional(upstreamExpectation), v.description('What the upstream received.')),
      response: v.pipe(
        v.optional(
          closedObject({ status: v.optional(status), headers: v.optional(expectedHeaders), body: v.optional(matcher) }),
        ),
        v.description('What the client received.'),
      ),
      logs: v.pipe(
        v.optional(v.array(logExpectation, 'must be a list')),
        v.description('What the module logged during this case.'),
      ),
    }),
    {},
  ),
});

export const caseFile = v.pipe(
  closedObject({
    configuration: textOrMapping("The plugin's configuration in this file's cases, instead of the run's."),
    vmConfiguration: textOrMapping("The VM's configuration in this file's cases."),
    rootId: v.optional(v.pipe(text(), oneLine, v.description("The root id in this file's cases."))),
    cases: v.pipe(v.array(testCase, 'must be a list of cases'), v.minLength(1, 'holds no case')),
  }),
  v.title('Test cases of wasm-action'),
);

export type CaseFile = v.InferOutput<typeof caseFile>;
export type CaseEntry = v.InferOutput<typeof testCase>;
export type MatcherEntry = v.InferOutput<typeof matcher>;
export type LogEntry = v.InferOutput<typeof logExpectation>;
