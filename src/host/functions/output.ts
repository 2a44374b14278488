import { STATUS } from '../abi.ts';
import { writeBytes, writeText, writeU32 } from '../memory.ts';
import { allocate, type Vm } from '../vm.ts';

/** Host functions by the name that the ABI gives them; pointers and sizes are i32, and so perhaps negative. */
export type HostTable = Readonly<Record<string, (...values: never[]) => number | undefined>>;

/** Copies a value into the module and tells it where; an empty one needs no room (wasm.h, copyToPointerSize). */
export function giveText(vm: Vm, text: string, pointer: number, size: number): number {
  const place = text === '' ? 0 : allocate(vm, text.length);
  if (text !== '' && (place === 0 || !writeText(vm.memory, place, text))) return STATUS.invalidMemoryAccess;
  return tell(vm, place, text.length, pointer, size);
}

/** As giveText, for bytes. */
export function giveBytes(vm: Vm, bytes: Uint8Array, pointer: number, size: number): number {
  const place = bytes.length === 0 ? 0 : allocate(vm, bytes.length);
  if (bytes.length > 0 && (place === 0 || !writeBytes(vm.memory, place, bytes))) return STATUS.invalidMemoryAccess;
  return tell(vm, place, bytes.length, pointer, size);
}

function tell(vm: Vm, place: number, length: number, pointer: number, size: number): number {
  const written = writeU32(vm.memory, pointer, place) && writeU32(vm.memory, size, length);
  return written ? STATUS.ok : STATUS.invalidMemoryAccess;
}

export function giveU32(vm: Vm, value: number, pointer: number): number {
  return writeU32(vm.memory, pointer, value) ? STATUS.ok : STATUS.invalidMemoryAccess;
}
