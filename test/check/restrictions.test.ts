import { describe, expect, it } from 'vitest';
import { checkModule } from '../../src/check/check.ts';
import { parseTarget } from '../../src/envoy/targets.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { buildFilter, filterFunctions, type ModulePlan, op } from '../support/wasm-builder.ts';

const LOG = { module: 'env', name: 'proxy_log', signature: 'i32 i32 i32 -> i32' };
const SIZES = { module: 'wasi_snapshot_preview1', name: 'environ_sizes_get', signature: 'i32 i32 -> i32' };
const LOGGING: ModulePlan = {
  imports: [LOG, SIZES],
  functions: filterFunctions({
    proxy_on_request_headers: {
      signature: 'i32 i32 i32 -> i32',
      body: [...op.i32(2), ...op.i32(0), ...op.i32(0), ...op.call(0)],
    },
  }),
};
const NEEDED = ['proxy_on_context_create', 'proxy_on_vm_start', 'proxy_on_configure', 'proxy_on_request_headers'];

function check(plan: ModulePlan, capabilities: readonly string[] | undefined): ReturnType<typeof checkModule> {
  return checkModule(parseModule(buildFilter(plan)), ['1.36.4', '1.40.0'].map(parseTarget), {
    plugin: () => ({ capabilities }),
  });
}

describe('a module that may use some capabilities alone', () => {
  it.each([
    ['has all that it needs', [...NEEDED, 'proxy_log'], []],
    ['may not log', NEEDED, ['each call that the module makes of these fails: env.proxy_log']],
    [
      'hears of no request',
      [...NEEDED.slice(0, 3), 'proxy_log'],
      ['Envoy does not call what the module has for these: proxy_on_request_headers'],
    ],
    ['is denied nothing', undefined, []],
  ])('%s', (_name, capabilities, told) => {
    const { verdicts, diagnostics } = check(LOGGING, capabilities);
    expect(Object.values(verdicts).map(({ verdict }) => verdict)).toEqual(['loads', 'loads']);
    expect(diagnostics.filter(({ code }) => code.startsWith('capability-'))).toMatchObject(
      told.map((words) => ({ code: 'capability-denied', severity: 'notice', message: expect.stringContaining(words) })),
    );
  });

  it('may have a callback of any type that is denied, since Envoy does not look for it', () => {
    const wrong = { functions: filterFunctions({ proxy_on_response_headers: { signature: 'void -> void' } }) };
    const verdictOf = (capabilities?: readonly string[]): string | undefined =>
      check(wrong, capabilities).verdicts['1.40.0']?.verdict;
    expect([verdictOf(), verdictOf(NEEDED), verdictOf([...NEEDED, 'proxy_on_response_headers'])]).toEqual([
      'refused',
      'loads',
      'refused',
    ]);
  });

  it('learns of a name that allows nothing', () => {
    const { diagnostics } = check(LOGGING, [...NEEDED, 'proxy_logg', 'everything']);
    const messages = diagnostics.filter(({ code }) => code === 'capability-unknown').map(({ message }) => message);
    expect(messages).toEqual([
      'Envoy knows no capability proxy_logg: proxy_log was probably meant',
      'Envoy knows no capability everything',
    ]);
  });
});
