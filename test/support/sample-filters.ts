import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadServiceExtensions } from '../../src/test/service-extensions/load.ts';
import type { PhaseSuite } from '../../src/test/service-extensions/suite.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
/** What .ci/setup provides. */
const CLANG = 'clang++-19';

/** The file of each sample of Google's that stands here, and the configuration that its tests are run with. */
export const SAMPLES: readonly (readonly [sample: string, file: string, configuration: string | undefined])[] = [
  ['add_request_header', 'tests.textpb', undefined],
  ['add_request_header', 'tests.yaml', undefined],
  ['body_chunking', 'tests.textpb', undefined],
  ['body_chunking', 'tests.yaml', undefined],
  ['config_denylist', 'tests.textpb', 'tests.config'],
  ['config_denylist', 'tests_noconfig.textpb', undefined],
  ['docs_plugin_config', 'tests.textpb', 'tests.config'],
  ['local_reply', 'tests.textpb', undefined],
  ['log_calls', 'tests.textpb', undefined],
  ['overwrite_errcode', 'tests.textpb', undefined],
  ['redirect', 'tests.textpb', undefined],
  ['set_query', 'tests.textpb', undefined],
  ['testing', 'tests.textpb', undefined],
  ['testing', 'tests.yaml', undefined],
];

/** Builds the filters that do what the samples' tests ask for, one a root id, into the folder; says where. */
export function buildSampleFilters(folder: string): string {
  const output = join(folder, 'filters.wasm');
  const flags = ['--target=wasm32-wasi', '-mexec-model=reactor', '-std=c++17', '-Os', '-fno-exceptions'];
  execFileSync(CLANG, [...flags, join(FIXTURES, 'sample-filters/filters.cc'), '-o', output]);
  return output;
}

export async function loadSample(sample: string, file: string): Promise<PhaseSuite> {
  const path = join(FIXTURES, 'service-extensions', sample, file);
  return loadServiceExtensions(path, await readFile(path, 'utf8'), `${sample}/${file}`);
}

export async function readSampleConfiguration(sample: string, name: string | undefined): Promise<string> {
  return name === undefined ? '' : readFile(join(FIXTURES, 'service-extensions', sample, name), 'utf8');
}
