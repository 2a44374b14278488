import { expect, test } from 'vitest';
import { type AscProject, ascArguments } from '../../src/language/asc-command.ts';
import { temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';

async function argumentsFor(project: Partial<AscProject>, entry = 'assembly/index.ts'): Promise<string> {
  const directory = temporaryFolder();
  await writeFiles(directory, { [entry]: '' });
  const args = await ascArguments({ directory, scripts: {}, config: undefined, hasSdk: false, ...project }, 'out');
  expect(args.slice(-2)).toEqual(['--outFile', 'out/module.wasm']);
  return args.slice(0, -2).join(' ');
}

test('without a word of the project: its entry, optimised, and no import that Envoy lacks', async () => {
  expect(await argumentsFor({})).toBe('assembly/index.ts --optimize --use abort=');
  expect(await argumentsFor({}, 'index.ts')).toBe('index.ts --optimize --use abort=');
  expect(await argumentsFor({ hasSdk: true })).toBe('assembly/index.ts --optimize --use abort=abort_proc_exit');
});

test('the release script of the SDKs and of asinit, with the output taken out', async () => {
  const optimized =
    'asc assembly/index.ts -b build/optimized.wasm --use abort=abort_proc_exit -t build/optimized.wat --sourceMap -O3z';
  const scripts = {
    'asbuild:untouched': 'asc a.ts --debug',
    'asbuild:optimized': optimized,
    asbuild: 'npm run x && y',
  };
  expect(await argumentsFor({ scripts, hasSdk: true })).toBe('assembly/index.ts --use abort=abort_proc_exit -O3z');
  const config = {
    targets: { release: { optimizeLevel: 3, textFile: 'build/release.wat' } },
    options: { use: 'abort=' },
  };
  const release = { 'asbuild:release': 'npx asc assembly/index.ts --target release --outFile=a.wasm' };
  expect(await argumentsFor({ scripts: release, config })).toBe(
    'assembly/index.ts --target release --textFile out/module.wat',
  );
});

test('a script that is more than asc is not guessed at', async () => {
  expect(await argumentsFor({ scripts: { build: 'gulp && asc x.ts' } })).toBe(
    'assembly/index.ts --optimize --use abort=',
  );
});

test('entries of asconfig.json are left to asc', async () => {
  expect(await argumentsFor({ config: { entries: ['assembly/filter.ts'] } }, 'assembly/filter.ts')).toBe(
    '--optimize --use abort=',
  );
  await expect(argumentsFor({}, 'assembly/filter.ts')).rejects.toThrow('there is none of assembly/index.ts');
});
