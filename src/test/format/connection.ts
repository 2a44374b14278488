import * as v from 'valibot';
import { closedObject } from '../../base/yaml.ts';
import { PEERS } from '../connection/plan.ts';
import { bodyMatcher } from './matchers.ts';
import { bytes } from './values.ts';

/** TCP connections through a network filter, in a case's `connection` and `expect.connection`. */

const STEPS = 'must be one of {client: …}, {upstream: …} and {end: client} or {end: upstream}';

const step = v.pipe(
  closedObject({
    client: v.pipe(v.optional(bytes), v.description('What the client sends.')),
    upstream: v.pipe(v.optional(bytes), v.description('What the upstream sends.')),
    end: v.pipe(
      v.optional(v.picklist(PEERS, 'must be client or upstream')),
      v.description('Who says that it sends no more.'),
    ),
  }),
  v.check((value) => Object.keys(value).length === 1, STEPS),
);

export const connection = v.pipe(
  v.array(step, 'must be a list of steps'),
  v.description(
    'A TCP connection through the network filter, instead of a request: each step comes once the filter has seen the one before. When none is left, the client ends and then the upstream.',
  ),
);

export const connectionExpectation = v.pipe(
  closedObject({
    called: v.pipe(
      v.optional(v.boolean('must be true or false')),
      v.description('Whether the upstream was connected to.'),
    ),
    client: v.pipe(v.optional(bodyMatcher), v.description('All that the client received.')),
    upstream: v.pipe(v.optional(bodyMatcher), v.description('All that the upstream received.')),
    closedBy: v.pipe(
      v.optional(v.picklist([...PEERS, 'filter'], 'must be client, upstream or filter')),
      v.description('Who ended the connection first.'),
    ),
  }),
  v.check(
    ({ called, upstream }) => called !== false || upstream === undefined,
    'expects an upstream that is not called and, beside it, what it receives',
  ),
);

export type StepEntry = v.InferOutput<typeof step>;
export type ConnectionExpectationEntry = v.InferOutput<typeof connectionExpectation>;
