import type { ConnectionExpectationEntry, StepEntry } from '../format/connection.ts';
import type { BytesEntry } from '../format/values.ts';
import { toBodyMatcher } from '../matcher-entries.ts';
import type { ConnectionExpectation } from '../suite.ts';
import { type ConnectionStep, PEERS } from './plan.ts';

type ToBytes = (entry: BytesEntry) => Buffer;

export function toStep({ client, upstream, end }: StepEntry, toBytes: ToBytes): ConnectionStep {
  if (end !== undefined) return { kind: 'end', from: end };
  return client === undefined
    ? { kind: 'send', from: 'upstream', bytes: toBytes(upstream ?? '') }
    : { kind: 'send', from: 'client', bytes: toBytes(client) };
}

/** Each by the key that says it. */
export function toConnectionExpectations(
  entry: ConnectionExpectationEntry,
  toBytes: ToBytes,
): (readonly [key: string, expectation: ConnectionExpectation])[] {
  const found: (readonly [string, ConnectionExpectation])[] = [];
  if (entry.called !== undefined) found.push(['called', { kind: 'connected', connected: entry.called }]);
  for (const peer of PEERS) {
    const matcher = entry[peer];
    if (matcher !== undefined) {
      found.push([peer, { kind: 'received', peer, matcher: toBodyMatcher(matcher, toBytes) }]);
    }
  }
  if (entry.closedBy !== undefined) found.push(['closedBy', { kind: 'closed-by', by: entry.closedBy }]);
  return found;
}
