import { cutText } from '../base/text.ts';
import type { ModuleResult, RunResult } from './result.ts';

/** A module in a few words: what one job tells another by its outputs, which hold a megabyte at most. */
export interface ModuleOutline {
  readonly name: string;
  readonly status: RunResult['status'];
  readonly sha256?: string;
  /** Bytes of the module. */
  readonly size?: number;
  readonly image?: string;
  readonly digest?: string;
  readonly tests?: string;
  /** The first errors. */
  readonly why?: readonly string[];
}

const MOST_REASONS = 3;
const LONGEST_REASON = 300;

/** Each module of a run in a few words. @param name of the only module. */
export function outlineModules(result: RunResult, name: string): ModuleOutline[] {
  return (result.modules ?? [{ ...result, name }]).map(outline);
}

function outline({ name, status, module, image, tests, diagnostics }: ModuleResult): ModuleOutline {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const all = tests.passed + tests.failed + tests.skipped;
  return {
    name,
    status,
    ...(module === undefined ? {} : { sha256: module.sha256, size: module.size }),
    ...(image === undefined ? {} : { image: image.reference, digest: image.digest }),
    ...(all === 0 ? {} : { tests: `${tests.passed} of ${all}` }),
    ...(errors.length === 0
      ? {}
      : {
          why: errors.slice(0, MOST_REASONS).map(({ code, message }) => cutText(`${code}: ${message}`, LONGEST_REASON)),
        }),
  };
}
