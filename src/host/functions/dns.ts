import { STATUS } from '../abi.ts';
import { type Context, rootOf } from '../context.ts';
import { readText } from '../memory.ts';
import { actor, enter, leave, type Vm } from '../vm.ts';
import { giveU32, type HostTable } from './output.ts';

/**
 * envoy_resolve_dns (Envoy's source/extensions/common/wasm/wasm.cc, resolve_dns). Nobody is asked: an address is its
 * own answer, `localhost` the machine itself, and any other name resolves to none, as where Envoy reaches no server.
 */
export function dnsFunctions(vm: Vm): HostTable {
  return {
    envoy_resolve_dns: (address: number, addressSize: number, token: number) => {
      const name = readText(vm.memory, address, addressSize);
      if (name === undefined) return STATUS.invalidMemoryAccess;
      vm.lastCall.dns += 1;
      const id = vm.lastCall.dns;
      const told = giveU32(vm, id, token);
      if (told !== STATUS.ok) return told;
      const root = rootOf(actor(vm));
      const found = addressOf(name);
      // What needs no server is answered before the call returns (measured on 1.40).
      if (found !== undefined) tell(vm, root, id, serialize([found]));
      else vm.world.clock.after(1, () => tell(vm, root, id, name === '' ? serialize([]) : Buffer.alloc(0)));
      return STATUS.ok;
    },
  };
}

function addressOf(name: string): string | undefined {
  switch (process.getBuiltinModule('node:net').isIP(name)) {
    case 4:
      return `${name}:0`;
    case 6:
      return `[${name}]:0`;
    default:
      return name === 'localhost' ? '[::1]:0' : undefined;
  }
}

/** A count, a time to live each, then addresses, each closed by a zero byte (context.cc, onResolveDns). */
function serialize(addresses: readonly string[]): Buffer {
  const head = Buffer.alloc(4 + addresses.length * 4);
  head.writeUInt32LE(addresses.length);
  return Buffer.concat([head, ...addresses.map((address) => Buffer.from(`${address}\0`))]);
}

function tell(vm: Vm, root: Context, token: number, answer: Buffer): void {
  const { envoy_on_resolve_dns: run } = vm.callbacks;
  if (vm.failure !== undefined || run === undefined) return;
  root.callData = answer;
  enter(vm, root, 'envoy_on_resolve_dns', root.id, token, answer.length);
  leave(vm);
}
