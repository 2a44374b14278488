import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/base/version.ts';
import { collect, runCli, runJson, startCli } from '../support/cli.ts';
import { makeFolder } from '../support/environment.ts';
import { type Fault, refuse, startFaultRegistry } from '../support/fault-registry.ts';
import { writeFiles } from '../support/files.ts';
import { PAUSE, type PluginPlan, pluginModule, TRAP } from '../support/plugin-module.ts';

async function folderWithModule(plan: PluginPlan = {}): Promise<string> {
  const directory = await makeFolder();
  await writeFile(join(directory, 'plugin.wasm'), pluginModule(plan));
  return directory;
}

describe('arguments', () => {
  it('prints the version and a help that names every command', async () => {
    const directory = await makeFolder();
    expect((await runCli(['--version'], { directory })).stdout).toBe(`${VERSION}\n`);
    const { stdout, code } = await runCli(['--help'], { directory });
    expect(code).toBe(0);
    for (const command of ['run', 'setup', 'build', 'check', 'test', 'publish']) {
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    }
    expect((await runCli([], { directory })).stdout).toBe(stdout);
  });

  it('says what is wrong with a flag, in words or as the one object on stdout', async () => {
    const directory = await makeFolder();
    const plain = await runCli(['run', '--iamge', 'x'], { directory });
    expect(plain.code).toBe(2);
    expect(plain.stdout).toContain("unknown option '--iamge'");
    expect(plain.stdout).toContain('Did you mean --image?');
    const { code, result, stderr } = await runJson(['run', '--fail-on', 'sometimes'], { directory });
    expect(code).toBe(2);
    expect(result).toMatchObject({ schemaVersion: 1, status: 'error', diagnostics: [{ code: 'configuration' }] });
    expect(result.diagnostics[0]?.message).toContain('Allowed choices are error, warning, never');
    expect(stderr).toBe('');
  });

  it.each([
    [['run', 'no-such-thing'], /no such file or folder/],
    [['check', 'plugin.wasm', '--target', 'nginx@1.2'], /target "nginx@1.2" is not understood/],
    [['test', 'plugin.wasm', '--cases', 'none.yaml'], /none.yaml/],
    [['test', 'plugin.wasm', '--config', 'none.json'], /--config/],
    [['publish', 'plugin.wasm', '--image', 'ghcr.io/Acme/x:1'], /must be lower case/],
    [['publish', 'plugin.wasm', '--image', 'ghcr.io/acme/x'], /no tag/],
    [['publish', 'plugin.wasm', '--layouts', 'squashed'], /no image layout/],
    [['run', 'plugin.wasm', '--mirror', 'nonsense'], /nonsense/],
  ])('%j is the user’s mistake', async (args, message) => {
    const directory = await folderWithModule();
    const { code, result } = await runJson(args, { directory });
    expect(code).toBe(2);
    expect(result.diagnostics.map((diagnostic) => diagnostic.message).join('\n')).toMatch(message);
    expect(result.diagnostics[0]?.hint).toBeTruthy();
  });
});

describe('projects', () => {
  it('says of an empty folder what it looked for', async () => {
    const directory = await makeFolder();
    const { code, result } = await runJson(['run'], { directory });
    expect(code).toBe(2);
    expect(result.diagnostics[0]?.message).toMatch(/package.json/);
  });

  it('puts a wrong key of wasm.yaml on its line, with the legal ones', async () => {
    const directory = await folderWithModule();
    await writeFile(join(directory, 'wasm.yaml'), 'name: x\nrootid: y\n');
    const { code, result } = await runJson(['run', 'plugin.wasm'], { directory });
    expect(code).toBe(2);
    expect(result.diagnostics[0]).toMatchObject({ code: 'configuration', file: 'wasm.yaml', line: 2, column: 1 });
    expect(result.diagnostics[0]?.message).toContain('rootId');
  });

  it('builds by the user’s own command, in a folder with spaces and other letters', async () => {
    const directory = join(await makeFolder(), 'mein Filter – ünïcode 中');
    await mkdir(directory);
    await writeFile(join(directory, 'source.bin'), pluginModule());
    const args = ['run', '--build-command', 'cp source.bin "out put.wasm"', '--build-output', 'out put.wasm'];
    const { code, result } = await runJson(args, { directory });
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(code).toBe(0);
    expect(result.tests.passed).toBe(1);
    expect(result.image?.reference).toBe('oci:.wasm-action/image:latest');
    expect(result.stages.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'setup passed',
      'build passed',
      'check passed',
      'test passed',
      'publish passed',
    ]);
  });
});

describe('modules', () => {
  it('tells what the real Envoy says of a module that it refuses, and goes no further', async () => {
    const directory = await folderWithModule({ configured: 0 });
    const { code, result } = await runJson(['run', 'plugin.wasm', '--target', '1.40.0', '--measure'], { directory });
    expect(code).toBe(1);
    expect(result.verdicts['1.40.0']).toMatchObject({ verdict: 'refused', basis: 'measured' });
    expect(result.verdicts['1.40.0']?.reasons[0]).toContain('Failed to configure base Wasm plugin');
    expect(result.diagnostics.map((diagnostic) => diagnostic.code)).toContain('refused');
    expect(result.stages.at(-1)).toMatchObject({ name: 'publish', status: 'skipped' });
    expect(result.image).toBeUndefined();
  });

  it('finds a missing import before any Envoy runs', async () => {
    const directory = await folderWithModule({ extraImport: 'proxy_frobnicate' });
    const { code, result } = await runJson(['check', 'plugin.wasm', '--envoy', '1.40.0'], { directory });
    expect(code).toBe(1);
    expect(result.verdicts['1.40.0']).toMatchObject({
      verdict: 'refused',
      basis: 'table',
      reasons: ['Failed to load Wasm module due to a missing import: env.proxy_frobnicate'],
    });
  });

  it('fails a case on its line when the filter traps on a request', async () => {
    const directory = await folderWithModule({ onRequestHeaders: TRAP });
    await writeFiles(directory, { 'tests/a.yaml': 'cases:\n  - name: hello\n    request: {path: /}\n' });
    const { code, result } = await runJson(['test', 'plugin.wasm'], { directory });
    expect(code).toBe(1);
    expect(result.tests).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(result.cases[0]).toMatchObject({ name: 'hello', status: 'failed', file: 'tests/a.yaml', line: 2 });
    expect(result.diagnostics[0]).toMatchObject({ severity: 'error', file: 'tests/a.yaml' });
    expect(result.diagnostics[0]?.message).toContain('proxy_on_request_headers');
  });

  it('judges what is no module at all', async () => {
    const directory = await makeFolder();
    await writeFile(join(directory, 'plugin.wasm'), 'not a module');
    const { code, result } = await runJson(['check', 'plugin.wasm'], { directory });
    expect(code).toBe(1);
    expect(result.status).toBe('failed');
    expect(Object.values(result.verdicts)[0]?.reasons[0]).toBe('Failed to parse corrupted Wasm module');
  });

  it('reads back what it has published, by tag and by digest', async () => {
    const directory = await folderWithModule();
    const published = await runJson(['publish', 'plugin.wasm', '--image', 'oci:out:v1'], { directory });
    expect(published.code).toBe(0);
    const solo = published.result.image?.layouts.solo;
    for (const reference of ['oci:out:v1', 'oci:out:v1-solo', `oci:out@${solo?.digest}`]) {
      const again = await runJson(['check', reference], { directory });
      expect(again.code).toBe(0);
      expect(again.result.module?.sha256).toBe(published.result.module?.sha256);
    }
  });
});

describe('the environment', () => {
  it('ends with 3 and all there is to do where no Envoy can be had', async () => {
    const directory = await folderWithModule();
    const variables = {
      WASM_ACTION_HOME: join(directory, 'empty'),
      ENVOY_PATH: undefined,
      // Nobody listens on port 1: whatever is asked for, nothing is reached.
      HTTPS_PROXY: 'http://127.0.0.1:1',
      HTTP_PROXY: 'http://127.0.0.1:1',
      PIP_INDEX_URL: 'http://127.0.0.1:1/simple',
      PIP_FIND_LINKS: '',
      PIP_RETRIES: '0',
    };
    const { code, result } = await runJson(['run', 'plugin.wasm'], { directory, variables });
    expect(code).toBe(3);
    expect(result.status).toBe('error');
    const said = `${result.diagnostics[0]?.message}\n${result.diagnostics[0]?.hint}`;
    for (const way of ['ENVOY_PATH', 'image:', 'path:']) expect(said).toContain(way);
  });

  const faults: readonly [string, Fault, RegExp][] = [
    ['401', ({ response }) => refuse(response, 401, 'UNAUTHORIZED'), /401/],
    ['403', ({ response }) => refuse(response, 403, 'DENIED'), /403/],
    ['404', ({ response }) => refuse(response, 404, 'NAME_UNKNOWN'), /404/],
    ['429', ({ response }) => refuse(response, 429, 'TOOMANYREQUESTS'), /429/],
    ['500', ({ response }) => refuse(response, 500, 'UNKNOWN'), /500/],
    [
      'a reset',
      // Whoever hangs up on what it has not read is told of in other words.
      async ({ request }) => {
        await buffer(request);
        return Boolean(request.socket.destroy());
      },
      /socket hang up/,
    ],
  ];
  it.each(faults)('ends with 3 when the registry answers %s, and says what it asked', async (_name, fault, message) => {
    const directory = await folderWithModule();
    const registry = await startFaultRegistry(fault);
    try {
      const image = `${registry.host}/acme/filter:v1`;
      const { code, result } = await runJson(['publish', 'plugin.wasm', '--image', image, '--plain-http'], {
        directory,
      });
      expect(code).toBe(3);
      expect(result.diagnostics[0]).toMatchObject({ code: 'registry', severity: 'error' });
      expect(result.diagnostics[0]?.message).toMatch(message);
      expect(result.diagnostics[0]?.message).toContain(registry.host);
    } finally {
      await registry.stop();
    }
  });
});

interface HangingRun {
  readonly directory: string;
  readonly child: ReturnType<typeof startCli>;
  readonly envoys: () => Promise<number[]>;
}

describe('being stopped', () => {
  /** A run that hangs in a request: its Envoy is alive until somebody ends it. */
  async function hangingRun(variables: Readonly<Record<string, string>> = {}): Promise<HangingRun> {
    const directory = await folderWithModule({ onRequestHeaders: PAUSE });
    const child = startCli(['test', 'plugin.wasm', '--json'], {
      directory,
      variables: { TMPDIR: directory, ...variables },
    });
    const envoys = (): Promise<number[]> => processesWith(directory, 'envoy');
    await until(async () => (await envoys()).length > 0 && (await requestIsWaiting(directory)));
    return { directory, child, envoys };
  }

  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends it with 130, with every child and without a trace',
    async (signal) => {
      const { directory, child, envoys } = await hangingRun();
      const output = collect(child);
      child.kill(signal);
      const { code, stdout } = await output;
      expect(code).toBe(130);
      expect(JSON.parse(stdout)).toMatchObject({ status: 'error', diagnostics: [{ code: 'interrupted' }] });
      expect(await envoys()).toEqual([]);
      expect((await readdir(directory)).filter((name) => name !== '.wasm-action')).toEqual(['plugin.wasm']);
    },
  );

  it('a crash of ours ends it with 3, says so, and leaves no Envoy', async () => {
    const boom = 'process.once("SIGUSR2", () => { throw new Error("boom"); })';
    const { child, envoys } = await hangingRun({
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(boom)}`,
    });
    const output = collect(child);
    child.kill('SIGUSR2');
    const { code, stdout } = await output;
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'error', diagnostics: [{ code: 'internal' }] });
    expect(JSON.parse(stdout).diagnostics[0].message).toContain('boom');
    await until(async () => (await envoys()).length === 0);
    expect(await envoys()).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('SIGKILL leaves no Envoy either', async () => {
    const { child, envoys } = await hangingRun();
    child.kill('SIGKILL');
    await until(async () => (await envoys()).length === 0);
    expect(await envoys()).toEqual([]);
  });

  /** Envoy has told its admin address and then logged that it serves: the case's request is what it waits for. */
  async function requestIsWaiting(directory: string): Promise<boolean> {
    // A folder may go while it is read.
    const names = await readdir(directory, { recursive: true }).catch(() => []);
    return names.some((name) => name.endsWith('admin-address'));
  }
});

/** Processes whose command line names the folder and the program. */
async function processesWith(folder: string, program: string): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const words = (await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')).split('\0');
    if (words[0]?.endsWith(program) && words.some((word) => word.includes(folder))) found.push(Number(name));
  }
  return found;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 1_000; attempt++) {
    if (await condition()) return;
    await sleep(50);
  }
  throw new Error('it did not come to pass within fifty seconds');
}
