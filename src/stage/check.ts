import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import { ConfigurationError } from '../base/errors.ts';
import { relativePath } from '../base/files.ts';
import type { PluginFacts } from '../check/canary.ts';
import { compareCapabilities, findCapabilities } from '../check/capabilities.ts';
import { checkMalformed, checkModule } from '../check/check.ts';
import { listContents } from '../check/contents.ts';
import { refusalDiagnostics, teardownDiagnostics } from '../check/measured.ts';
import { createPullFinder, type FindPull } from '../check/pulls.ts';
import { makeLaunch, NO_NETWORK } from '../envoy/bootstrap.ts';
import { deployPlugin } from '../envoy/plugin.ts';
import { validate } from '../envoy/process.ts';
import { newestOfEachMinor } from '../envoy/releases.ts';
import { parseTarget, type Target } from '../envoy/targets.ts';
import { findAnchors } from '../project/anchor.ts';
import type { Project } from '../project/project.ts';
import { judgeSize } from '../report/budget.ts';
import type { Verdict } from '../report/result.ts';
import { MalformedModule } from '../wasm/malformed.ts';
import { parseModule, type WasmModule } from '../wasm/module.ts';
import type { Job, ModuleFile } from './job.ts';
import { measuredVerdict, pluginSettings, productOf } from './plugin.ts';
import type { StageOutcome } from './stage.ts';
import { summarizeBytes } from './summary.ts';

/** Judges the module for each target: by the tables, and by the target's own binary where that is what was named. */
export async function check(job: Job): Promise<StageOutcome> {
  const file = await job.file();
  const [project, targets] = [await job.project(), await job.targets()];
  // Where nobody named a target, the other Envoys that are about are worth a warning.
  const others = project.targets.length > 0 ? [] : newestOfEachMinor().map(parseTarget);
  const module = parse(file);
  const tables = await job.tables();
  const anchors = job.inputs.module === undefined ? await findAnchors(project, job.env) : {};
  const options = {
    findPull: await findPulls(job, file, module),
    ...(anchors.module ?? { file: file.file }),
    targetsPlace: anchors.targets,
    others,
    tables: tables.abi,
    products: tables.products,
    plugin: (target: Target) => toFacts(project, file, target),
  };
  const report =
    module instanceof MalformedModule
      ? checkMalformed(file.bytes, module, targets, options)
      : checkModule(module, targets, options);
  const measured = await measure(job, file, targets);
  const verdicts: Record<string, Verdict> = { ...report.verdicts };
  for (const { target, verdict } of measured) verdicts[target.key] = verdict;
  for (const [key, { verdict, basis }] of Object.entries(verdicts)) job.env.log.info(`${key}: ${verdict} (${basis})`);
  const { version, source, sha256 } = tables;
  job.env.log.info(`tables ${version} (${source})`);
  const base = await job.base();
  return {
    module: {
      ...summarizeBytes(file, { abi: report.abi, language: report.language }),
      ...(base === undefined ? {} : { base: { file: base.file, size: base.bytes.length } }),
      ...(module instanceof MalformedModule || report.description === undefined
        ? {}
        : { ...listContents(module, report.description, tables.abi), rootIds: report.rootIds }),
    },
    tables: { version, source, sha256 },
    verdicts,
    diagnostics: [
      ...tables.notes,
      ...report.diagnostics,
      ...measured.flatMap(({ diagnostics }) => diagnostics),
      ...(module instanceof MalformedModule || base === undefined ? [] : compareWithBase(base, module, file.file)),
      ...judgeSize(file.bytes.length, project.budgets.size, file.file),
    ],
  };
}

/** By the module as the compiler made it, where we have built it; else by what the module itself tells. */
async function findPulls(
  job: Job,
  file: ModuleFile,
  module: WasmModule | MalformedModule,
): Promise<FindPull | undefined> {
  if (module instanceof MalformedModule) return undefined;
  const isOurs = job.inputs.module === undefined;
  const bytes = isOurs ? await readFile(file.path.replace(/\.wasm$/, '.debug.wasm')).catch(() => undefined) : undefined;
  const made = bytes === undefined ? module : parse({ ...file, bytes });
  const { directory } = await job.project();
  const fileOf = (path: string): string | undefined => ownFile(path, directory, job.env.directory);
  return createPullFinder(made instanceof MalformedModule ? module : made, fileOf);
}

/** Rust's paths are written as if the workspace were here, so that every folder gives the same module. */
const REMAPPED = /^\/source\//;
const FOREIGN = /(^|[\\/])(node_modules|vendor|target|build|\.[^\\/]+)[\\/]/;

/** A file of the project's that is there; undefined: it is somebody else's, or gone. */
function ownFile(path: string, directory: string, from: string): string | undefined {
  const absolute = resolve(directory, path.replace(REMAPPED, ''));
  const inside = relative(directory, absolute);
  if (inside.startsWith('..') || isAbsolute(inside) || FOREIGN.test(inside)) return undefined;
  return statSync(absolute, { throwIfNoEntry: false })?.isFile() === true ? relativePath(from, absolute) : undefined;
}

function parse({ bytes }: Pick<ModuleFile, 'bytes'>): WasmModule | MalformedModule {
  try {
    return parseModule(bytes);
  } catch (error) {
    if (error instanceof MalformedModule) return error;
    throw error;
  }
}

/** What the module can do that its base cannot. */
function compareWithBase(base: ModuleFile, module: WasmModule, file: string): Diagnostic[] {
  const before = parse(base);
  if (before instanceof MalformedModule) {
    throw new ConfigurationError(`the base ${base.file} is no module: ${before.message}`, {
      hint: 'name the file or the image of an earlier build (--base, input `base`)',
    });
  }
  return compareCapabilities(findCapabilities(before), findCapabilities(module), base.file, file);
}

/** No root id at all is Envoy's empty one, but nobody's word. */
function toFacts(project: Project, file: ModuleFile, target: Target): PluginFacts {
  const { rootId, ...plugin } = deployPlugin(pluginSettings(project, file, productOf(project, target)));
  return { ...plugin, rootId: rootId === '' ? undefined : rootId };
}

interface Measurement {
  readonly target: Target;
  readonly verdict: Verdict;
  readonly diagnostics: readonly Diagnostic[];
}

/** A proxy image or a binary has no table: it is asked itself, and so is every target where the user wants it. */
async function measure(job: Job, file: ModuleFile, targets: readonly Target[]): Promise<Measurement[]> {
  const measurable = targets.filter(({ kind }) => job.inputs.measure === true || kind === 'image' || kind === 'path');
  if (measurable.length === 0) return [];
  const project = await job.project();
  return Promise.all(
    measurable.map(async (target) => {
      const envoy = await job.envoy(target);
      const plugin = pluginSettings(project, file, productOf(project, target));
      const validation = await validate(envoy, makeLaunch(plugin, NO_NETWORK, envoy.version), job.env);
      const diagnostics = validation.loads
        ? teardownDiagnostics(validation, target.key, file.file)
        : refusalDiagnostics(validation, target.key, file.file);
      return { target, verdict: measuredVerdict(envoy, validation), diagnostics };
    }),
  );
}
