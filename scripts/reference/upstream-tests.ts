import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

/** Where the data lies: a JSON file for each file of tests that others have written, in the order of their names. */
const FOLDER = fileURLToPath(new URL('../../test/host/upstream-tests/', import.meta.url));

const text = v.pipe(v.string(), v.minLength(1));
/** By the name of a kind: why it doesn't apply. */
const reasons = v.record(text, text);

const upstreamTest = v.strictObject({
  name: text,
  /** `FILE: TITLE` of each test of ours that asks the same; several where one does not ask all of it. */
  answeredBy: v.optional(v.pipe(v.array(text), v.minLength(1))),
  notApplicable: v.optional(text),
  /** Kinds that are left out for this test alone. */
  except: v.optional(reasons),
});

const upstreamFile = v.strictObject({
  repository: v.pipe(v.string(), v.regex(/^[\w-]+\/[\w-]+$/)),
  file: text,
  /** Which version was read, as a person would look it up. */
  version: text,
  /** What it is about, and what our tests do otherwise. */
  about: v.optional(text),
  /** The values of its parameters that each test runs with and that ours answer, as its tool names them. */
  kinds: v.pipe(v.array(text), v.minLength(1)),
  /** Those that none of its tests can be answered for. */
  except: v.optional(reasons),
  tests: v.pipe(v.array(upstreamTest), v.minLength(1)),
});

type UpstreamTest = v.InferOutput<typeof upstreamTest>;
type UpstreamFile = v.InferOutput<typeof upstreamFile>;

/** All files of tests, each checked against the format; throws with the file's name and the faults. */
export function readUpstreamTests(): UpstreamFile[] {
  return globSync('*.json', { cwd: FOLDER })
    .sort()
    .map((name) => {
      const result = v.safeParse(upstreamFile, JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
      if (!result.success) {
        throw new Error(
          `${name}: ${result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join('; ')}`,
        );
      }
      return result.output;
    });
}

/** The page of documentation that says which test of ours answers which. */
export function renderUpstreamTests(files: readonly UpstreamFile[]): string {
  const tests = sum(files, (file) => file.tests.length);
  const outside = sum(files, (file) => file.tests.filter(({ notApplicable }) => notApplicable !== undefined).length);
  const runs = sum(files, ({ kinds, tests: all }) => sum(all, (test) => answeredKinds(kinds, test).length));
  return `<!-- Written by \`npm run reference\` from test/host/upstream-tests. -->
# Tests that others wrote

What the tests of Envoy's Wasm extension and of proxy-wasm-cpp-host are about, asked of the embedded host and of a real
Envoy by modules and cases of ours: the two must come to the same. Of ${tests} tests ${tests - outside} are answered, which run there in ${runs}
kinds (an engine, a language, a setting); the other ${outside} do not apply, and the table says why.
${files.map(renderFile).join('')}`;
}

function renderFile({ repository, file, version, about, kinds, except, tests }: UpstreamFile): string {
  const lines = tests.map((test) => `| \`${test.name}\` | ${renderKinds(kinds, test)} | ${renderAnswer(test)} |\n`);
  const left = Object.entries(except ?? {}).map(([kind, reason]) => `- \`${kind}\`: not asked. ${reason}\n`);
  const said = [...(about === undefined ? [] : [`${about}\n`]), ...(left.length === 0 ? [] : [left.join('')])];
  return `
## ${repository}: ${file}

As of ${version}.

${said.map((part) => `${part}\n`).join('')}| Test | Kinds | Answered by |
| --- | --- | --- |
${lines.join('')}`;
}

function renderKinds(kinds: readonly string[], test: UpstreamTest): string {
  const left = Object.entries(test.except ?? {}).map(([kind, reason]) => `not \`${kind}\`: ${reason}`);
  return [answeredKinds(kinds, test).join(', '), ...left].filter((part) => part !== '').join('; ');
}

function renderAnswer({ answeredBy, notApplicable }: UpstreamTest): string {
  if (answeredBy === undefined) return `does not apply: ${notApplicable}`;
  const links = answeredBy.map((answer) => {
    const { file, title } = splitAnswer(answer);
    return `[${title.replaceAll('|', '\\|')}](../../${file})`;
  });
  return links.join('; ');
}

function answeredKinds(kinds: readonly string[], { answeredBy, except = {} }: UpstreamTest): string[] {
  return answeredBy === undefined ? [] : kinds.filter((kind) => except[kind] === undefined);
}

/** Takes a reference to a test of ours apart. */
export function splitAnswer(answer: string): { readonly file: string; readonly title: string } {
  const [file = '', title = ''] = answer.split(/: (.*)/s);
  return { file, title };
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
