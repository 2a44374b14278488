/** The rooms from the top floor down: a room imports only from rooms below it. */
const FLOORS = [
  ['^src/main\\.ts'],
  ['^src/cli/', '^src/github/'],
  ['^src/stage/'],
  ['^src/publish/'],
  ['^src/check/'],
  ['^src/test/'],
  ['^src/host/'],
  ['^src/envoy/'],
  ['^src/project/'],
  ['^src/language/'],
  ['^src/oci/'],
  ['^src/toolchain/'],
  ['^src/abi/'],
  ['^src/wasm/'],
  ['^src/report/'],
  ['^src/base/'],
];

const upward = FLOORS.slice(1).map((floor, index) => ({
  name: `only-downwards-from-${floor[0].replaceAll(/[^a-z]/g, '')}`,
  comment: 'A room imports only from rooms below it (docs/architecture.md).',
  severity: 'error',
  from: { path: floor },
  to: { path: FLOORS.slice(0, index + 1).flat() },
}));

export default {
  forbidden: [
    ...upward,
    {
      name: 'faces-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/(cli|github)/' },
      to: { path: '^src/(cli|github)/', pathNot: '^src/$1/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-github-knows-actions',
      comment: '@actions/* prints workflow commands; everything below the face goes through small interfaces.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/github/' },
      to: { path: '@actions/' },
    },
    {
      name: 'no-unknown-room',
      severity: 'error',
      from: {
        path: '^src/(?!main\\.ts|cli/|github/|stage/|publish/|check/|test/|host/|envoy/|project/|language/|oci/|toolchain/|abi/|wasm/|report/|base/)',
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node'],
    },
  },
};
