import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError, describeError, EXIT, InterruptedError, isKnownError, ToolError } from '../base/errors.ts';
import { writeFileAtomically } from '../base/files.ts';
import { createHttp } from '../base/http.ts';
import { currentPlatform } from '../base/platform.ts';
import { createRedactor, type Redactor } from '../base/redact.ts';
import { allDiagnostics } from '../report/modules.ts';
import { type Download, foldResults, type RunResult, type StageResult } from '../report/result.ts';
import { exitCode } from '../stage/exit.ts';
import type { FailLevel, Inputs } from '../stage/inputs.ts';
import type { StageSelection } from '../stage/pipeline.ts';
import { openRunFolder } from '../stage/run-folder.ts';
import { errorDiagnostic } from '../stage/stage.ts';
import { createFileStore } from '../toolchain/store.ts';
import { defaultStoreRoot } from '../toolchain/store-root.ts';
import { type CommandName, type Invocation, parseArguments, toInputs } from './options.ts';
import { renderSummary } from './summary.ts';
import { createPainter, createTerminal, createTerminalLog } from './terminal.ts';

/** What a command runs: building is part of whatever needs the module of a project. */
const SELECTIONS: Record<CommandName, StageSelection> = {
  run: ['setup', 'build', 'check', 'test', 'publish'],
  setup: ['setup'],
  build: ['build'],
  check: ['build', 'check'],
  test: ['build', 'test'],
  publish: ['build', 'publish'],
  verify: ['verify'],
};

/** Runs one command of the command line and ends the process with its exit code. Prints; never rejects. */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  const variables = process.env;
  const json = argv.includes('--json');
  const redactor = createRedactor();
  const stop = new AbortController();
  installSignalHandlers(stop);
  const finished: StageResult[] = [];
  const end = (result: RunResult, code: number): void => {
    const text = json ? `${JSON.stringify(result, null, 2)}\n` : summaryText(result, variables);
    process.stdout.write(redactor.redact(text), () => process.exit(code));
  };
  const crash = (error: unknown): void => end(foldResults(finished, [errorDiagnostic(error)]), EXIT.environment);
  // Faults of ours; the children go with the process, and whoever reads the output is told all the same.
  process.once('uncaughtException', crash);
  process.once('beforeExit', () => crash(new Error('the run waits for something that never comes')));
  let verbose = false;
  try {
    const invocation = parseArguments(argv);
    if ('text' in invocation) {
      process.stdout.write(invocation.text, () => process.exit(EXIT.passed));
      return;
    }
    verbose = invocation.display.verbose;
    const env = createEnvironment({ variables, redactor, json, verbose, signal: stop.signal });
    if (invocation.kind === 'discover') {
      const { discover } = await import('../project/discover.ts');
      const root = resolve(env.directory, invocation.directory ?? '.');
      return end({ ...foldResults([]), discovery: await discover(root, invocation, env) }, EXIT.passed);
    }
    if (invocation.kind === 'init') {
      const { runInit } = await import('./init.ts');
      const created = await runInit(invocation.directory, { ...invocation.flags, json }, env);
      return end({ ...foldResults([]), ...created }, EXIT.passed);
    }
    if (invocation.kind === 'probe') {
      const { runProbe } = await import('./probe.ts');
      return end({ ...foldResults([]), probe: await runProbe(invocation.target, invocation.flags, env) }, EXIT.passed);
    }
    if (invocation.kind === 'registry') {
      const { runRegistryCommand } = await import('./registry.ts');
      const { command, words, flags } = invocation;
      return end({ ...foldResults([]), ...(await runRegistryCommand(command, words, flags, env)) }, EXIT.passed);
    }
    if (invocation.subjects.length > 1) {
      const { result, code } =
        invocation.command === 'publish'
          ? await (await import('./publish-several.ts')).publishSeveral(
              invocation.subjects,
              pipelineOf(invocation, env).toInputs,
              env,
            )
          : await (await import('./several.ts')).runSeveral({ ...invocation, ...pipelineOf(invocation, env), env });
      await writeForms(invocation.flags, result, env.directory);
      return end(result, code);
    }
    if (invocation.flags.printDownloads === true) {
      return end({ ...foldResults([]), downloads: await printDownloads(invocation, env) }, EXIT.passed);
    }
    const failOn = await runCommand(invocation, env, finished);
    await writeForms(invocation.flags, foldResults(finished), env.directory);
    end(foldResults(finished), exitCode(finished, failOn));
  } catch (error) {
    if (verbose && error instanceof Error) process.stderr.write(redactor.redact(`${error.stack}\n`));
    end(foldResults(finished, [errorDiagnostic(error)]), exitCodeOf(error));
  }
}

/** The result in the forms that other tools read. @throws ToolError where a file can't be written. */
async function writeForms(
  { sarif, junit }: { readonly sarif?: string; readonly junit?: string },
  result: RunResult,
  directory: string,
): Promise<void> {
  try {
    if (sarif !== undefined) {
      const { renderSarif } = await import('../report/sarif.ts');
      await writeFileAtomically(resolve(directory, sarif), renderSarif(allDiagnostics(result)));
    }
    if (junit !== undefined) {
      const { renderJunit } = await import('../report/junit.ts');
      await writeFileAtomically(resolve(directory, junit), renderJunit(result));
    }
  } catch (error) {
    throw new ToolError(`the result cannot be written: ${describeError(error)}`, {
      hint: 'give --sarif and --junit a file in a folder that can be written',
    });
  }
}

function summaryText(result: RunResult, variables: NodeJS.ProcessEnv): string {
  return renderSummary(result, createPainter(createTerminal(process.stdout, variables)));
}

interface World {
  readonly variables: NodeJS.ProcessEnv;
  readonly redactor: Redactor;
  readonly json: boolean;
  readonly verbose: boolean;
  readonly signal: AbortSignal;
}

function createEnvironment(world: World): Environment {
  const log = createTerminalLog(
    createTerminal(world.json ? process.stderr : process.stdout, world.variables),
    world.redactor,
    world.verbose,
  );
  if (world.variables.WASM_ACTION_PASSWORD !== undefined) log.secret(world.variables.WASM_ACTION_PASSWORD);
  let temporary: string | undefined;
  return {
    directory: process.cwd(),
    variables: world.variables,
    platform: currentPlatform(),
    log,
    signal: world.signal,
    http: createHttp({ variables: world.variables, signal: world.signal, log }),
    store: createFileStore(defaultStoreRoot(world.variables)),
    // Made for whoever asks for it first: tests in the embedded host never do.
    get temporary() {
      temporary ??= makeTemporary();
      return temporary;
    },
  };
}

/** A folder that goes with the process. */
function makeTemporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wasm-action-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function printDownloads(
  invocation: Extract<Invocation, { kind: 'command' }>,
  env: Environment,
): Promise<readonly Download[]> {
  const inputs = await pipelineOf(invocation, env).toInputs(invocation.subjects[0]);
  const { listDownloads } = await import('../stage/downloads.ts');
  return listDownloads({ inputs, env, folder: join(inputs.directory, '.wasm-action') });
}

async function runCommand(
  invocation: Extract<Invocation, { kind: 'command' }>,
  env: Environment,
  finished: StageResult[],
): Promise<FailLevel> {
  const { toInputs: inputsOf, stagesFor } = pipelineOf(invocation, env);
  // Is loaded while files are waited for.
  const pipeline = import('../stage/pipeline.ts');
  const inputs = await inputsOf(invocation.subjects[0]);
  const folder = join(inputs.directory, '.wasm-action');
  const [{ runPipeline }] = await Promise.all([pipeline, openRunFolder(folder)]);
  await runPipeline(stagesFor(inputs), { inputs, env, folder }, finished);
  return inputs.failOn;
}

/** What a command does with a subject: what it is told, and the stages that it takes. */
function pipelineOf({ command, flags }: Extract<Invocation, { kind: 'command' }>, env: Environment) {
  const selected = SELECTIONS[command];
  return {
    toInputs: (subject: string | undefined): Promise<Inputs> =>
      toInputs(subject, flags, env.directory, env.variables, readConfiguration),
    // A module that is given needs no build.
    stagesFor: ({ module }: Inputs): StageSelection =>
      module === undefined || selected.length === 1 ? selected : selected.filter((stage) => stage !== 'build'),
  };
}

async function readConfiguration(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new ConfigurationError(`--config ${path}: ${describeError(error)}`, {
      hint: 'give a file that holds the plugin configuration',
    });
  }
}

/** The first signal stops the run in good order, the second at once. */
function installSignalHandlers(stop: AbortController): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(EXIT.interrupted);
      stop.abort(new InterruptedError(signal));
    });
  }
}

function exitCodeOf(error: unknown): number {
  return isKnownError(error) ? error.exitCode : EXIT.environment;
}
