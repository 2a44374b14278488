import { describe, expect, it } from 'vitest';
import type { PluginFacts } from '../../src/check/canary.ts';
import { type CheckReport, checkMalformed, checkModule } from '../../src/check/check.ts';
import { parseTarget } from '../../src/envoy/targets.ts';
import { MalformedModule } from '../../src/wasm/malformed.ts';
import { parseModule } from '../../src/wasm/module.ts';
import {
  buildFilter,
  filterFunctions,
  HEADER,
  leb,
  type ModulePlan,
  name,
  op,
  section,
  vector,
} from '../support/wasm-builder.ts';

const WASI = 'wasi_snapshot_preview1';
const READDIR = { module: WASI, name: 'fd_readdir', signature: 'i32 i32 i32 i64 i32 -> i32' };
const NOWHERE = { module: 'env', name: 'nowhere', signature: 'void -> void' };
const EXIT = { module: WASI, name: 'proc_exit', signature: 'i32 -> void' };
/** A loop. */
const NEVER = [0x03, 0x40, 0x0c, 0x00, 0x0b];
const START = { signature: 'void -> void', body: [...op.i32(0), ...op.call(0)] };

function check(
  plan: ModulePlan,
  targets: readonly string[],
  others: readonly string[] = [],
  plugin: PluginFacts = {},
): CheckReport {
  const options = { file: 'filter.wasm', others: others.map(parseTarget), plugin: () => plugin, startLimit: 200 };
  return checkModule(parseModule(buildFilter(plan)), targets.map(parseTarget), options);
}

const producer = (name: string): ModulePlan => ({
  customSections: [
    { name: 'producers', bytes: [1, 8, ...Buffer.from('language'), 1, name.length, ...Buffer.from(name), 0] },
  ],
});

/** A filter whose imports are one function over and over; too many for buildFilter. */
function importingOften(imported: string, count: number): Uint8Array<ArrayBuffer> {
  const entry = Buffer.from([...name('env'), ...name(imported), 0, 0]);
  const vectorLength = Buffer.from(leb(count));
  const imports = Buffer.concat([vectorLength, Buffer.alloc(count * entry.length, entry)]);
  const functions = [
    ['proxy_abi_version_0_2_1', count],
    ['malloc', count + 1],
  ] as const;
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from(HEADER),
      Buffer.from(section(1, [3, 0x60, 3, 0x7f, 0x7f, 0x7f, 1, 0x7f, 0x60, 0, 0, 0x60, 1, 0x7f, 1, 0x7f])),
      Buffer.from([2, ...leb(imports.length)]),
      imports,
      Buffer.from(section(3, [2, 1, 2])),
      Buffer.from(section(7, vector(functions.map(([text, index]) => [...name(text), 0, ...leb(index)])))),
      Buffer.from(section(10, [2, 2, 0, 0x0b, 4, 0, 0x41, 0, 0x0b])),
    ]),
  );
}

const codes = (report: CheckReport): string[] => report.diagnostics.map(({ severity, code }) => `${severity} ${code}`);

describe('checkModule', () => {
  it('has nothing to say of a good filter', () => {
    const report = check({}, ['1.36.4', '1.40.0', 'envoy-gateway@1.6.3']);
    expect(report).toMatchObject({ abi: '0.2.1', diagnostics: [] });
    expect(report.verdicts).toEqual({
      '1.36.4': { verdict: 'loads', basis: 'table', envoy: '1.36.4', reasons: [] },
      '1.40.0': { verdict: 'loads', basis: 'table', envoy: '1.40.0', reasons: [] },
      'envoy-gateway@1.6.3': { verdict: 'loads', basis: 'table', envoy: '1.36.4', reasons: [] },
    });
  });

  it('judges each target by its own release and says which one refuses', () => {
    const report = check({ imports: [READDIR] }, ['1.38.2', '1.39.0', '1.40.0']);
    const reason = `Failed to load Wasm module due to a missing import: ${WASI}.fd_readdir`;
    expect(report.verdicts['1.38.2']).toEqual({
      verdict: 'refused',
      basis: 'table',
      envoy: '1.38.2',
      reasons: [reason],
    });
    expect(report.verdicts['1.39.0']?.verdict).toBe('loads');
    expect(report.diagnostics.find(({ code }) => code === 'import-missing')).toEqual({
      file: 'filter.wasm',
      line: undefined,
      severity: 'error',
      code: 'import-missing',
      message: `${reason}: Envoy has it from 1.39 on (1.38.2)`,
      hint: 'remove what calls it, or target an Envoy that has it',
      docs: 'https://github.com/org/wasm-action/blob/v1/docs/codes/import-missing.md',
    });
  });

  it('shows at the line of the targets what only some of them refuse, and all else where the module comes from', () => {
    const module = parseModule(buildFilter({ imports: [READDIR, NOWHERE] }));
    const places = { file: 'Cargo.toml', line: 7, targetsPlace: { file: 'wasm.yaml', line: 2 } };
    const { diagnostics } = checkModule(module, ['1.36.4', '1.40.0'].map(parseTarget), places);
    const errors = diagnostics.filter(({ code }) => code === 'import-missing');
    expect(errors.map(({ file, line, message }) => [file, line, message.includes('nowhere')])).toEqual([
      ['wasm.yaml', 2, false],
      ['Cargo.toml', 7, true],
    ]);
  });

  it('tells all faults at once, in the order in which Envoy would find them', () => {
    const functions = filterFunctions({ malloc: undefined, proxy_on_tick: { signature: 'void -> void' } });
    const log = { module: 'env', name: 'proxy_log', signature: 'i32 -> i32' };
    expect(check({ imports: [NOWHERE, log, READDIR], functions }, ['1.36.4']).verdicts['1.36.4']?.reasons).toEqual([
      'Failed to load Wasm module due to a missing import: env.nowhere',
      'Failed to load Wasm module due to an import type mismatch: env.proxy_log, want: i32 -> i32, but host exports: i32 i32 i32 -> i32',
      `Failed to load Wasm module due to a missing import: ${WASI}.fd_readdir`,
      'Wasm module is missing malloc function.',
      'Bad function signature for: proxy_on_tick, want: i32 -> void, but the module exports: void -> void',
    ]);
  });

  it('warns only, where nobody asked for the target that refuses', () => {
    const report = check({ imports: [READDIR] }, ['1.40.0'], ['1.40.0', '1.38.2', '1.36.4']);
    expect(codes(report)).toEqual(['warning import-missing', 'notice import-portability']);
    expect(report.diagnostics[0]?.message).toMatch(/\(1\.38\.2, 1\.36\.4\)$/);
    expect(report.verdicts['1.36.4']?.verdict).toBe('refused');
  });

  it('takes the nearest measured patch and says so', () => {
    const report = check({}, ['1.38.1', 'envoy-gateway@1.6.7']);
    expect(report.verdicts['1.38.1']).toMatchObject({ verdict: 'loads', basis: 'table', envoy: '1.38.2' });
    expect(report.verdicts['envoy-gateway@1.6.7']).toMatchObject({ envoy: '1.36.4' });
    expect(codes(report)).toEqual(['notice envoy-nearest', 'notice envoy-nearest']);
  });

  it('judges Istio by the branch of Envoy that it is built from, and says so', () => {
    const report = check({ imports: [READDIR] }, ['istio@1.28.10', 'istio@1.31.0']);
    expect(report.verdicts['istio@1.28.10']).toMatchObject({ verdict: 'refused', basis: 'table', envoy: '1.36.4' });
    expect(report.verdicts['istio@1.31.0']).toMatchObject({ verdict: 'loads', basis: 'table', envoy: '1.39.3' });
    const told = report.diagnostics.filter(({ code }) => code === 'envoy-nearest').map(({ message }) => message);
    expect(told[0]).toMatch(/by the table of Envoy 1\.36\.4: Istio builds its Envoy from the branch of 1\.36/);
  });

  it.each(['1.32.3', '1.41.0', 'istio@1.27.3', 'image:docker.io/istio/proxyv2:1.28.10', 'path:envoy'])(
    'does not guess what %s does',
    (target) => {
      const report = check({}, [target]);
      expect(Object.values(report.verdicts)).toMatchObject([{ verdict: 'unknown', basis: 'none' }]);
      expect(Object.values(report.verdicts)[0]?.reasons).toHaveLength(1);
      expect(codes(report)).toEqual(['notice verdict-unknown']);
    },
  );

  it.each([
    ['envoy-gateway@1.2.6', 'envoy-gateway@1.2.6 runs Envoy 1.32.3'],
    ['istio@1.24.6', 'istio@1.24.6 runs Envoy 1.32.0'],
  ])('warns of what came after the Envoy of %s, which is no verdict', (target, runs) => {
    const report = check({ imports: [{ module: WASI, name: 'sched_yield', signature: 'void -> i32' }] }, [target]);
    expect(report.verdicts[target]?.verdict).toBe('unknown');
    const found = report.diagnostics.find(({ code }) => code === 'import-newer');
    expect(found).toMatchObject({ severity: 'warning' });
    expect(found?.message).toBe(`${runs}, and the module imports what came with Envoy 1.33: ${WASI}.sched_yield`);
  });

  it('warns of what every measured Envoy refuses, where the target itself is unknown', () => {
    const report = check({ imports: [READDIR, NOWHERE] }, ['istio@1.27.3']);
    expect(report.verdicts['istio@1.27.3']?.verdict).toBe('unknown');
    const warnings = report.diagnostics.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual([
      'Failed to load Wasm module due to a missing import: env.nowhere',
    ]);
  });

  it('runs a program to see whether it stays, and names the cure of its language', () => {
    const plan = { imports: [EXIT], functions: filterFunctions({ _initialize: undefined, _start: START }) };
    const report = check({ ...plan, ...producer('Rust') }, ['1.36.4', '1.40.0']);
    for (const release of ['1.36.4', '1.40.0']) {
      expect(report.verdicts[release]).toEqual({
        verdict: 'refused',
        basis: 'table',
        envoy: release,
        reasons: ['Function: _start failed: Uncaught Error: restricted_callback'],
      });
    }
    expect(codes(report)).toEqual(['error command-module']);
    expect(report.diagnostics[0]?.hint).toMatch(/cdylib/);
    const stays = filterFunctions({ _initialize: undefined, _start: { signature: 'void -> void' } });
    expect(check({ imports: [EXIT], functions: stays }, ['1.40.0']).verdicts['1.40.0']?.verdict).toBe('loads');
  });

  it('runs a start function to see whether it calls its host, of which Envoy would die', () => {
    const log = { module: 'env', name: 'proxy_log', signature: 'i32 i32 i32 -> i32' };
    expect(check({ imports: [log], start: 2 }, ['1.40.0']).verdicts['1.40.0']?.verdict).toBe('loads');
    const calls = [...op.i32(0), ...op.i32(0), ...op.i32(0), ...op.call(0), op.drop];
    const functions = [...filterFunctions(), { signature: 'void -> void', body: calls }];
    const report = check({ imports: [log], functions, start: functions.length }, ['1.40.0']);
    expect(report.verdicts['1.40.0']).toMatchObject({ verdict: 'refused', reasons: ['Caught Segmentation fault'] });
    expect(codes(report)).toEqual(['error start-section']);
    expect(report.diagnostics[0]?.message).toContain('calls env.proxy_log');
  });

  it.each([
    ['its start function', 'the start section', 'begin'],
    ['_initialize', '_initialize', '_initialize'],
  ])('does not wait for %s without end', (_what, subject, name) => {
    const functions = filterFunctions({ [name]: { signature: 'void -> void', body: NEVER } });
    const start = functions.findIndex(({ exports }) => exports?.includes(name));
    const report = check({ functions, ...(name === 'begin' ? { start } : {}) }, ['1.40.0']);
    expect(report.verdicts['1.40.0']).toMatchObject({
      verdict: 'refused',
      reasons: [`${subject} does not return: Envoy never gets to serve`],
    });
    expect(codes(report)).toEqual(['error start-endless']);
  });

  it('starts a module by the rules of each release', () => {
    const imports = [{ module: 'env', name: 'emscripten_notify_memory_growth', signature: 'i32 -> void' }];
    const quiet = check({ imports }, ['1.36.4', '1.37.0']);
    expect(quiet).toMatchObject({ language: 'cpp', verdicts: { '1.36.4': { verdict: 'loads' } } });
    expect(codes(quiet)).toEqual(['notice import-portability']);
    const functions = filterFunctions({
      _initialize: { signature: 'void -> void', body: [...op.i32(0), ...op.call(0)] },
    });
    const report = check({ imports, functions }, ['1.36.4', '1.37.0']);
    expect(report.verdicts['1.36.4']).toMatchObject({
      verdict: 'refused',
      reasons: ['Function: _initialize failed: Uncaught Error: restricted_callback'],
    });
    expect(report.verdicts['1.37.0']?.verdict).toBe('loads');
    expect(report.diagnostics[0]).toMatchObject({ code: 'memory-growth', severity: 'error' });
    expect(report.diagnostics[0]?.message).toMatch(/it may be from Envoy 1\.37 on \(1\.36\.4\)$/);
  });

  describe('and the configuration', () => {
    const no = { signature: 'i32 i32 -> i32' };
    /** Says yes only if there is a configuration, for which it asks. */
    const asking = {
      imports: [{ module: 'env', name: 'proxy_get_buffer_bytes', signature: 'i32 i32 i32 i32 i32 -> i32' }],
      functions: filterFunctions({
        proxy_on_configure: {
          signature: 'i32 i32 -> i32',
          body: [...[7, 0, 100, 0, 4].flatMap(op.i32), ...op.call(0), op.drop, ...op.local(1)],
        },
      }),
    };

    it('refuses a module that says no to what it is told', () => {
      const report = check(asking, ['1.40.0'], [], { configuration: '' });
      expect(report.verdicts['1.40.0']).toMatchObject({
        verdict: 'refused',
        reasons: ['Failed to configure base Wasm plugin'],
      });
      expect(codes(report)).toEqual(['error configuration-refused']);
      expect(check(asking, ['1.40.0'], [], { configuration: '{}' }).verdicts['1.40.0']?.verdict).toBe('loads');
    });

    it('leaves it open where nobody named one, and the module asks for it', () => {
      const report = check(asking, ['1.40.0']);
      expect(report.verdicts['1.40.0']).toMatchObject({ verdict: 'unknown', basis: 'none' });
      expect(codes(report)).toEqual(['warning configuration-needed']);
    });

    it.each([
      ['says no', no],
      ['traps', { ...no, body: [op.unreachable] }],
      ['never returns', { ...no, body: [...NEVER, ...op.i32(1)] }],
    ])('refuses a module that %s whatever it is told', (_what, plan) => {
      const report = check({ functions: filterFunctions({ proxy_on_configure: plan }) }, ['1.40.0']);
      expect(report.verdicts['1.40.0']?.verdict).toBe('refused');
    });

    it('tells the last words of a module that traps', () => {
      const functions = filterFunctions({
        proxy_on_vm_start: {
          signature: 'i32 i32 -> i32',
          body: [...op.i32(5), ...op.i32(16), ...op.i32(5), ...op.call(0), op.drop, op.unreachable],
        },
      });
      const imports = [{ module: 'env', name: 'proxy_log', signature: 'i32 i32 i32 -> i32' }];
      const facts = { rootId: 'id', vmId: 'vm', configuration: '' };
      const report = check({ imports, functions, data: [{ offset: 16, bytes: 'hello' }] }, ['1.40.0'], [], facts);
      expect(report.verdicts['1.40.0']?.reasons).toEqual([
        'wasm log id vm: hello',
        'Function: proxy_on_vm_start failed: Uncaught RuntimeError: unreachable',
        'Failed to start base Wasm',
      ]);
      expect(report.diagnostics[0]?.message).toBe(
        "Function: proxy_on_vm_start failed: Uncaught RuntimeError: unreachable: the module's last words: wasm log id vm: hello",
      );
    });

    it('warns of a root id that a module does not know, where nobody named one', () => {
      const trap = { signature: 'i32 i32 -> void', body: [op.unreachable] };
      const functions = filterFunctions({ proxy_on_context_create: trap });
      const report = check({ functions }, ['1.40.0']);
      expect(report.verdicts['1.40.0']?.verdict).toBe('loads');
      expect(codes(report)).toEqual(['warning context-trap']);
      expect(codes(check({ functions }, ['1.40.0'], [], { rootId: 'x' }))).toEqual(['error context-trap']);
    });
  });

  it('keeps control characters of names out of messages', () => {
    const name = 'a\u001b[31mb\nc\u202e';
    const report = check({ imports: [{ ...NOWHERE, name }] }, ['1.40.0']);
    const said = [report.diagnostics[0]?.message, ...(report.verdicts['1.40.0']?.reasons ?? [])].join('');
    expect(said).toContain('env.a');
    expect([...'\u001b\u202e'].filter((character) => said.includes(character))).toEqual([]);
  });

  it('tells of a hundred faulty imports, however many there are', () => {
    const imports = Array.from({ length: 3_000 }, (_, index) => ({ ...NOWHERE, name: `nowhere${index}` }));
    const report = check({ imports }, ['1.36.4', '1.40.0']);
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(101);
    expect(report.verdicts['1.40.0']?.reasons.at(-1)).toMatch(/after env\.nowhere99 were not looked at/);
  });

  it.each([
    ['proxy_log', 'loads', []],
    ['nowhere', 'refused', ['Failed to load Wasm module due to a missing import: env.nowhere']],
  ])('judges a million imports of %s as Envoy 1.40 was seen to do', (imported, verdict, reasons) => {
    const report = checkModule(parseModule(importingOften(imported, 1_000_000)), [parseTarget('1.40.0')]);
    expect(report.verdicts['1.40.0']).toMatchObject({ verdict, reasons });
    expect(report.diagnostics.length).toBeLessThan(5);
  });

  it('cuts names that are longer than anyone reads', () => {
    const report = check({ imports: [{ ...NOWHERE, name: 'x'.repeat(50_000) }] }, ['1.40.0']);
    expect(report.diagnostics[0]?.message.length).toBeLessThan(1_100);
  });
});

describe('checkMalformed', () => {
  const refuse = (bytes: Uint8Array<ArrayBuffer>): CheckReport => {
    try {
      parseModule(bytes);
    } catch (error) {
      if (error instanceof MalformedModule) return checkMalformed(bytes, error, [parseTarget('1.40.0')]);
    }
    throw new Error('the module was read');
  };

  it("tells where the bytes stop being a module, in Envoy's words first", () => {
    const report = refuse(Uint8Array.from(Buffer.from('<html>not found</html>')));
    expect(report.verdicts['1.40.0']).toMatchObject({
      verdict: 'refused',
      reasons: ['Failed to parse corrupted Wasm module'],
    });
    expect(report.diagnostics[0]?.message).toMatch(/not a WebAssembly file: no \\0asm at byte 0/);
  });

  it('knows that Envoy sees the ABI version of a module whose end is damaged', () => {
    const report = refuse(Uint8Array.from([...buildFilter(), 77, 1, 1]));
    expect(report).toMatchObject({
      abi: '0.2.1',
      verdicts: { '1.40.0': { reasons: ['Failed to load Wasm bytecode'] } },
    });
  });

  it('says of an empty file what it is', () => {
    const report = refuse(new Uint8Array(0));
    expect(report.verdicts['1.40.0']?.verdict).toBe('refused');
    expect(report.diagnostics[0]?.message).toMatch(/the file is empty/);
  });
});
