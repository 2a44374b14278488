import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { compare } from 'semver';
import { formatSignature } from '../abi/signature.ts';
import { CALLBACKS, findHostFunctions, hostFunctionNames, MEASURED_RELEASES, NEWEST_MEASURED } from '../abi/tables.ts';
import type { Environment } from '../base/environment.ts';
import { type ProbedTable, probeEnvoy } from '../check/probe.ts';
import { makeLaunch, NO_NETWORK } from '../envoy/bootstrap.ts';
import { validate } from '../envoy/process.ts';
import { provisionEnvoy } from '../envoy/provision.ts';
import { parseTarget } from '../envoy/targets.ts';
import type { ProbeSummary } from '../report/result.ts';
import { createRegistry } from '../stage/registry.ts';
import { parseMirrors } from '../toolchain/mirrors.ts';

/** The flags of `probe`, as commander hands them over. */
export interface ProbeFlags {
  readonly mirror?: readonly string[];
  readonly plainHttp?: boolean;
}

/**
 * Measures what a target's Envoy links and looks up, and how that differs from the table by which it would be judged.
 * @throws ConfigurationError for a target that can't be read, ToolError for an Envoy that can't be had.
 */
export async function runProbe(text: string, flags: ProbeFlags, env: Environment): Promise<ProbeSummary> {
  const mirrors = parseMirrors([...(flags.mirror ?? []), env.variables.WASM_ACTION_MIRRORS ?? ''].join('\n'));
  const registry = createRegistry({ plainHttp: flags.plainHttp === true }, undefined, env);
  const envoy = await provisionEnvoy(parseTarget(text), env, { mirrors, registry });
  const folder = await mkdtemp(join(env.temporary, 'probe-'));
  let count = 0;
  const judge: Parameters<typeof probeEnvoy>[0] = async (module) => {
    count += 1;
    if (count % 10 === 0) env.log.progress(`${envoy.version}: ${count} modules judged`);
    const modulePath = join(folder, `${count}.wasm`);
    await writeFile(modulePath, module);
    const plugin = { modulePath, name: 'probe', rootId: '', vmId: '' };
    const result = await validate(envoy, makeLaunch(plugin, NO_NETWORK, envoy.version), env);
    await rm(modulePath);
    return result;
  };
  try {
    const { imports, exports } = await probeEnvoy(judge, availableParallelism());
    const base = nearestRelease(envoy.version);
    return {
      target: text,
      envoy: envoy.versionLine,
      binarySha256: envoy.sha256,
      imports,
      exports,
      comparedWith: base,
      differences: compareWithTable({ imports, exports }, base),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The measured release at or before a version, else the oldest; Istio's `1.36.3-dev` is one of 1.36. */
function nearestRelease(version: string): string {
  const number = version.split('-')[0] ?? version;
  return (
    MEASURED_RELEASES.findLast((release) => compare(release, number) <= 0) ?? MEASURED_RELEASES[0] ?? NEWEST_MEASURED
  );
}

/** What a build has (+) that the table of a release does not, and the other way round (-). */
function compareWithTable({ imports, exports }: ProbedTable, release: string): string[] {
  const isKnown = (since: string | undefined): boolean => since !== undefined && compare(since, release) <= 0;
  const describe = (name: string, signature: string, start: boolean): string =>
    `${name} ${signature}${start ? ', at the start too' : ''}`;
  const tabled = ['env', 'wasi_snapshot_preview1'].flatMap((module) =>
    hostFunctionNames(module).flatMap((name) =>
      findHostFunctions(module, name)
        .filter(({ since }) => isKnown(since))
        .map(({ type, start }) => describe(`${module}.${name}`, formatSignature(type), isKnown(start))),
    ),
  );
  const linked = imports.map(({ module, name, signature, start }) => describe(`${module}.${name}`, signature, start));
  const callbacks = CALLBACKS.filter(({ since }) => isKnown(since)).map(
    ({ name, type }) => `${name} ${formatSignature(type)}`,
  );
  const asked = exports.map(({ name, signature }) => `${name} ${signature}`);
  return [...listDifferences(linked, tabled), ...listDifferences(asked, callbacks)];
}

function listDifferences(here: readonly string[], table: readonly string[]): string[] {
  return [
    ...here.filter((row) => !table.includes(row)).map((row) => `+ ${row}`),
    ...table.filter((row) => !here.includes(row)).map((row) => `- ${row}`),
  ];
}
