import { type Diagnostic, sortDiagnostics, uniqueDiagnostics } from '../base/diagnostic.ts';
import {
  ConfigurationError,
  describeError,
  InterruptedError,
  isKnownError,
  RegistryError,
  ToolError,
} from '../base/errors.ts';
import { interruption } from '../base/exec.ts';
import { SCHEMA_VERSION, type StageName, type StageResult, type StageStatus } from '../report/result.ts';
import { MalformedModule } from '../wasm/malformed.ts';
import type { StageContext } from './inputs.ts';
import { writeResult } from './run-folder.ts';

/** What a stage's work comes to; the frame adds the name, the time and the verdict on the whole. */
export type StageOutcome = Omit<StageResult, 'schemaVersion' | 'stage' | 'status' | 'seconds' | 'diagnostics'> & {
  readonly diagnostics?: readonly Diagnostic[];
  /** Only where the diagnostics don't tell: nothing to do. */
  readonly skipped?: boolean;
};

/**
 * Runs one stage's work in its frame: a titled group in the log, the clock, errors as Diagnostics, the result's file.
 * Never rejects but for an interruption.
 */
export async function runStage(
  name: StageName,
  context: StageContext,
  work: () => Promise<StageOutcome>,
): Promise<StageResult> {
  const started = performance.now();
  const finish = async (status: StageStatus, outcome: StageOutcome): Promise<StageResult> => {
    const { skipped: _, ...parts } = outcome;
    const result: StageResult = {
      schemaVersion: SCHEMA_VERSION,
      stage: name,
      status,
      seconds: Math.round(performance.now() - started) / 1000,
      ...parts,
      diagnostics: sortDiagnostics(uniqueDiagnostics(outcome.diagnostics ?? [])),
    };
    if (context.isAlone !== true) await writeResult(context.folder, result);
    return result;
  };
  try {
    const outcome = await context.env.log.group(name, work);
    return await finish(statusOf(outcome, context.inputs.failOn), outcome);
  } catch (error) {
    if (error instanceof InterruptedError) throw error;
    // Whatever breaks while its parts are being stopped is no fault of the environment.
    if (context.env.signal.aborted) throw interruption(context.env.signal);
    if (error instanceof MalformedModule) return finish('failed', { diagnostics: [malformedDiagnostic(error)] });
    if (!isKnownError(error) && error instanceof Error) context.env.log.debug(error.stack ?? error.message);
    return finish('error', { diagnostics: [errorDiagnostic(error)] });
  }
}

/** The result of a stage whose turn never came. */
export function skippedStage(stage: StageName): StageResult {
  return { schemaVersion: SCHEMA_VERSION, stage, status: 'skipped', seconds: 0, diagnostics: [] };
}

function statusOf(outcome: StageOutcome, failOn: StageContext['inputs']['failOn']): StageStatus {
  if (outcome.skipped === true) return 'skipped';
  const severities = new Set(outcome.diagnostics?.map((diagnostic) => diagnostic.severity));
  if (severities.has('error')) return 'failed';
  return failOn === 'warning' && severities.has('warning') ? 'failed' : 'passed';
}

function malformedDiagnostic(error: MalformedModule): Diagnostic {
  return {
    severity: 'error',
    code: 'module-malformed',
    message: `the file is no WebAssembly module: ${error.message}`,
    hint: '`wasm-action check` says what Envoy makes of it; build it again, or name another file',
  };
}

/** An error that stopped a stage, as a Diagnostic. */
export function errorDiagnostic(error: unknown): Diagnostic {
  if (!isKnownError(error)) {
    return {
      severity: 'error',
      code: 'internal',
      message: `a fault of wasm-action itself: ${describeError(error)}`,
      hint: 'run again with --verbose and report what it prints',
    };
  }
  const base = { severity: 'error', message: describeError(error), hint: error.hint } as const;
  if (error instanceof ConfigurationError) {
    return {
      ...base,
      code: 'configuration',
      file: error.position?.file,
      line: error.position?.line,
      column: error.position?.column,
    };
  }
  if (error instanceof RegistryError) {
    return { ...base, code: 'registry', message: `${base.message} (${error.method} ${error.url})` };
  }
  if (error instanceof ToolError) {
    const tail = error.lastLines.length === 0 ? '' : `\n${error.lastLines.join('\n')}`;
    return { ...base, code: 'tool', message: base.message + tail };
  }
  return { ...base, code: 'interrupted' };
}
