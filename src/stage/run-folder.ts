import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isNotFound, writeFileAtomically } from '../base/files.ts';
import { SCHEMA_VERSION, STAGES, type StageName, type StageResult } from '../report/result.ts';

/** The places below a run's folder: `DIR/.wasm-action` on a laptop, below RUNNER_TEMP on Actions. */
export const runPaths = {
  module: (folder: string) => join(folder, 'module.wasm'),
  image: (folder: string) => join(folder, 'image'),
  sbom: (folder: string) => join(folder, 'sbom.cdx.json'),
  published: (folder: string) => join(folder, 'published.json'),
  logs: (folder: string) => join(folder, 'logs'),
  result: (folder: string, stage: StageName) => join(folder, 'results', `${stage}.json`),
  results: (folder: string) => join(folder, 'results'),
} as const;

/** Keeps a stage's result for the processes that come after it. */
export async function writeResult(folder: string, result: StageResult): Promise<void> {
  await writeFileAtomically(runPaths.result(folder, result.stage), `${JSON.stringify(result, null, 2)}\n`);
}

/** Begins a run: forgets an earlier one's results, and keeps the folder out of the user's commits. */
export async function openRunFolder(folder: string): Promise<void> {
  await rm(runPaths.results(folder), { recursive: true, force: true });
  await writeFileAtomically(join(folder, '.gitignore'), '*\n');
}

/** All results in the folder, in the order of the stages; files of another schema version are left out. */
export async function readResults(folder: string): Promise<StageResult[]> {
  let names: string[];
  try {
    names = await readdir(runPaths.results(folder));
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
  const results = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => parseResult(await readFile(join(runPaths.results(folder), name), 'utf8'))),
  );
  const rank = (result: StageResult): number => STAGES.indexOf(result.stage);
  return results.filter((result) => result !== undefined).sort((a, b) => rank(a) - rank(b));
}

function parseResult(text: string): StageResult | undefined {
  const value: unknown = JSON.parse(text);
  return isStageResult(value) ? value : undefined;
}

/** Only our own stages write these files, so the frame is checked and the rest is believed. */
function isStageResult(value: unknown): value is StageResult {
  if (typeof value !== 'object' || value === null) return false;
  const result = value as Partial<StageResult>;
  return (
    result.schemaVersion === SCHEMA_VERSION &&
    STAGES.includes(result.stage as StageName) &&
    typeof result.status === 'string' &&
    Array.isArray(result.diagnostics)
  );
}
