import { STATUS } from '../abi.ts';
import { createBody } from '../body.ts';
import { type Context, rootOf } from '../context.ts';
import { createHeaderMap, getHeader, headerPairs, setHeader } from '../header-map.ts';
import { readBytes, readText, writeU32 } from '../memory.ts';
import { readPairs } from '../pairs.ts';
import { actor, type CallAnswer, type CallOutcome, enter, leave, type Vm } from '../vm.ts';
import type { HostTable } from './output.ts';

/** Milliseconds that an answer of a stub takes, so that it never comes before the call has returned. */
const ROUND_TRIP = 1;

/** HTTP requests that the module sends by itself; they belong to the root (exports.cc and Envoy's context.cc, httpCall). */
export function callFunctions(vm: Vm): HostTable {
  return {
    proxy_http_call: (
      cluster: number,
      clusterSize: number,
      headers: number,
      headersSize: number,
      body: number,
      bodySize: number,
      trailers: number,
      trailersSize: number,
      timeout: number,
      token: number,
    ) => {
      const { memory, world } = vm;
      const name = readText(memory, cluster, clusterSize);
      const headerBytes = readBytes(memory, headers, headersSize);
      const bodyBytes = readBytes(memory, body, bodySize);
      const trailerBytes = readBytes(memory, trailers, trailersSize);
      if (
        name === undefined ||
        headerBytes === undefined ||
        bodyBytes === undefined ||
        trailerBytes === undefined ||
        !writeU32(memory, token, 0)
      ) {
        return STATUS.invalidMemoryAccess;
      }
      const map = createHeaderMap('request', readPairs(headerBytes));
      const complete = [':path', ':method', ':authority'].every((key) => getHeader(map, key) !== undefined);
      if (timeout < 0 || !world.hasCluster(name) || !complete) return STATUS.badArgument;
      if (bodyBytes.length > 0) setHeader(map, 'content-length', String(bodyBytes.length));
      setHeader(map, 'x-envoy-internal', 'true');
      if (timeout > 0) setHeader(map, 'x-envoy-expected-rq-timeout-ms', String(timeout));
      const request = { headers: headerPairs(map), body: Buffer.from(bodyBytes), trailers: readPairs(trailerBytes) };
      vm.lastCall.http += 4;
      const id = vm.lastCall.http;
      writeU32(memory, token, id);
      const root = rootOf(actor(vm));
      endCall(vm, root, id, limitOutcome(world.call(name, request), timeout));
      return STATUS.ok;
    },
  };
}

/** What is not there in time is answered by Envoy itself (router.cc, onResponseTimeout); 0: there is no limit. */
function limitOutcome(outcome: CallOutcome, timeout: number): CallOutcome {
  const inTime = outcome.kind !== 'hang' && outcome.delay < timeout;
  if (timeout === 0 || inTime) return outcome;
  return { kind: 'answer', delay: timeout, ...localAnswer(504, 'upstream request timeout') };
}

function localAnswer(status: number, text: string): CallAnswer {
  const headers: CallAnswer['headers'] = [
    [':status', String(status)],
    ['content-length', String(text.length)],
    ['content-type', 'text/plain'],
  ];
  return { headers, body: Buffer.from(text), trailers: [] };
}

function endCall(vm: Vm, root: Context, id: number, outcome: CallOutcome): void {
  const delay = ROUND_TRIP + outcome.delay;
  switch (outcome.kind) {
    case 'answer':
      later(vm, root, id, delay, () => answerCall(vm, root, id, outcome));
      return;
    case 'reset':
      later(vm, root, id, delay, () => answerCall(vm, root, id, CUT));
      return;
    case 'hang':
      root.calls.set(id, () => undefined);
  }
}

/** The router's own answer where a connection was cut before any of it came. */
const CUT = localAnswer(
  503,
  'upstream connect error or disconnect/reset before headers. reset reason: connection termination',
);

function later(vm: Vm, root: Context, id: number, delay: number, action: () => void): void {
  const cancel = vm.world.clock.after(delay, () => {
    root.calls.delete(id);
    if (vm.failure === undefined) action();
  });
  root.calls.set(id, cancel);
}

function answerCall(vm: Vm, root: Context, id: number, answer: CallAnswer): void {
  root.answer = {
    headers: createHeaderMap('response', answer.headers),
    body: createBody(answer.body),
    trailers: answer.trailers.length === 0 ? undefined : createHeaderMap('trailers', answer.trailers),
  };
  vm.after.push(() => {
    root.answer = undefined;
  });
  const { headers, trailers } = root.answer;
  tell(vm, root, 'proxy_on_http_call_response', id, headers.names.length, answer.body.length, trailers?.names.length);
}

function tell(vm: Vm, root: Context, callback: string, token: number, a?: number, b?: number, c?: number): void {
  if (vm.callbacks[callback] !== undefined) enter(vm, root, callback, root.id, token, a, b, c);
  leave(vm);
}
