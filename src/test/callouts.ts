import { isMet, judgeHeader } from './matchers.ts';
import type { ReceivedCall, ReceivedRequest } from './observation.ts';
import type { AnswerPlan, CalloutPlan, TestCase } from './suite.ts';

/** The cluster that stands behind the filter; a module may call it too. */
export const UPSTREAM = 'upstream';

/** A cluster that modules call, in all cases of a run. */
export interface Cluster {
  readonly name: string;
  /** gRPC services speak HTTP/2. */
  readonly protocol: 'http' | 'grpc';
}

/** Every cluster that any of the cases names: a module can call those, whichever case is running. */
export function listClusters(cases: readonly TestCase[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const { cluster: name, protocol } of cases.flatMap(({ callouts }) => callouts)) {
    if (name === UPSTREAM || clusters.get(name)?.protocol === 'grpc') continue;
    clusters.set(name, { name, protocol });
  }
  return [...clusters.values()];
}

/** The first of a case's call-outs that fits a call. */
export function findCallout(
  callouts: readonly CalloutPlan[],
  cluster: string,
  call: ReceivedRequest,
): CalloutPlan | undefined {
  return callouts.find(
    ({ cluster: name, method, path, headers }) =>
      name === cluster &&
      (method === undefined || method === call.method) &&
      (path === undefined || isMet(path, call.path)) &&
      headers.every(({ name: header, matcher }) => judgeHeader('', header, matcher, call.headers) === undefined),
  );
}

/** What stands around the filter while a case runs, and what has come of it. */
export interface Scene {
  callouts: readonly CalloutPlan[];
  /** What the upstream answers, and the requests that it got. */
  answer: AnswerPlan;
  received: ReceivedRequest[];
  calls: ReceivedCall[];
}

/** A scene in which nobody answers. */
export function createScene(): Scene {
  return { callouts: [], answer: { kind: 'hang', delay: 0 }, received: [], calls: [] };
}

/** The answer to a call that the running case does not foresee. */
export const UNFORESEEN: AnswerPlan = {
  kind: 'answer',
  delay: 0,
  status: 503,
  headers: [],
  body: { pieces: [Buffer.from('no call-out of the case fits this call')], chunked: false },
  trailers: [],
};
