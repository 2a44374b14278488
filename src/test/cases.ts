import { isUtf8 } from 'node:buffer';
import { dirname, relative } from 'node:path';
import { ConfigurationError, describeError } from '../base/errors.ts';
import { relativePath } from '../base/files.ts';
import { formatPosition, type ParsedYaml, type Problem, parseYaml, throwProblems } from '../base/yaml.ts';
import { isProtobufText } from '../project/case-files.ts';
import { createBodyReader, readNamedFile } from './body-files.ts';
import { withPatterns } from './pattern.ts';
import { toCases } from './read-cases.ts';
import type { TestCase, TestSuite } from './suite.ts';

export interface CasesOptions {
  /** What the positions' file names are relative to, absolute. */
  readonly directory: string;
  /** The project's folder, absolute: files that its tests name stand inside of it. */
  readonly project: string;
  /** The run names a configuration, which wins over the one that a file of Google's names, as in Google's own tester. */
  readonly isConfigured?: boolean;
}

/**
 * Reads test files; with none, the suite is one case of our own: a plain request is answered and nothing traps.
 * @param files absolute paths.
 * @throws ConfigurationError with the place of the first fault of a file and, below it, every further one.
 */
export async function loadCases(files: readonly string[], options: CasesOptions): Promise<TestSuite> {
  if (files.length === 0) return { cases: [SMOKE_CASE] };
  const loaded = await Promise.all([...new Set(files)].map((file) => loadFile(file, options)));
  const cases = loaded.flatMap((suite) => suite.cases);
  refuseTwins(cases);
  return { cases, phaseSuites: loaded.flatMap(({ phaseSuites = [] }) => phaseSuites) };
}

const SMOKE_CASE: TestCase = {
  name: 'GET / is answered',
  tags: [],
  plugin: {},
  exchanges: [
    {
      wait: 0,
      request: { method: 'GET', path: '/', headers: [], body: undefined, trailers: [] },
      upstream: {
        kind: 'answer',
        delay: 0,
        status: 200,
        headers: [],
        body: { pieces: [], chunked: false },
        trailers: [],
      },
      expectations: [{ kind: 'not-failed-by-envoy' }],
    },
  ],
  callouts: [],
  properties: {},
  clock: undefined,
  sharedData: new Map(),
  queues: new Map(),
  ticks: { before: 0, after: 0 },
  fresh: false,
  deadline: undefined,
  expectations: [],
};

async function loadFile(path: string, { directory, project, isConfigured = false }: CasesOptions): Promise<TestSuite> {
  const file = relativePath(directory, path);
  const content = readText(path, file);
  const document = isProtobufText(file) ? undefined : parseYaml(content, file);
  if (document !== undefined) refuseOtherDocuments(document, file);
  if (document === undefined || isServiceExtensions(document)) {
    const { loadServiceExtensions } = await import('./service-extensions/load.ts');
    const load = () => loadServiceExtensions(path, document ?? content, file, { isConfigured });
    return { cases: [], phaseSuites: [await withPatterns(load)] };
  }
  const folder = dirname(path);
  // A file from elsewhere brings its bodies with it.
  const root = relative(project, path).startsWith('..') ? folder : project;
  return { cases: await withPatterns(() => toCases(document, createBodyReader(folder, root))) };
}

function readText(path: string, file: string): string {
  let bytes: Buffer;
  try {
    bytes = readNamedFile(path);
  } catch (error) {
    const why = describeError(error);
    throw new ConfigurationError(`cannot read the test file ${file}: ${why}`, {
      position: { file },
      hint: 'name files that are there (--cases, input `cases`), or none for tests/*.yaml',
    });
  }
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new ConfigurationError('the file is not UTF-8', {
    position: { file, line: firstLineThatIsNot(bytes) },
    hint: 'save it as UTF-8; other bytes can be given as {base64: …} or by a file of their own',
  });
}

function firstLineThatIsNot(bytes: Buffer): number {
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(10); end >= 0 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
    line += 1;
    start = end + 1;
  }
  return line;
}

/** What is neither ours nor Google's is told so before anything in it is looked at. */
function refuseOtherDocuments({ value }: ParsedYaml, file: string): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  const what = value === null ? 'the file is empty' : `the file holds ${Array.isArray(value) ? 'a list' : 'a text'}`;
  throw new ConfigurationError(what, {
    position: { file, line: 1 },
    hint: "a file of test cases is a mapping with `cases:`, or with `test:` in the format of Google's tester",
  });
}

/** Google's format has `test:` at its top where ours has `cases:`. */
function isServiceExtensions({ value }: ParsedYaml): boolean {
  return typeof value === 'object' && value !== null && ('test' in value || 'env' in value) && !('cases' in value);
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
