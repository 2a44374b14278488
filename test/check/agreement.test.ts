import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnvoyBinary } from '../../src/envoy/binary.ts';
import { compare, predict } from '../support/agreement.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { FAULTY_MODULES } from '../support/faulty-modules.ts';
import { type GeneratedModule, generateModules } from '../support/generated-modules.ts';

const RELEASE = '1.40.0';

/** `npm run bench:check` takes all of them, and all releases. */
const EVERY = 10;

describe(`checkModule and the real Envoy ${RELEASE}`, () => {
  let folder: string;
  let envoy: EnvoyBinary;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'agreement-'));
    envoy = await provideEnvoy(folder, RELEASE);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['one module for each kind of fault', FAULTY_MODULES],
    ['generated modules', generateModules().filter((_, index) => index % EVERY === 0)],
  ])('agree on %s, and on the first reason', async (_what, modules) => {
    const comparisons = await compare(modules.map(withPrediction), envoy, availableParallelism());
    expect(comparisons).toHaveLength(modules.length);
    expect(comparisons.filter(({ agrees }) => !agrees)).toEqual([]);
    expect(comparisons.some(({ loads }) => loads) && comparisons.some(({ loads }) => !loads)).toBe(true);
  });
});

describe('predict', () => {
  it.each(FAULTY_MODULES)('tells by its code what is wrong with $title', ({ bytes, code }) => {
    const errors = predict(bytes, [RELEASE]).diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors[0]?.code).toBe(code);
  });
});

function withPrediction(module: GeneratedModule): Parameters<typeof compare>[0][number] {
  const predicted = predict(module.bytes, [RELEASE]).verdicts[RELEASE];
  if (predicted === undefined) throw new Error(`no verdict on ${module.title}`);
  return { ...module, predicted };
}
