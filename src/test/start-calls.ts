import type { CaseTrace, ReceivedCall } from './observation.ts';
import type { TestCase } from './suite.ts';

/**
 * The calls of a plugin's start, which comes on Envoy's main thread and on its worker: those that both make count once.
 */
export function withoutTwins(calls: readonly ReceivedCall[]): ReceivedCall[] {
  const unpaired = new Set<string>();
  return calls.filter((call) => {
    const key = identify(call);
    if (unpaired.delete(key)) return false;
    unpaired.add(key);
    return true;
  });
}

/** Those of the start belong to a case that has the VM for itself. */
export function callsOf(
  { fresh }: TestCase,
  startCalls: readonly ReceivedCall[],
  calls: readonly ReceivedCall[],
): Pick<CaseTrace, 'callouts' | 'startCallouts'> {
  return fresh
    ? { callouts: [...startCalls, ...calls], startCallouts: [] }
    : { callouts: calls, startCallouts: startCalls };
}

function identify({ headers, body, ...call }: ReceivedCall): string {
  const told = headers.filter(([name]) => name.toLowerCase() !== 'x-request-id');
  return JSON.stringify([call, told, body.toString('base64')]);
}
