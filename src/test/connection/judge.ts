import { judgeBody, type Mismatch } from '../matchers.ts';
import type { ConnectionExpectation } from '../suite.ts';
import type { ConnectionRecord } from './plan.ts';

/** Holds what is expected of a connection against how it went; undefined: it is met. */
export function judgeConnection(expectation: ConnectionExpectation, record: ConnectionRecord): Mismatch | undefined {
  switch (expectation.kind) {
    case 'connected':
      if (record.called === expectation.connected) return undefined;
      return {
        subject: 'the connection to the upstream',
        expected: expectation.connected ? 'that there is one' : 'that there is none',
        seen: record.called ? 'there is one' : 'there is none',
      };
    case 'received':
      return judgeBody(`what the ${expectation.peer} received`, expectation.matcher, record.received[expectation.peer]);
    case 'closed-by':
      if (record.closedBy === expectation.by) return undefined;
      return {
        subject: 'the end of the connection',
        expected: `by the ${expectation.by}`,
        seen: `by the ${record.closedBy}`,
      };
  }
}
