import * as v from 'valibot';
import { closedObject, mapping, text } from '../../base/yaml.ts';
import { LOG_LEVELS } from '../../host/abi.ts';
import { connectionExpectation } from './connection.ts';
import { absent, bodyMatcher, expectedHeaders, matcher, matcherEntries } from './matchers.ts';
import { method, oneLine, status, wholeNumber } from './values.ts';

/** What a case expects. */

const MOST = 1_000_000;

const log = v.pipe(
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

const upstream = v.pipe(
  closedObject({
    called: v.pipe(
      v.optional(v.boolean('must be true or false')),
      v.description('false: the filter answers by itself.'),
    ),
    method: v.optional(method),
    path: v.optional(matcher),
    headers: v.optional(expectedHeaders),
    body: v.optional(bodyMatcher),
    trailers: v.optional(expectedHeaders),
  }),
  v.check(
    (value) => value.called !== false || Object.keys(value).length === 1,
    'expects an upstream that is not called and, beside it, what it receives',
  ),
);

const response = v.pipe(
  closedObject({
    status: v.optional(status),
    headers: v.optional(expectedHeaders),
    body: v.optional(bodyMatcher),
    trailers: v.optional(expectedHeaders),
    grpcStatus: v.pipe(
      v.optional(wholeNumber(0, 16)),
      v.description('grpc-status, from the trailers or from headers that are all there is.'),
    ),
    details: v.pipe(v.optional(matcher), v.description("Envoy's response code details.")),
    local: v.pipe(
      v.optional(v.boolean('must be true or false')),
      v.description("true: an answer of the filter's or of Envoy's own, not the upstream's."),
    ),
    fault: v.pipe(
      v.optional(v.picklist(['reset', 'hang'], 'must be reset or hang')),
      v.description('reset: the client gets no whole answer; hang: none within the deadline.'),
    ),
  }),
  v.check(
    (value) => value.fault === undefined || Object.keys(value).length === 1,
    'expects no answer and, beside it, what is in it',
  ),
);

const metricFault = 'must be a number, {min: …, max: …} or {absent: true}';

const metric = v.union(
  [
    wholeNumber(0, Number.MAX_SAFE_INTEGER),
    v.pipe(
      closedObject({
        min: v.optional(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
        max: v.optional(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
        absent,
      }),
      v.check((value) => Object.keys(value).length > 0, metricFault),
      v.check((value) => value.absent === undefined || Object.keys(value).length === 1, metricFault),
    ),
  ],
  metricFault,
);

const callout = closedObject({
  cluster: v.pipe(text(), oneLine),
  method: v.optional(method),
  path: v.pipe(v.optional(matcher), v.description('Of gRPC: /package.Service/Method.')),
  headers: v.optional(expectedHeaders),
  body: v.pipe(v.optional(bodyMatcher), v.description('Of gRPC: the message, without the frame around it.')),
  trailers: v.optional(expectedHeaders),
  times: v.pipe(v.optional(wholeNumber(0, MOST)), v.description('How often; once without it, 0: never.')),
});

/** Of one request. */
export const exchangeExpectations = {
  upstream: v.pipe(v.optional(upstream), v.description('What the upstream received.')),
  response: v.pipe(v.optional(response), v.description('What the client received.')),
};

/** Of a whole case. */
export const caseExpectations = {
  logs: v.pipe(v.optional(v.array(log, 'must be a list')), v.description('What the module logged during this case.')),
  metrics: v.pipe(
    v.optional(mapping(v.pipe(v.string(), oneLine), metric, 'must be a mapping of metric names to values')),
    v.description('Counters: their growth in this case; gauges: their value at its end; histograms: values recorded.'),
  ),
  sharedData: v.pipe(
    v.optional(mapping(v.string(), bodyMatcher, 'must be a mapping of keys to expected values')),
    v.description('As the case leaves it.'),
  ),
  queues: v.pipe(
    v.optional(
      mapping(v.string(), v.array(bodyMatcher, 'must be a list'), 'must be a mapping of queue names to lists'),
    ),
    v.description('The entries that the case leaves in them, the oldest first.'),
  ),
  callouts: v.pipe(
    v.optional(v.array(callout, 'must be a list')),
    v.description(
      'The calls that the module made, in a case that is fresh those of its start too; an empty list: none at all.',
    ),
  ),
  connection: v.pipe(v.optional(connectionExpectation), v.description('How the connection went.')),
  refused: v.pipe(
    v.optional(v.union([v.literal(true, 'can only be true'), matcher], 'must be true, or what the reason is like')),
    v.description('The module does not start with what it is told.'),
  ),
  trap: v.pipe(
    v.optional(
      v.union(
        [v.literal(true, 'can only be true'), v.pipe(v.string(), v.regex(/^\w+$/, 'is no name of a callback'))],
        'must be true, or the name of the callback',
      ),
    ),
    v.description('The module traps in this case, in any callback or in this one.'),
  ),
};

export type LogEntry = v.InferOutput<typeof log>;
export type MetricEntry = v.InferOutput<typeof metric>;
export type CalloutExpectationEntry = v.InferOutput<typeof callout>;
