import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderModulesTable } from '../../src/cli/modules-table.ts';
import { parseArguments, toInputs } from '../../src/cli/options.ts';
import { runSeveral } from '../../src/cli/several.ts';
import { makeEnvironment } from '../support/environment.ts';
import { pluginModule } from '../support/plugin-module.ts';

const ARGUMENTS = ['check', 'good.wasm', 'missing.wasm', 'bad.wasm', 'text.wasm', '--envoy', '1.36.4,1.40.0'];

async function checkSeveral(words: readonly string[]) {
  const env = makeEnvironment();
  writeFileSync(join(env.directory, 'good.wasm'), pluginModule());
  writeFileSync(join(env.directory, 'bad.wasm'), pluginModule({ extraImport: 'nowhere' }));
  writeFileSync(join(env.directory, 'text.wasm'), 'no module');
  const invocation = parseArguments(words);
  if (invocation.kind !== 'command') throw new Error(`${words.join(' ')} runs no stage`);
  return runSeveral({
    subjects: invocation.subjects,
    toInputs: (subject) => toInputs(subject, invocation.flags, env.directory, {}, async () => ''),
    stagesFor: () => ['check'],
    env,
  });
}

describe('check with several modules', () => {
  it('judges each, whatever becomes of those before it, and ends as the worst of them', async () => {
    const { result, code } = await checkSeveral(ARGUMENTS);
    expect(code).toBe(2);
    expect(result.status).toBe('error');
    expect(result.modules?.map(({ name, status }) => [name, status])).toEqual([
      ['good.wasm', 'passed'],
      ['missing.wasm', 'error'],
      ['bad.wasm', 'failed'],
      ['text.wasm', 'failed'],
    ]);
    expect(result.modules?.[0]?.module).toMatchObject({ path: 'good.wasm', abi: '0.2.1', capabilities: [] });
  });

  it('ends with 1 where one of them is refused', async () => {
    const { result, code } = await checkSeveral(['check', 'good.wasm', 'bad.wasm', '--envoy', '1.40.0']);
    expect([code, result.status]).toEqual([1, 'failed']);
  });

  it('shows modules down and targets across', async () => {
    const { result } = await checkSeveral(ARGUMENTS);
    expect(renderModulesTable(result.modules ?? [], (_style, text) => text)).toEqual([
      '  module        ABI    1.36.4   1.40.0',
      '  good.wasm     0.2.1  loads    loads',
      '  missing.wasm  -      -        -',
      '  bad.wasm      0.2.1  refused  refused',
      '  text.wasm     -      refused  refused',
    ]);
  });
});

it('takes several subjects for check alone', () => {
  expect(() => parseArguments(['test', 'a.wasm', 'b.wasm'])).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('too many arguments'),
      hint: expect.stringMatching(/once for each/),
    }),
  );
  expect(parseArguments(['check', 'a.wasm', 'b.wasm'])).toMatchObject({ subjects: ['a.wasm', 'b.wasm'] });
  expect(parseArguments(['check'])).toMatchObject({ subjects: [] });
});
