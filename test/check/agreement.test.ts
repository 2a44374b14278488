import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckReport, checkMalformed, checkModule } from '../../src/check/check.ts';
import type { EnvoyBinary } from '../../src/envoy/binary.ts';
import { makeBootstrap } from '../../src/envoy/bootstrap.ts';
import { validate } from '../../src/envoy/process.ts';
import { parseTarget } from '../../src/envoy/targets.ts';
import { MalformedModule } from '../../src/wasm/malformed.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { makeEnvironment } from '../support/environment.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { FAULTY_MODULES } from '../support/faulty-modules.ts';

const RELEASE = '1.40.0';

describe(`checkModule and the real Envoy ${RELEASE}`, () => {
  let folder: string;
  let envoy: EnvoyBinary;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'agreement-'));
    envoy = await provideEnvoy(folder, RELEASE);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(FAULTY_MODULES)('agree on $title', async ({ title, bytes, code }) => {
    const modulePath = join(folder, `${title.replaceAll(/\W+/g, '-')}.wasm`);
    await writeFile(modulePath, bytes);
    const plugin = { modulePath, name: 'plugin', rootId: '', vmId: '' };
    const bootstrap = makeBootstrap(plugin, { kind: 'direct-response', status: 200, body: '' });
    const real = await validate(envoy, bootstrap, makeEnvironment({ directory: folder }));

    const report = check(bytes);
    const verdict = report.verdicts[RELEASE];
    expect(verdict).toMatchObject({ verdict: real.loads ? 'loads' : 'refused', basis: 'table', envoy: RELEASE });
    expect(verdict?.reasons[0]).toBe(real.reasons[0]);
    expect(report.diagnostics.find(({ severity }) => severity === 'error')?.code).toBe(code);
  });
});

function check(bytes: Uint8Array<ArrayBuffer>): CheckReport {
  const targets = [parseTarget(RELEASE)];
  try {
    return checkModule(parseModule(bytes), targets);
  } catch (error) {
    if (error instanceof MalformedModule) return checkMalformed(bytes, error, targets);
    throw error;
  }
}
