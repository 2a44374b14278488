import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Diagnostic } from '../../../base/diagnostic.ts';
import type { Environment } from '../../../base/environment.ts';
import { interruption } from '../../../base/exec.ts';
import type { EnvoyBinary } from '../../../envoy/binary.ts';
import { makeLaunch, NO_NETWORK } from '../../../envoy/bootstrap.ts';
import { type LogFinding, scanLog } from '../../../envoy/log.ts';
import type { PluginSettings } from '../../../envoy/plugin.ts';
import { type RunningEnvoy, startEnvoy, validate } from '../../../envoy/process.ts';
import { type LoadedModule, loadModule } from '../../../host/host.ts';
import { parseModule } from '../../../wasm/module.ts';
import { type FencedLog, fenceLog } from '../../fence.ts';
import { toPlugin } from '../../host-engine.ts';
import { readModuleLog } from '../../module-log.ts';
import { complainAbout, type PhaseTestResult } from '../result.ts';
import { runPhaseTests } from '../run.ts';
import type { PhaseSuite, PhaseTest } from '../suite.ts';
import { readCalls } from './call-trace.ts';
import { type PhaseUpstream, startPhaseUpstream } from './exchange.ts';
import { type EnvoyTrace, judgeExchange } from './judge-exchange.ts';
import { findObstacles, planExchange } from './obstacles.ts';

export interface EnvoyPhaseOptions {
  readonly suite: PhaseSuite;
  readonly binary: EnvoyBinary;
  readonly plugin: PluginSettings;
  readonly env: Environment;
  /** Milliseconds for one request and its answer. */
  readonly deadline: number;
}

/**
 * Sends each test of a file through a real Envoy, as the request and the answer that come nearest to it. A test that
 * does not pass has failed, unless it passes as Google's tester runs it and something is known that Envoy has done
 * otherwise: then it cannot be said there, and is skipped.
 * @throws ToolError when Envoy does not start; InterruptedError when the run was stopped.
 */
export async function runPhaseTestsInEnvoy(options: EnvoyPhaseOptions): Promise<PhaseTestResult[]> {
  const { suite, binary, env } = options;
  const configuration = suite.configuration?.toString('utf8') ?? options.plugin.configuration;
  const plugin: PluginSettings = { ...options.plugin, configuration };
  const { loads, reasons } = await validate(binary, makeLaunch(plugin, NO_NETWORK, binary.version), env);
  if (!loads) {
    const why = reasons.length > 0 ? reasons.join('; ') : 'Envoy does not say why';
    return suite.tests.map((test) => ({
      test,
      diagnostics: [complainAbout(test, 'test-failed', `the plugin does not start: ${why}`)],
      seconds: 0,
    }));
  }
  const upstream = await startPhaseUpstream();
  let current: PhaseEnvoy | undefined;
  const leave = async (): Promise<void> => {
    const left = current;
    current = undefined;
    await left?.envoy.stop();
  };
  const passesByItself = createArbiter(options, plugin);
  const results: PhaseTestResult[] = [];
  try {
    for (const [index, test] of suite.tests.entries()) {
      env.log.progress(`test ${index + 1} of ${suite.tests.length}: ${test.name}`);
      const begun = performance.now();
      for (;;) {
        const isFresh = current === undefined;
        current ??= await startPhaseEnvoy(plugin, upstream.port, options);
        const { diagnostics, obstacles, isSpoilt } = await runPhaseTest(test, plugin, current, upstream, options);
        const isBad = diagnostics.length > 0;
        if (isSpoilt || isBad) await leave();
        const isExcused = isBad && (await passesByItself(test));
        // Google's tests have a VM each: what an earlier test has left there may be what is wrong.
        if (isExcused && !isFresh) continue;
        const seconds = Math.round(performance.now() - begun) / 1000;
        results.push(
          isExcused && obstacles.length > 0
            ? { test, diagnostics: [], seconds, skipped: obstacles.join('; ') }
            : { test, diagnostics, seconds },
        );
        break;
      }
    }
  } finally {
    await Promise.all([leave(), upstream.close()]);
  }
  return results;
}

/** Says whether a test passes as Google's tester runs it, which is what the embedded host does. */
function createArbiter(
  { suite, env, deadline }: EnvoyPhaseOptions,
  settings: PluginSettings,
): (test: PhaseTest) => Promise<boolean> {
  let loaded: Promise<LoadedModule> | undefined;
  const load = async (): Promise<LoadedModule> =>
    loadModule(parseModule(new Uint8Array(await readFile(settings.modulePath))));
  return async (test) => {
    loaded ??= load();
    const plugin = toPlugin(settings);
    const [result] = await runPhaseTests({
      suite: { ...suite, tests: [test] },
      loaded: await loaded,
      plugin,
      env,
      deadline,
    });
    return result?.diagnostics.length === 0;
  };
}

interface PhaseEnvoy {
  readonly envoy: RunningEnvoy;
  readonly fence: FencedLog;
}

async function startPhaseEnvoy(
  plugin: PluginSettings,
  port: number,
  { binary, env }: EnvoyPhaseOptions,
): Promise<PhaseEnvoy> {
  const launch = makeLaunch(plugin, { kind: 'bare-http2', port }, binary.version);
  const envoy = await startEnvoy(binary, launch, env, { trace: true });
  try {
    return { envoy, fence: await fenceLog(envoy) };
  } catch (error) {
    await envoy.stop();
    throw error;
  }
}

interface TestRun {
  /** None: it passed. */
  readonly diagnostics: readonly Diagnostic[];
  /** What Envoy has done otherwise than Google's tester. */
  readonly obstacles: readonly string[];
  /** This Envoy serves no further test. */
  readonly isSpoilt: boolean;
}

async function runPhaseTest(
  test: PhaseTest,
  plugin: PluginSettings,
  { envoy, fence }: PhaseEnvoy,
  upstream: PhaseUpstream,
  { suite, env, deadline }: EnvoyPhaseOptions,
): Promise<TestRun> {
  const { request, answer, changes } = planExchange(test);
  const signal = AbortSignal.any([AbortSignal.timeout(deadline), env.signal]);
  let trace: EnvoyTrace['exchange'];
  try {
    const pace = createPacer(envoy);
    trace = await upstream.exchange({ request, answer, pace, signal }, envoy.listenerPort);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    const reason = `HTTP/2 cannot carry it: ${error.message}`;
    return { diagnostics: [complainAbout(test, 'test-failed', reason)], obstacles: [reason], isSpoilt: false };
  }
  if (env.signal.aborted) throw interruption(env.signal);
  const { settlement, log } = await fence.settle();
  const calls = readCalls(log, plugin);
  const problems = judgeExchange(test, suite, { start: readModuleLog(fence.before, plugin), calls, exchange: trace });
  const findings = scanLog(log);
  const diagnostics = [
    ...findings.map((finding) => describeFinding(test, finding)),
    ...(settlement === 'gone' ? [complainAbout(test, 'test-crash', 'Envoy ended in the middle of it')] : []),
    ...(settlement === 'stuck' ? [complainAbout(test, 'test-loop', 'the filter never came back from it')] : []),
    ...problems.map(({ expectation, message }) =>
      complainAbout(test, 'test-failed', withEnd(message, trace.broken), expectation.position),
    ),
  ];
  const obstacles = findObstacles(test, suite, changes, calls, trace);
  return { diagnostics, obstacles, isSpoilt: settlement !== 'quiet' || findings.length > 0 };
}

function withEnd(message: string, broken: string | undefined): string {
  return broken === undefined ? message : `${message} (${broken})`;
}

function describeFinding(test: PhaseTest, { kind, message, backtrace }: LogFinding): Diagnostic {
  const lines = backtrace.map((frame) => `\n  at ${frame}`).join('');
  switch (kind) {
    case 'trap':
      return complainAbout(test, 'test-trap', `${message}${lines}`);
    case 'crash':
      return complainAbout(test, 'test-crash', `Envoy crashed: ${message}`);
    case 'wasm':
    case 'critical':
      return complainAbout(test, 'test-envoy-error', `Envoy complains: ${message}`);
  }
}

/** Milliseconds for Envoy to hand a piece of a body to the module, and then on. */
const PIECE_LIMIT = 1_000;
const QUIET = 10;

/** A piece has been handled once the module has returned from it, or it has come out at the other end. */
function createPacer(envoy: RunningEnvoy): (side: string, piece: number, received: () => number) => Promise<void> {
  const returns = (side: string): number => envoy.log().split(`[host<-vm] proxy_on_${side}_body return`).length;
  const before: Readonly<Record<string, number>> = { request: returns('request'), response: returns('response') };
  return async (side, piece, received) => {
    const limit = Date.now() + PIECE_LIMIT;
    const known = received();
    while (returns(side) - (before[side] ?? 0) <= piece && received() === known && Date.now() < limit) await sleep(2);
    for (let last = -1; last !== received() && Date.now() < limit; await sleep(QUIET)) last = received();
  };
}
