import { STATUS, STREAM } from '../abi.ts';
import type { Context } from '../context.ts';
import { readBytes, readText } from '../memory.ts';
import { readPairs } from '../pairs.ts';
import { actor, deleteContext, type Vm } from '../vm.ts';
import type { HostTable } from './output.ts';

/** What a filter can do to a stream. Envoy does it once the callback has returned. */
export function streamFunctions(vm: Vm): HostTable {
  return {
    proxy_continue_request: () => resume(vm, STREAM.request),
    proxy_continue_response: () => resume(vm, STREAM.response),
    proxy_continue_stream: (type: number) => (isStream(type) ? resume(vm, type) : STATUS.badArgument),
    proxy_close_stream: (type: number) => {
      if (!isStream(type)) return STATUS.badArgument;
      const { stream } = actor(vm);
      if (type <= STREAM.response) {
        if (stream === undefined) return STATUS.ok;
        // Envoy's context.cc, CloseStreamResponseDetails.
        stream.facts.responseDetails ??= 'wasm_close_stream';
        vm.after.push(() => stream.reset());
      } else {
        // Both name the client's connection (context.cc, closeStream).
        const { network } = stream ?? {};
        if (network !== undefined) vm.after.push(network.close);
      }
      return STATUS.ok;
    },
    proxy_send_local_response: (
      status: number,
      details: number,
      detailsSize: number,
      body: number,
      bodySize: number,
      headers: number,
      headersSize: number,
      grpcStatus: number,
    ) => {
      const detailsText = readText(vm.memory, details, detailsSize);
      const bodyBytes = readBytes(vm.memory, body, bodySize);
      const pairs = readBytes(vm.memory, headers, headersSize);
      if (detailsText === undefined || bodyBytes === undefined || pairs === undefined)
        return STATUS.invalidMemoryAccess;
      const response = {
        // Envoy's Http::Code has 16 bits.
        status: status & 0xffff,
        body: Buffer.from(bodyBytes),
        headers: readPairs(pairs),
        // -1 is how SDKs say "no gRPC".
        grpcStatus: grpcStatus >= 0 && grpcStatus <= 16 ? grpcStatus : undefined,
        details: detailsText,
      };
      const { stream } = actor(vm);
      if (stream !== undefined) vm.after.push(() => stream.reply(response));
      vm.stopIteration = true;
      return STATUS.ok;
    },
    proxy_clear_route_cache: () => STATUS.ok,
    proxy_set_effective_context: (id: number) => {
      if (id !== 0 && !vm.contexts.has(id >>> 0)) return STATUS.badArgument;
      vm.effective = id >>> 0;
      return STATUS.ok;
    },
    proxy_done: () => {
      const context = actor(vm);
      if (!vm.awaitsDone || context.root !== undefined) return STATUS.notFound;
      vm.awaitsDone = false;
      vm.after.push(() => deleteContext(vm, context));
      return STATUS.ok;
    },
  };
}

function isStream(type: number): boolean {
  return type >>> 0 <= STREAM.upstream;
}

/** Whichever direction goes on, Envoy takes the request's maps away (context.cc, continueStream). */
function resume(vm: Vm, type: number): number {
  if (type === STREAM.upstream) return STATUS.unimplemented;
  const { stream }: Context = actor(vm);
  if (type === STREAM.downstream) {
    const { network } = stream ?? {};
    if (network !== undefined) vm.after.push(network.resume);
    return STATUS.ok;
  }
  if (stream === undefined) return STATUS.ok;
  vm.after.push(() => stream.resume(type === STREAM.request ? 'request' : 'response'));
  stream.request.headers = undefined;
  stream.request.body = undefined;
  stream.request.trailers = undefined;
  return STATUS.ok;
}
