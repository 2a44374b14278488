import { parseLog } from '../../../envoy/log.ts';
import type { PluginSettings } from '../../../envoy/plugin.ts';
import { logPrefix, readLogEntry } from '../../module-log.ts';
import type { LoggedLine } from '../../observation.ts';

/** A call of Envoy's into the module, from a log at the level trace. */
export interface GuestCall {
  /** `proxy_on_request_headers` */
  readonly name: string;
  readonly args: readonly number[];
  /** Undefined where it returns nothing, or never did. */
  readonly result: number | undefined;
  /** What the module logged meanwhile. */
  readonly logs: readonly LoggedLine[];
  /** What it called of Envoy's meanwhile, in order. */
  readonly hostCalls: readonly HostCall[];
}

export interface HostCall {
  /** `proxy_send_local_response`, `clock_time_get` */
  readonly name: string;
  readonly args: readonly number[];
}

const INTO_MODULE = /^\[host->vm\] (\w+)\((.*)\)$/;
const OUT_OF_MODULE = /^\[vm->host\] \w+\.(\w+)\((.*)\)$/;
const RETURNED = /^\[host<-vm\] (\w+) return: (\S+)$/;
const TRAPPED = /^Function: (\S+) failed: /;

/** The outermost calls into the module, in order: an allocation inside of a callback belongs to that callback. */
export function readCalls(log: string, plugin: PluginSettings): GuestCall[] {
  const prefix = logPrefix(plugin);
  const calls: { -readonly [Key in keyof GuestCall]: GuestCall[Key] }[] = [];
  const open: string[] = [];
  for (const entry of parseLog(log)) {
    const call = open.length === 0 ? undefined : calls.at(-1);
    const into = INTO_MODULE.exec(entry.message);
    const returned = RETURNED.exec(entry.message) ?? TRAPPED.exec(entry.message);
    const out = OUT_OF_MODULE.exec(entry.message);
    const line = readLogEntry(entry, prefix);
    if (into !== null) {
      if (call === undefined) {
        calls.push({ name: into[1] ?? '', args: toNumbers(into[2]), result: undefined, logs: [], hostCalls: [] });
      }
      open.push(into[1] ?? '');
    } else if (returned !== null) {
      const depth = open.lastIndexOf(returned[1] ?? '');
      if (depth >= 0) open.length = depth;
      if (depth === 0 && call !== undefined && returned[2] !== undefined && returned[2] !== 'void') {
        call.result = Number(returned[2]);
      }
    } else if (out !== null && call !== undefined) {
      call.hostCalls = [...call.hostCalls, { name: out[1] ?? '', args: toNumbers(out[2]) }];
    } else if (line !== undefined && call !== undefined) {
      call.logs = [...call.logs, line];
    }
  }
  return calls;
}

function toNumbers(list = ''): number[] {
  return list === '' ? [] : list.split(', ').map(Number);
}
