import { BUFFER, STATUS } from '../abi.ts';
import { type BodyBuffer, setBody } from '../body.ts';
import { type Context, missesWhatIsOver, rootOf } from '../context.ts';
import { readBytes } from '../memory.ts';
import { actor, type Vm } from '../vm.ts';
import { giveBytes, giveText, giveU32, type HostTable } from './output.ts';

/** Bodies and configurations (exports.cc and Envoy's context.cc, getBuffer). */
export function bufferFunctions(vm: Vm): HostTable {
  return {
    proxy_get_buffer_bytes: (type: number, start: number, length: number, pointer: number, size: number) => {
      if (type >>> 0 > BUFFER.callData) return STATUS.badArgument;
      const bytes = bytesOf(vm, actor(vm), type);
      if (bytes === undefined) return STATUS.notFound;
      const from = start >>> 0;
      const part = bytes.subarray(from, from + (length >>> 0));
      return giveBytes(vm, part, pointer, size);
    },
    proxy_get_buffer_status: (type: number, length: number, flags: number) => {
      if (type >>> 0 > BUFFER.callData) return STATUS.badArgument;
      const bytes = bytesOf(vm, actor(vm), type);
      if (bytes === undefined) return STATUS.notFound;
      const told = giveU32(vm, bytes.length, length);
      return told === STATUS.ok ? giveU32(vm, 0, flags) : told;
    },
    proxy_set_buffer_bytes: (type: number, start: number, length: number, pointer: number, size: number) => {
      if (type >>> 0 > BUFFER.callData) return STATUS.badArgument;
      const context = actor(vm);
      if (bytesOf(vm, context, type) === undefined) return STATUS.notFound;
      const data = readBytes(vm.memory, pointer, size);
      if (data === undefined) return STATUS.invalidMemoryAccess;
      const body = bodyOf(context, type);
      return body === undefined ? STATUS.badArgument : setBody(body, start >>> 0, length >>> 0, data);
    },
    proxy_get_configuration: (pointer: number, size: number) => {
      const { configuration, vmConfiguration } = vm.plugin;
      vm.world.watch?.asksConfiguration();
      return giveBytes(vm, actor(vm).configuring ? configuration : vmConfiguration, pointer, size);
    },
    proxy_get_status: (code: number, pointer: number, size: number) => {
      const { status } = rootOf(actor(vm));
      const told = giveU32(vm, status.code, code);
      return told === STATUS.ok ? giveText(vm, status.message, pointer, size) : told;
    },
  };
}

/** Bodies that a filter may change. */
function bodyOf(context: Context, type: number): BodyBuffer | undefined {
  const { stream } = context;
  switch (type) {
    case BUFFER.requestBody:
      return stream?.request.body;
    case BUFFER.responseBody:
      return stream?.response.body;
    case BUFFER.downstreamData:
      return stream?.network?.downstream;
    case BUFFER.upstreamData:
      return stream?.network?.upstream;
    case BUFFER.grpcMessage:
      return rootOf(context).grpcAnswer.message;
    default:
      return undefined;
  }
}

const NOTHING = Buffer.alloc(0);

/** In Envoy a body that is not under way is empty, not missing. */
function bytesOf(vm: Vm, context: Context, type: number): Buffer | undefined {
  switch (type) {
    case BUFFER.requestBody:
    case BUFFER.responseBody:
    case BUFFER.downstreamData:
    case BUFFER.upstreamData:
    case BUFFER.grpcMessage:
      return bodyOf(context, type)?.bytes ?? (missesWhatIsOver(context) ? undefined : NOTHING);
    case BUFFER.callResponseBody:
      return rootOf(context).answer?.body.bytes;
    case BUFFER.vmConfiguration:
      vm.world.watch?.asksConfiguration();
      return vm.plugin.vmConfiguration;
    case BUFFER.pluginConfiguration:
      vm.world.watch?.asksConfiguration();
      return context.configuring ? vm.plugin.configuration : undefined;
    default:
      return context.callData ?? NOTHING;
  }
}
