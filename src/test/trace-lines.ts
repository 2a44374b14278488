import type { Log } from '../base/log.ts';

/** More of a trace than this nobody reads. */
const MAX_LINES = 60;

/** The calls between module and host as a block of lines; the last ones of many. Undefined: nobody has kept them. */
export function showCalls(calls: readonly string[]): string | undefined {
  if (calls.length === 0) return undefined;
  const left = Math.max(0, calls.length - MAX_LINES);
  const gap = left === 0 ? [] : [`  … (${left} calls before)`];
  return ['calls between the host (→) and the module:', ...gap, ...calls.slice(left).map((line) => `  ${line}`)].join(
    '\n',
  );
}

/** The same for whoever asked for more, in the run's log. */
export function tellCalls(title: string, calls: readonly string[], log: Log): void {
  if (calls.length > 0) log.debug(`${title}:`);
  for (const line of calls) log.debug(`  ${line}`);
}
