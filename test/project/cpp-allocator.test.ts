import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findOnPath } from '../../src/base/exec.ts';
import { type CompiledModule, type WasmMemory, webAssembly } from '../../src/host/webassembly.ts';
import { prepareBuild } from '../../src/language/build.ts';
import { writeFiles } from '../support/files.ts';
import { machineEnvironment, TEMPLATES } from '../support/project-run.ts';

/** The C++ template's own malloc, by the compiler that users have, driven from outside. */

const CLANG = Array.from({ length: 12 }, (_, index) => `clang++-${25 - index}`).find((name) =>
  findOnPath(name, process.env),
);
const HOOKS = `#include <cstdlib>
extern "C" size_t malloc_usable_size(void*);
#define HOOK(name) extern "C" __attribute__((export_name(#name)))
HOOK(do_malloc) void* do_malloc(size_t size) { return malloc(size); }
HOOK(do_free) void do_free(void* data) { free(data); }
HOOK(do_calloc) void* do_calloc(size_t count, size_t size) { return calloc(count, size); }
HOOK(do_realloc) void* do_realloc(void* data, size_t size) { return realloc(data, size); }
HOOK(do_aligned) void* do_aligned(size_t alignment, size_t size) { return aligned_alloc(alignment, size); }
HOOK(do_usable) size_t do_usable(void* data) { return malloc_usable_size(data); }
`;
const PAGE = 65_536;

type Call = (...values: number[]) => number;
interface Heap {
  readonly memory: WasmMemory & { grow(pages: number): number };
  readonly malloc: Call;
  readonly free: Call;
  readonly calloc: Call;
  readonly realloc: Call;
  readonly aligned: Call;
  readonly usable: Call;
}

let module: CompiledModule;

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'allocator-'));
  const env = machineEnvironment({ directory: root, variables: { ...process.env, CXX: CLANG ?? 'clang++' } });
  await copyFile(join(TEMPLATES, 'cpp', 'common', 'allocator.cc'), join(root, 'allocator.cc'));
  await writeFiles(root, { 'plugin.cc': HOOKS });
  const { build } = await prepareBuild({ directory: root, language: 'cpp' }, env);
  const output = join(root, 'module.wasm');
  expect(await build?.(output)).toMatchObject({ status: 'passed', diagnostics: [] });
  module = new webAssembly.Module(await readFile(output));
  await rm(root, { recursive: true });
});

function openHeap(): Heap {
  // What asks for nothing of its host has no library's allocator in it, whose failures would be written somewhere.
  const { exports } = new webAssembly.Instance(module, {});
  const call = (name: string): Call => {
    const found = exports[`do_${name}`] as Call;
    return (...values) => found(...values) >>> 0;
  };
  (exports._initialize as (() => void) | undefined)?.();
  return {
    memory: exports.memory as Heap['memory'],
    malloc: call('malloc'),
    free: call('free'),
    calloc: call('calloc'),
    realloc: call('realloc'),
    aligned: call('aligned'),
    usable: call('usable'),
  };
}

/** Numbers from 0 to below `limit`, the same ones for the same seed. */
function createDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

describe.each([1, 2, 3])('six thousand calls, by seed %i', (seed) => {
  test('no two blocks share a byte, contents stay, and all of it becomes one block again', () => {
    const heap = openHeap();
    const roll = createDice(seed);
    const live: { at: number; size: number; mark: number }[] = [];
    const faults: string[] = [];
    const check = (holds: boolean, what: string): void => {
      if (!holds) faults.push(what);
    };
    let [held, peak] = [0, 0];
    const isMarked = (at: number, size: number, mark: number): boolean =>
      Buffer.from(heap.memory.buffer, at, size).equals(Buffer.alloc(size, mark));
    const add = (at: number, wanted: number): void => {
      const size = heap.usable(at);
      check(at !== 0 && at % 16 === 0 && size >= wanted, `${wanted} bytes at ${at}`);
      const mark = roll(256);
      Buffer.from(heap.memory.buffer, at, size).fill(mark);
      live.push({ at, size, mark });
      held += size;
      peak = Math.max(peak, held);
    };
    const remove = (): { at: number; size: number; mark: number } | undefined => {
      const index = roll(live.length);
      const found = live[index];
      if (found === undefined) return undefined;
      live[index] = live.at(-1) ?? found;
      live.pop();
      held -= found.size;
      check(isMarked(found.at, found.size, found.mark), `${found.at} was written over`);
      return found;
    };
    for (let step = 0; step < 6_000; step++) {
      const size = roll(50) === 0 ? roll(200_000) : roll(4) === 0 ? roll(5_000) : roll(100);
      const kind = live.length > 300 ? 0 : roll(9);
      const block = kind < 4 ? remove() : undefined;
      if (block !== undefined && kind < 3) heap.free(block.at);
      else if (block !== undefined) {
        const moved = heap.realloc(block.at, size);
        check(isMarked(moved, Math.min(size, block.size), block.mark), `${block.at} lost its content`);
        add(moved, size);
      } else if (kind === 4) {
        const alignment = 2 ** (4 + roll(9));
        const at = heap.aligned(alignment, size);
        check(at % alignment === 0, `${at} is not aligned to ${alignment}`);
        add(at, size);
      } else if (kind === 5) {
        const at = heap.calloc(3, size);
        check(isMarked(at, 3 * size, 0), `${at} is not zero`);
        add(at, 3 * size);
      } else add(heap.malloc(size), size);
    }
    for (let block = remove(); block !== undefined; block = remove()) heap.free(block.at);
    expect(faults).toEqual([]);
    const { byteLength } = heap.memory.buffer;
    expect(byteLength).toBeLessThan(1.5 * peak + 3 * PAGE);
    // The module's own data and stack have the rest.
    expect(heap.malloc(byteLength - 2 * PAGE)).not.toBe(0);
    expect(heap.memory.buffer.byteLength).toBe(byteLength);
  });
});

test('the same work again needs no more memory', () => {
  const heap = openHeap();
  const work = () => {
    const blocks = Array.from({ length: 500 }, (_, index) => heap.malloc(1 + ((index * 37) % 3_000)));
    for (const index of blocks.keys()) heap.free(blocks[(index * 7) % 500] ?? 0);
  };
  work();
  const { byteLength } = heap.memory.buffer;
  for (let round = 0; round < 100; round++) work();
  expect(heap.memory.buffer.byteLength).toBe(byteLength);
});

test('memory that somebody else takes in between is left alone', () => {
  const heap = openHeap();
  const first = heap.malloc(100_000);
  const theirs = heap.memory.grow(1) * PAGE;
  new Uint8Array(heap.memory.buffer, theirs, PAGE).fill(7);
  const second = heap.malloc(100_000);
  heap.free(first);
  heap.free(second);
  heap.free(heap.malloc(300_000));
  expect(new Uint8Array(heap.memory.buffer, theirs, PAGE).every((byte) => byte === 7)).toBe(true);
});

test.each([0xffff_ffff, 0xffff_fff0, 0x8000_0000, 0x7fff_f000])('says no to %i bytes, and goes on', (size) => {
  const heap = openHeap();
  const block = heap.malloc(10);
  expect([heap.malloc(size), heap.realloc(block, size), heap.aligned(64, size)]).toEqual([0, 0, 0]);
  expect([heap.calloc(size, 2), heap.calloc(0x10000, 0x10001)]).toEqual([0, 0]);
  expect(heap.aligned(0x8000_0000, 1)).toBe(0);
  heap.free(block);
  heap.free(0);
  expect(heap.malloc(0)).not.toBe(0);
});
