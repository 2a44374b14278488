import { STATUS } from '../abi.ts';
import { rootOf } from '../context.ts';
import { readBytes, readText, writeU32, writeU64 } from '../memory.ts';
import { defineMetric, getMetric, incrementMetric, recordMetric } from '../metrics.ts';
import { dequeue, enqueue, getSharedData, registerQueue, resolveQueue, setSharedData } from '../shared.ts';
import { actor, enter, leave, type Vm } from '../vm.ts';
import { giveBytes, giveU32, type HostTable } from './output.ts';

/** What outlives a stream: shared data, queues and metrics. */
export function sharingFunctions(vm: Vm): HostTable {
  const { memory, world, plugin } = vm;
  const { shared } = world;
  return {
    proxy_get_shared_data: (key: number, keySize: number, pointer: number, size: number, cas: number) => {
      const name = readText(memory, key, keySize);
      if (name === undefined) return STATUS.invalidMemoryAccess;
      const entry = getSharedData(shared, plugin.vmId, name);
      if (entry === undefined) return STATUS.notFound;
      const told = giveBytes(vm, entry.value, pointer, size);
      return told === STATUS.ok ? giveU32(vm, entry.cas, cas) : told;
    },
    proxy_set_shared_data: (key: number, keySize: number, value: number, valueSize: number, cas: number) => {
      const name = readText(memory, key, keySize);
      const bytes = readBytes(memory, value, valueSize);
      if (name === undefined || bytes === undefined) return STATUS.invalidMemoryAccess;
      return setSharedData(shared, plugin.vmId, name, Buffer.from(bytes), cas >>> 0);
    },
    proxy_register_shared_queue: (name: number, nameSize: number, token: number) => {
      const text = readText(memory, name, nameSize);
      if (text === undefined) return STATUS.invalidMemoryAccess;
      const { id } = rootOf(actor(vm));
      // Envoy tells the queue's owner from its event loop, never within the call that filled it.
      const notify = (queue: number): void => {
        world.clock.after(0, () => announce(vm, id, queue));
      };
      return giveU32(vm, registerQueue(shared, plugin.vmId, text, notify), token);
    },
    proxy_resolve_shared_queue: (vmId: number, vmIdSize: number, name: number, nameSize: number, token: number) => {
      const owner = readText(memory, vmId, vmIdSize);
      const text = readText(memory, name, nameSize);
      if (owner === undefined || text === undefined) return STATUS.invalidMemoryAccess;
      const found = resolveQueue(shared, owner === '' ? plugin.vmId : owner, text);
      return found === undefined ? STATUS.notFound : giveU32(vm, found, token);
    },
    proxy_dequeue_shared_queue: (token: number, pointer: number, size: number) => {
      const entry = dequeue(shared, token >>> 0);
      return typeof entry === 'number' ? entry : giveBytes(vm, entry, pointer, size);
    },
    proxy_enqueue_shared_queue: (token: number, data: number, size: number) => {
      const bytes = readBytes(memory, data, size);
      return bytes === undefined ? STATUS.invalidMemoryAccess : enqueue(shared, token >>> 0, Buffer.from(bytes));
    },
    proxy_define_metric: (type: number, name: number, nameSize: number, id: number) => {
      const text = readText(memory, name, nameSize);
      if (text === undefined) return STATUS.invalidMemoryAccess;
      const defined = defineMetric(world.metrics, vm.metricIds, type, text);
      if (defined === undefined) return STATUS.badArgument;
      return writeU32(memory, id, defined) ? STATUS.ok : STATUS.invalidMemoryAccess;
    },
    proxy_increment_metric: (id: number, offset: bigint) => incrementMetric(vm.metricIds, id, offset),
    proxy_record_metric: (id: number, value: bigint) => recordMetric(vm.metricIds, id, BigInt.asUintN(64, value)),
    proxy_get_metric: (id: number, pointer: number) => {
      const value = getMetric(vm.metricIds, id);
      if (typeof value === 'number') return value;
      return writeU64(memory, pointer, value) ? STATUS.ok : STATUS.invalidMemoryAccess;
    },
  };
}

function announce(vm: Vm, contextId: number, queue: number): void {
  const context = vm.contexts.get(contextId);
  if (context === undefined || vm.failure !== undefined || vm.callbacks.proxy_on_queue_ready === undefined) return;
  enter(vm, context, 'proxy_on_queue_ready', contextId, queue);
  leave(vm);
}
