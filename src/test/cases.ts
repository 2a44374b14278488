import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parse } from 'yaml';
import { ConfigurationError } from '../base/errors.ts';
import { relativePath } from '../base/files.ts';
import {
  type DocumentPath,
  formatPosition,
  type Problem,
  readYaml,
  throwProblems,
  type YamlFile,
} from '../base/yaml.ts';
import { type CaseEntry, type CaseFile, caseFile } from './case-file.ts';
import { toExpectations } from './expectations.ts';
import { loadServiceExtensions } from './service-extensions/load.ts';
import type { HeaderLine, PluginOverrides, TestCase, TestSuite } from './suite.ts';

/**
 * Reads test files; with none, the suite is one case of our own: a plain request is answered and nothing traps.
 * @param files absolute paths.
 * @param directory what the positions' file names are relative to.
 * @throws ConfigurationError with the place of the first fault of a file and, below it, every further one.
 */
export async function loadCases(files: readonly string[], directory: string): Promise<TestSuite> {
  if (files.length === 0) return { cases: [SMOKE_CASE] };
  const loaded = await Promise.all(files.map((file) => loadFile(file, relativePath(directory, file))));
  const cases = loaded.flatMap((suite) => suite.cases);
  refuseTwins(cases);
  return { cases, phaseSuites: loaded.flatMap(({ phaseSuites = [] }) => phaseSuites) };
}

const SMOKE_CASE: TestCase = {
  name: 'GET / is answered',
  request: { method: 'GET', path: '/', headers: [] },
  upstream: { status: 200, headers: [], body: Buffer.alloc(0) },
  expectations: [{ kind: 'not-failed-by-envoy' }],
};

async function loadFile(path: string, file: string): Promise<TestSuite> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    throw new ConfigurationError(`cannot read the test file ${file}`, {
      position: { file },
      hint: 'name a file that is there (--cases, input `cases`), or none for tests/*.yaml',
      cause: error,
    });
  }
  if (isServiceExtensions(content, file)) {
    return { cases: [], phaseSuites: [await loadServiceExtensions(path, content, file)] };
  }
  return { cases: parseCases(content, file) };
}

/**
 * The cases of one file.
 * @param file as positions and messages shall name it.
 * @throws ConfigurationError as loadCases.
 */
export function parseCases(content: string, file: string): TestCase[] {
  const parsed = readYaml(content, file, caseFile);
  const plugin = readOverrides(content, parsed.value);
  return parsed.value.cases.map((entry, index) => ({
    ...toCase(entry, ['cases', index], parsed),
    ...(plugin === undefined ? {} : { plugin }),
  }));
}

/** Configurations go to the module as YAML has them: readYaml keeps numbers as they were spelt, which JSON must not. */
function readOverrides(
  content: string,
  { configuration, vmConfiguration, rootId }: CaseFile,
): PluginOverrides | undefined {
  if (configuration === undefined && vmConfiguration === undefined && rootId === undefined) return undefined;
  const plain = parse(content) as CaseFile;
  return {
    ...(configuration === undefined ? {} : { configuration: toText(plain.configuration) }),
    ...(vmConfiguration === undefined ? {} : { vmConfiguration: toText(plain.vmConfiguration) }),
    ...(rootId === undefined ? {} : { rootId }),
  };
}

function toText(configuration: unknown): string {
  return typeof configuration === 'string' ? configuration : JSON.stringify(configuration);
}

const anyMapping = v.looseObject({}, 'must be a mapping with the key cases');

/** Google's format has `test:` at its top where ours has `cases:`. */
function isServiceExtensions(content: string, file: string): boolean {
  if (file.endsWith('.textpb')) return true;
  const { value } = readYaml(content, file, anyMapping);
  return 'test' in value && !('cases' in value);
}

function refuseTwins(cases: readonly TestCase[]): void {
  const first = new Map<string, TestCase>();
  const problems: Problem[] = [];
  for (const testCase of cases) {
    const twin = first.get(testCase.name);
    if (twin === undefined) {
      first.set(testCase.name, testCase);
    } else if (twin.position !== undefined && testCase.position !== undefined) {
      problems.push({
        position: testCase.position,
        message: `a case named ${JSON.stringify(testCase.name)} stands at ${formatPosition(twin.position)} already`,
      });
    }
  }
  throwProblems(problems, 'give every case of the project a name of its own');
}

function toCase(entry: CaseEntry, path: DocumentPath, file: YamlFile<unknown>): TestCase {
  const { request, upstream } = entry;
  return {
    name: entry.name,
    position: file.positionOf([...path, 'name']),
    request: {
      method: request.method,
      path: request.path,
      headers: toLines(request.headers),
      ...(request.body === undefined ? {} : { body: Buffer.from(request.body) }),
    },
    upstream: { status: upstream.status, headers: toLines(upstream.headers), body: Buffer.from(upstream.body) },
    expectations: toExpectations(entry, [...path, 'expect'], file),
  };
}

function toLines(headers: Readonly<Record<string, string | readonly string[]>>): HeaderLine[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((line): HeaderLine => [name, line]),
  );
}
