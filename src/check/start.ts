import { compare } from 'semver';
import { findHostFunctions } from '../abi/tables.ts';
import type { ModuleInterface } from '../wasm/interface.ts';
import type { ModuleLanguage } from './describe.ts';
import type { Host } from './link.ts';
import type { Problem } from './problem.ts';
import type { StartRun } from './start-run.ts';

/**
 * What can be told of the start without running it: a warning is what only a run can decide.
 */
export function findStartProblems(found: ModuleInterface, host: Host, language: ModuleLanguage | undefined): Problem[] {
  return [...findCommand(found, language), ...findMemoryGrowth(found, host)];
}

/** A start function that speaks to its host while Envoy still puts the module together: the process dies of it. */
export function findStartCrash(run: StartRun): Problem[] {
  if (run.kind !== 'calls-host') return [];
  return [
    {
      code: 'start-section',
      severity: 'error',
      message: `Caught Segmentation fault: the module's start function calls ${run.callee}, and Envoy dies of it`,
      subject: run.callee,
    },
  ];
}

/** Why nobody can say without running it whether the start ends well; undefined where it surely does, or surely not. */
export function startDoubt(run: StartRun, problems: readonly Problem[]): string | undefined {
  if (problems.some(({ code, severity }) => code === 'command-module' && severity !== 'error')) {
    return 'only running it shows whether its main() ends without leaving the program';
  }
  return run.kind === 'unknown' ? run.why : undefined;
}

const RESTRICTED = 'Function: _start failed: Uncaught Error: restricted_callback';

/** Envoy calls `_start` where there is no `_initialize`, and allows no proc_exit in it; Go's always ends with one. */
function findCommand(found: ModuleInterface, language: ModuleLanguage | undefined): Problem[] {
  const isExported = (name: string): boolean =>
    found.exports.some((entry) => entry.name === name && entry.type !== undefined);
  if (!isExported('_start') || isExported('_initialize')) return [];
  if (!found.imports.some((entry) => entry.name === 'proc_exit')) return [];
  switch (language) {
    case 'go':
      return [{ code: 'command-module', severity: 'error', message: RESTRICTED, subject: '_start' }];
    case 'assemblyscript':
      // Its _start sets up globals and returns; proc_exit stands for abort.
      return [];
    default:
      return [
        {
          code: 'command-module',
          severity: 'warning',
          message: 'the module is a WASI command, a program with main(), where Envoy expects a reactor',
          subject: '_start',
          detail: 'it loads only if main() returns without leaving the program, and many a start-up code ends it there',
        },
      ];
  }
}

/** Emscripten tells its host of every growth, constructors included; Envoy 1.36 traps on that. */
function findMemoryGrowth(found: ModuleInterface, { release }: Host): Problem[] {
  const name = 'emscripten_notify_memory_growth';
  const allowed = findHostFunctions('env', name)[0]?.start;
  if (allowed === undefined || compare(allowed, release) <= 0) return [];
  if (!found.imports.some((entry) => entry.module === 'env' && entry.name === name)) return [];
  return [
    {
      code: 'memory-growth',
      severity: 'warning',
      message: `a constructor that makes the memory grow traps on Envoy before ${allowed}`,
      subject: `env.${name}`,
    },
  ];
}
