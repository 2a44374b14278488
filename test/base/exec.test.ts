import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { InterruptedError, ToolError } from '../../src/base/errors.ts';
import { cleanVariables, type Exit, findOnPath, formatCommand, run, start } from '../../src/base/exec.ts';

const variables = process.env;
const never = new AbortController().signal;

describe('run', () => {
  it('gives both streams, the exit code and each line as it comes', async () => {
    const lines: string[] = [];
    const output = await run('sh', ['-c', 'echo one; echo two >&2; printf three; exit 4'], {
      variables,
      timeout: 10_000,
      signal: never,
      onLine: (line) => lines.push(line),
    });
    expect(output).toMatchObject({ code: 4, stdout: 'one\nthree', stderr: 'two\n', timedOut: false });
    expect(lines.sort()).toEqual(['one', 'three', 'two']);
  });

  it('hands words to the program as they are, whatever a shell would make of them', async () => {
    const output = await run('printf', ['%s', '$(id) ; `id` "x"'], { variables, timeout: 10_000, signal: never });
    expect(output.stdout).toBe('$(id) ; `id` "x"');
  });

  it('says which program is missing', async () => {
    const missing = run('no-such-program', ['a b'], { variables, timeout: 1_000, signal: never });
    await expect(missing).rejects.toThrow(ToolError);
    await expect(missing).rejects.toMatchObject({ command: 'no-such-program "a b"' });
  });

  it('ends a child and its children when the time is up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const output = await run('sh', ['-c', 'sleep 600 & echo $!; wait'], {
      variables,
      timeout: 300,
      signal: never,
      onLine: () => void vi.advanceTimersByTime(300),
    });
    vi.useRealTimers();
    expect(output.timedOut).toBe(true);
    await expectGone(Number(output.stdout));
  });

  it('ends the child and rejects when the run is stopped', async () => {
    const stop = new AbortController();
    const running = run('sleep', ['600'], { variables, timeout: 600_000, signal: stop.signal });
    stop.abort(new InterruptedError('SIGINT'));
    await expect(running).rejects.toThrow('stopped by SIGINT');
  });
});

describe('start', () => {
  it.runIf(process.platform === 'linux')('leaves no child behind when this process is killed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'exec-'));
    const script = join(folder, 'parent.ts');
    const module = new URL('../../src/base/exec.ts', import.meta.url).href;
    await writeFile(
      script,
      `import { start } from ${JSON.stringify(module)};
       const child = start('sleep', ['600'], { variables: process.env, signal: new AbortController().signal });
       console.log(child.pid);
       setInterval(() => undefined, 1000);`,
    );
    const parent = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = await new Promise<number>((resolve) => {
      parent.stdout.once('data', (chunk: Buffer) => resolve(Number(chunk.toString())));
    });
    expect(isAlive(pid)).toBe(true);
    // setpriv binds the child before it starts it; wait for the program itself.
    await until(async () => (await readFile(`/proc/${pid}/comm`, 'utf8')).trim() === 'sleep');
    parent.kill('SIGKILL');
    await expectGone(pid);
  });

  it('stops a child that does not listen to SIGTERM', async () => {
    const exit = await new Promise<Exit>((resolve) => {
      const child = start('sh', ['-c', 'trap "" TERM; echo ready; while :; do sleep 1; done'], {
        variables,
        signal: never,
        onStdout: () => resolve(child.stop(100)),
      });
    });
    expect(exit.signal).toBe('SIGKILL');
  });
});

describe('what children get', () => {
  it('keeps our inputs and the credentials of the runner from them', () => {
    expect(
      cleanVariables({ PATH: '/bin', INPUT_PASSWORD: 'x', ACTIONS_RUNTIME_TOKEN: 'y', WASM_ACTION_PASSWORD: 'z' }),
    ).toEqual({ PATH: '/bin' });
  });

  it('finds programs on PATH only where they can be run', () => {
    expect(findOnPath('sh', { PATH: '/nowhere:/bin' })).toBe('/bin/sh');
    expect(findOnPath('passwd', { PATH: '/etc' })).toBeUndefined();
    expect(findOnPath('sh', {})).toBeUndefined();
  });

  it('shows a command as a person would type it', () => {
    expect(formatCommand('asc', ['a b.ts', '--optimize'])).toBe('asc "a b.ts" --optimize');
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 1_200; attempt++) {
    if (await condition()) return;
    await sleep(25);
  }
  throw new Error('it did not come to pass within thirty seconds');
}

async function expectGone(pid: number): Promise<void> {
  await until(
    async () => !isAlive(pid) || (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z')).includes(') Z'),
  );
  expect(true).toBe(true);
}
