import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ActRun, annotations, type Caller, makeCaller } from '../support/act.ts';

/** One mistake in each language, in the sub-folders of a monorepo, and where it stands. */
const BROKEN = {
  'filters/assemblyscript/assembly/index.ts': {
    text: 'export * from "@solo-io/proxy-runtime/proxy";\nexport function broken(): i32 {\n  return "text";\n}\n',
    line: '3',
    col: '10',
    title: 'TS2322',
  },
  'filters/rust/src/lib.rs': {
    text: '#[no_mangle]\npub extern "C" fn broken() -> u32 {\n    "text"\n}\n',
    line: '3',
    col: '5',
    title: 'E0308',
  },
  'filters/cpp/plugin.cc': {
    text: 'extern "C" int broken() {\n  return missing;\n}\n',
    line: '2',
    col: '10',
    title: 'clang',
  },
  'filters/tinygo/main.go': {
    text: 'package main\n\nfunc main() {\n\tmissing()\n}\n',
    line: '4',
    col: '2',
    title: 'tinygo',
  },
  'filters/go/main.go': {
    text: 'package main\n\nfunc main() {\n\tmissing()\n}\n',
    line: '4',
    col: '2',
    title: 'go',
  },
} as const;
const FILES = {
  'filters/rust/Cargo.toml':
    '[package]\nname = "broken"\nversion = "0.1.0"\nedition = "2021"\n\n[lib]\ncrate-type = ["cdylib"]\n',
  'filters/rust/Cargo.lock': 'version = 3\n\n[[package]]\nname = "broken"\nversion = "0.1.0"\n',
  'filters/tinygo/go.mod': 'module acme.example/broken\n\ngo 1.24\n',
  'filters/tinygo/Makefile': 'all:\n\ttinygo build .\n',
  'filters/go/go.mod': 'module acme.example/broken\n\ngo 1.24\n',
};
const directories = Object.keys(BROKEN).map((path) => path.split('/').slice(0, 2).join('/'));
const WORKFLOW = {
  name: 'filters',
  on: 'push',
  permissions: { contents: 'read' },
  jobs: {
    filters: {
      'runs-on': 'ubuntu-24.04',
      steps: [
        { uses: 'actions/checkout@v7' },
        {
          uses: 'org/wasm-action@v1',
          with: { directory: directories.join('\n'), stages: 'setup, build, report', engine: 'host' },
        },
      ],
    },
  },
};

let caller: Caller;
let run: ActRun;

beforeAll(async () => {
  const sources = Object.entries(BROKEN).map(([path, { text }]) => [path, text] as const);
  caller = await makeCaller(
    { '.github/workflows/filters.yml': JSON.stringify(WORKFLOW), ...FILES, ...Object.fromEntries(sources) },
    { 'filters/assemblyscript': 'examples/assemblyscript-add-header' },
  );
  run = await caller.run();
});

afterAll(() => caller.dispose());

test('one mistake is one annotation at its place, in each of five languages', () => {
  const errors = annotations(run.jobs.filters).filter(({ name }) => name === 'error');
  const shown = errors.map(({ properties: { file, line, col, title } }) => ({ file, line, col, title }));
  const wanted = Object.entries(BROKEN).map(([file, { line, col, title }]) => ({ file, line, col, title }));
  expect(shown.sort((a, b) => (a.file ?? '').localeCompare(b.file ?? ''))).toEqual(
    wanted.sort((a, b) => a.file.localeCompare(b.file)),
  );
  expect(run.jobs.filters?.result).toBe('failure');
});
