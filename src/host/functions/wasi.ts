import { crypto } from '../../base/crypto.ts';
import { ERRNO, STATUS } from '../abi.ts';
import { readBytes, readText, readU32, writeBytes, writeU32, writeU64 } from '../memory.ts';
import type { Vm } from '../vm.ts';
import { logText } from './general.ts';
import type { HostTable } from './output.ts';

/** What proxy-wasm-cpp-host fills at most in one call (include/proxy-wasm/limits.h). */
const MAX_RANDOM = 64 * 1024;

/** The right to write, __WASI_RIGHTS_FD_WRITE, all that a standard stream has here. */
const RIGHT_TO_WRITE = 64n;

/** WASI preview 1 as far as there is anything to do; there are no files and arguments (exports.cc). */
export function wasiFunctions(vm: Vm): HostTable {
  const { memory, world } = vm;
  const variables = [...(vm.plugin.environment ?? [])].map(([name, value]) => Buffer.from(`${name}=${value}\0`));
  const always = (errno: number) => (): number => errno;
  const ofStandardStream = (fd: number): number => (isStandardStream(fd) ? ERRNO.success : ERRNO.badf);
  const zeroAt = (pointer: number, errno: number): number => (writeU32(memory, pointer, 0) ? errno : ERRNO.fault);
  const zeroPairAt = (first: number, second: number): number =>
    writeU32(memory, first, 0) && writeU32(memory, second, 0) ? ERRNO.success : ERRNO.fault;
  const write = (fd: number, vectors: number, count: number, written: number): number => {
    if (!isStandardStream(fd)) return ERRNO.badf;
    const text = gather(vm, vectors, count);
    if (text === undefined) return ERRNO.fault;
    const level = fd === 1 ? STDOUT_LEVEL : STDERR_LEVEL;
    if (text !== '' && logText(vm, level, text.replace(/\n$/, '')) !== STATUS.ok) return ERRNO.badf;
    return writeU32(memory, written, text.length) ? ERRNO.success : ERRNO.fault;
  };
  return {
    args_get: (_pointers: number, _texts: number) => ERRNO.success,
    args_sizes_get: zeroPairAt,
    environ_get: (pointers: number, texts: number) => {
      let [pointer, text] = [pointers >>> 0, texts >>> 0];
      for (const variable of variables) {
        if (!writeU32(memory, pointer, text) || !writeBytes(memory, text, variable)) return ERRNO.fault;
        pointer += 4;
        text += variable.length;
      }
      return ERRNO.success;
    },
    environ_sizes_get: (count: number, size: number) => {
      const sum = variables.reduce((all, { length }) => all + length, 0);
      return writeU32(memory, count, variables.length) && writeU32(memory, size, sum) ? ERRNO.success : ERRNO.fault;
    },
    clock_res_get: (clock: number, pointer: number) => {
      if (clock !== 0 && clock !== 1) return ERRNO.notsup;
      return writeU64(memory, pointer, 1n) ? ERRNO.success : ERRNO.fault;
    },
    clock_time_get: (clock: number, _precision: bigint, pointer: number) => {
      if (clock !== 0 && clock !== 1) return ERRNO.notsup;
      const time = clock === 0 ? world.clock.realTime() : world.clock.steadyTime();
      return writeU64(memory, pointer, time) ? ERRNO.success : ERRNO.fault;
    },
    random_get: (pointer: number, size: number) => {
      if (size >>> 0 > MAX_RANDOM) return ERRNO.inval;
      const room = readBytes(memory, pointer, size);
      if (room === undefined) return ERRNO.fault;
      crypto().randomFillSync(room);
      return ERRNO.success;
    },
    fd_write: write,
    fd_pwrite: (fd: number, vectors: number, count: number, _offset: bigint, written: number) =>
      write(fd, vectors, count, written),
    fd_fdstat_get: (fd: number, pointer: number) => {
      if (!isStandardStream(fd)) return ERRNO.badf;
      const stat = Buffer.alloc(24);
      stat.writeBigUInt64LE(RIGHT_TO_WRITE, 8);
      writeBytes(memory, pointer, stat);
      return ERRNO.success;
    },
    fd_tell: (fd: number, pointer: number) => {
      if (!isStandardStream(fd)) return ERRNO.badf;
      return writeU64(memory, pointer, 0n) ? ERRNO.success : ERRNO.fault;
    },
    fd_renumber: (fd: number, to: number) => (isStandardStream(fd) && isStandardStream(to) ? ERRNO.notsup : ERRNO.badf),
    fd_allocate: ofStandardStream,
    fd_datasync: ofStandardStream,
    fd_sync: ofStandardStream,
    fd_fdstat_set_rights: ofStandardStream,
    fd_filestat_set_size: ofStandardStream,
    fd_filestat_set_times: ofStandardStream,
    fd_advise: always(ERRNO.success),
    fd_close: always(ERRNO.success),
    fd_seek: always(ERRNO.success),
    fd_fdstat_set_flags: always(ERRNO.nosys),
    fd_filestat_get: always(ERRNO.badf),
    fd_prestat_get: always(ERRNO.badf),
    fd_prestat_dir_name: always(ERRNO.nosys),
    fd_read: always(ERRNO.nosys),
    fd_pread: always(ERRNO.nosys),
    fd_readdir: (_fd: number, _buffer: number, _size: number, _cookie: bigint, pointer: number) =>
      zeroAt(pointer, ERRNO.notdir),
    path_open: always(ERRNO.noent),
    path_create_directory: always(ERRNO.notsup),
    path_filestat_get: always(ERRNO.notsup),
    path_filestat_set_times: always(ERRNO.notsup),
    path_link: always(ERRNO.notsup),
    path_readlink: (_fd: number, _path: number, _size: number, _buffer: number, _length: number, pointer: number) =>
      zeroAt(pointer, ERRNO.notsup),
    path_remove_directory: always(ERRNO.notsup),
    path_rename: always(ERRNO.notsup),
    path_symlink: always(ERRNO.notsup),
    path_unlink_file: always(ERRNO.notsup),
    sock_accept: (_fd: number, _flags: number, pointer: number) => zeroAt(pointer, ERRNO.notsup),
    sock_recv: (_fd: number, _data: number, _size: number, _flags: number, pointer: number, _out: number) =>
      zeroAt(pointer, ERRNO.notsup),
    sock_send: (_fd: number, _data: number, _size: number, _flags: number, pointer: number) =>
      zeroAt(pointer, ERRNO.notsup),
    sock_shutdown: always(ERRNO.notsup),
    poll_oneoff: (_in: number, _out: number, _count: number, pointer: number) => zeroAt(pointer, ERRNO.success),
    sched_yield: always(ERRNO.success),
    // Envoy only notes it at the level trace, and the module runs on.
    proc_exit: (_code: number) => undefined,
  };
}

const STDOUT_LEVEL = 2;
const STDERR_LEVEL = 4;

function isStandardStream(fd: number): boolean {
  return fd === 1 || fd === 2;
}

/** The texts of a vector of (pointer, size), joined. */
function gather({ memory }: Vm, vectors: number, count: number): string | undefined {
  let text = '';
  for (let index = 0; index < count >>> 0; index += 1) {
    const at = (vectors >>> 0) + index * 8;
    const pointer = readU32(memory, at);
    const size = readU32(memory, at + 4);
    const part =
      pointer === undefined || size === undefined ? undefined : size === 0 ? '' : readText(memory, pointer, size);
    if (part === undefined) return undefined;
    text += part;
  }
  return text;
}
