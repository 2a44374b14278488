import * as v from 'valibot';
import { closedObject, mapping, text, textOrMapping } from '../../base/yaml.ts';
import { FAILURE_POLICIES } from '../../project/deployment.ts';
import { vmEnvironment } from '../../project/vm-environment.ts';
import type { PropertyTree, PropertyValue } from '../suite.ts';
import { connection } from './connection.ts';
import { caseExpectations, exchangeExpectations } from './expectations.ts';
import { answer, callout, request } from './messages.ts';
import { bytes, milliseconds, oneLine, wholeNumber } from './values.ts';

/**
 * The format of `tests/*.yaml`, in one table: it proves the files and is published as schema/tests.schema.json.
 * Keys are only ever added.
 */

const MAX_NAME = 200;
const MAX_TICKS = 1_000;

const tag = v.pipe(
  text(),
  v.regex(/^[\w][\w.:/-]*$/, 'must be one word of letters, digits and _ . : / -, which begins with a letter or digit'),
);

const ticks = v.pipe(
  v.union(
    [
      wholeNumber(0, MAX_TICKS),
      closedObject({
        before: v.optional(wholeNumber(0, MAX_TICKS)),
        after: v.optional(wholeNumber(0, MAX_TICKS)),
      }),
    ],
    'must be a number, or a mapping with the keys before, after',
  ),
  v.description('Waits until proxy_on_tick was called so often: before the first request, or after the last.'),
);

const clock = v.pipe(
  text(),
  v.check(
    (value) => clockSeconds(value) !== undefined,
    'must be a time such as 2026-01-31T12:00:00Z, or seconds since 1970',
  ),
  v.description('The time at which the clock stands still during the case.'),
);

/** Seconds since 1970 of what a file gives as a time; undefined for what is none. */
export function clockSeconds(value: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) || time < 0 ? undefined : time / 1000;
}

function isPropertyTree(value: unknown): value is PropertyTree {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isPropertyValue(value);
}

function isPropertyValue(value: unknown): value is PropertyValue {
  if (['string', 'number', 'boolean'].includes(typeof value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(isPropertyValue);
}

const plugin = {
  configuration: textOrMapping("The plugin's configuration, instead of the run's."),
  vmConfiguration: textOrMapping("The VM's configuration, instead of the run's."),
  rootId: v.optional(v.pipe(text(), oneLine, v.description("The root id, instead of the run's."))),
  environment: vmEnvironment,
  failurePolicy: v.pipe(
    v.optional(v.picklist(FAILURE_POLICIES, `must be one of ${FAILURE_POLICIES.join(', ')}`)),
    v.description('What becomes of traffic once the module has trapped.'),
  ),
};

const tags = v.pipe(v.optional(v.array(tag, 'must be a list of words')), v.description('What --tag chooses by.'));

/** What the cases of a file can have in common. */
const shared = {
  tags,
  ...plugin,
  request: v.optional(request),
  upstream: v.pipe(v.optional(answer), v.description('What the upstream answers.')),
  properties: v.pipe(
    v.optional(
      v.pipe(
        mapping(v.string(), v.unknown(), 'must be a mapping'),
        v.check(
          (value) => isPropertyTree(value),
          'must hold nothing but texts, numbers, truth values, and lists and mappings of these',
        ),
      ),
    ),
    v.description('What proxy_get_property finds; each level of the tree is one part of the path.'),
  ),
  clock: v.optional(clock),
  sharedData: v.pipe(
    v.optional(mapping(v.string(), bytes, 'must be a mapping of keys to values')),
    v.description('Set before the first request.'),
  ),
  queues: v.pipe(
    v.optional(mapping(v.string(), v.array(bytes, 'must be a list'), 'must be a mapping of queue names to lists')),
    v.description('Entries put into queues of the module before the first request.'),
  ),
  callouts: v.pipe(
    v.optional(v.array(callout, 'must be a list')),
    v.description('Clusters that the module calls and what they answer; the first that fits a call answers it.'),
  ),
  ticks: v.optional(ticks),
  fresh: v.pipe(
    v.optional(v.boolean('must be true or false')),
    v.description('true: the case has a VM of its own, and what that logs and calls at its start counts too.'),
  ),
  deadline: v.pipe(
    v.optional(milliseconds),
    v.description('Milliseconds for a request and its answer; 10000 without.'),
  ),
  expect: v.optional(closedObject({ ...exchangeExpectations, ...caseExpectations })),
};

const exchange = closedObject({
  wait: v.pipe(v.optional(milliseconds), v.description('Milliseconds before the request is sent.')),
  request: v.optional(request),
  upstream: v.pipe(v.optional(answer), v.description('What the upstream answers.')),
  expect: v.optional(closedObject(exchangeExpectations)),
});

const testCase = v.pipe(
  closedObject({
    name: v.pipe(
      text(),
      oneLine,
      v.check((value) => value.trim() === value && value !== '', 'must not be empty, nor begin or end with a space'),
      v.maxLength(MAX_NAME, `must be at most ${MAX_NAME} characters long`),
      v.description('Unique in a project.'),
    ),
    requests: v.pipe(
      v.optional(v.array(exchange, 'must be a list')),
      v.description(
        'Several requests on one connection, one after another; an empty list: none, for modules that work by themselves.',
      ),
    ),
    connection: v.optional(connection),
    ...shared,
  }),
  v.check(
    ({ connection: steps, requests, request: single, upstream, expect }) =>
      steps === undefined ||
      [requests, single, upstream, expect?.upstream, expect?.response].every((value) => value === undefined),
    'has a connection and, beside it, what belongs to requests',
  ),
  v.check(
    ({ connection: steps, expect }) => steps !== undefined || expect?.connection === undefined,
    'expects something of a connection that it does not have',
  ),
  v.check(
    ({ requests, request: single, upstream, expect }) =>
      requests === undefined ||
      [single, upstream, expect?.upstream, expect?.response].every((value) => value === undefined),
    'has requests: request, upstream and what is expected of both stand in each of these',
  ),
  v.check(
    ({ expect }) => expect?.refused === undefined || Object.keys(expect).length === 1,
    'expects that the module does not start and, beside it, what it does',
  ),
);

const setup = v.pipe(
  v.optional(closedObject(shared)),
  v.description('What all cases of this file have, unless they say otherwise themselves.'),
);

export const caseFile = v.pipe(
  closedObject({
    ...plugin,
    setup,
    cases: v.pipe(v.array(testCase, 'must be a list of cases'), v.minLength(1, 'holds no case')),
  }),
  v.title('Test cases of wasm-action'),
);

export type CaseFile = v.InferOutput<typeof caseFile>;
export type CaseEntry = v.InferOutput<typeof testCase>;
export type SetupEntry = NonNullable<CaseFile['setup']>;
export type ExchangeEntry = v.InferOutput<typeof exchange>;
