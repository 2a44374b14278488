/**
 * `kill -9` at random moments of a publish to a real registry and to a layout folder: every tag must be whole at every
 * moment, and the repeat must finish the set. `npm run bench:kill [KILLS]`; needs dist/ and what .ci/setup installs.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../src/base/files.ts';
import { readModule } from '../src/oci/read-module.ts';
import { parseReference } from '../src/oci/reference.ts';
import { startRegistry } from '../test/support/registry.ts';
import { makeClient } from '../test/support/registry-client.ts';
import { sampleModule } from '../test/support/sample-module.ts';

const kills = Number(process.argv[2] ?? 50);
const cli = process.env.WASM_ACTION_CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'bench-kill-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const client = makeClient({ directory: work });

const modules = ['even', 'odd'].map((salt) => sampleModule(salt, 500_000));
for (const [index, module] of modules.entries()) writeFileSync(join(work, `${index}.wasm`), module.bytes);

const registry = await startRegistry();
try {
  for (const place of [`${registry.host}/bench/killed`, 'oci:image']) await torment(place);
} finally {
  await registry.stop();
}

async function torment(place: string): Promise<void> {
  const started = performance.now();
  await run(0, place);
  const typical = performance.now() - started;
  const seen: Record<string, number> = {};
  let killed = 0;
  for (let round = 1; killed < kills; round++) {
    const [from, to] = [(round + 1) % 2, round % 2] as const;
    const finished = await run(to, place, Math.random() * typical * 1.1);
    const held = [await moduleOf(`${place}:v1`), await moduleOf(`${place}:v1-solo`)];
    if (held.includes(-1)) throw new Error(`round ${round}: a tag holds neither module: ${held.join()}`);
    if (!finished) {
      killed++;
      const state = held.map((index) => (index === from ? 'old' : 'new')).join(' and ');
      seen[state] = (seen[state] ?? 0) + 1;
    }
    await run(to, place);
    const repeated = [await moduleOf(`${place}:v1`), await moduleOf(`${place}:v1-solo`)];
    if (repeated.some((index) => index !== to)) throw new Error(`round ${round}: the repeat left ${repeated.join()}`);
  }
  console.log(`${place.startsWith('oci:') ? 'a layout folder' : 'docker-registry'}: ${killed} kills, each tag whole`);
  for (const [state, count] of Object.entries(seen)) console.log(`  plain and side tag ${state}: ${count}`);
}

/** Whether it came to its end. */
async function run(index: number, place: string, killAfter?: number): Promise<boolean> {
  const args = [cli, 'publish', `${index}.wasm`, '--image', `${place}:v1`, '--plain-http'];
  const child = spawn(process.execPath, args, { cwd: work, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  if (killAfter !== undefined) {
    await Promise.race([sleep(killAfter), ended]);
    child.kill('SIGKILL');
  }
  const code = await ended;
  if (code !== 0 && code !== null) throw new Error(`publish ended with ${code}`);
  return code === 0;
}

async function moduleOf(reference: string): Promise<number> {
  const { bytes } = await readModule({ client, reference: parseReference(reference) });
  return modules.findIndex((module) => module.sha256 === sha256(bytes));
}
