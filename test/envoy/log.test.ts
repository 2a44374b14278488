import { describe, expect, it } from 'vitest';
import { parseLog, refusalReasons, scanLog } from '../../src/envoy/log.ts';
import { createLogBuffer } from '../../src/envoy/log-buffer.ts';

const REFUSAL = `[info][main] runtime: {}
[critical][wasm] wasm log r v: panicked at src/lib.rs:7:5: no configuration
[error][wasm] Function: proxy_on_configure failed: Uncaught RuntimeError: unreachable
Proxy-Wasm plugin in-VM backtrace:
  0:  0x1b3 - my_filter::parse_config
  1:  0x2f0 - proxy_on_configure
[error][wasm] Wasm VM failed Failed to configure base Wasm plugin
[critical][wasm] Plugin p failed to load
[critical][wasm] Plugin configured to fail closed failed to load
[critical][main] error initializing configuration '/b.json': Unable to create Wasm plugin p
`;

describe('parseLog', () => {
  it('keeps what belongs to an entry with it', () => {
    const entries = parseLog(REFUSAL);
    expect(entries).toHaveLength(7);
    expect(entries[2]).toEqual({
      level: 'error',
      component: 'wasm',
      message: expect.stringContaining('unreachable\nProxy-Wasm plugin in-VM backtrace:\n  0:  0x1b3'),
    });
  });
});

describe('refusalReasons', () => {
  it('gives the causes in order, and not what follows from them', () => {
    expect(refusalReasons(REFUSAL)).toEqual([
      'wasm log r v: panicked at src/lib.rs:7:5: no configuration',
      'Function: proxy_on_configure failed: Uncaught RuntimeError: unreachable',
      'Failed to configure base Wasm plugin',
    ]);
  });

  it('gives what there is where no cause is told', () => {
    expect(refusalReasons('[error][wasm] Wasm VM failed Failed to load Wasm code\n')).toEqual([
      'Failed to load Wasm code',
    ]);
  });
});

describe('scanLog', () => {
  it('finds the trap with its callback and the names in the module', () => {
    expect(scanLog(REFUSAL)).toEqual([
      {
        kind: 'trap',
        message: 'Function: proxy_on_configure failed: Uncaught RuntimeError: unreachable',
        callback: 'proxy_on_configure',
        backtrace: ['0x1b3 - my_filter::parse_config', '0x2f0 - proxy_on_configure'],
      },
      { kind: 'wasm', message: 'Failed to configure base Wasm plugin', backtrace: [] },
    ]);
  });

  it('finds nothing in the log of a filter that works, whatever it logs itself', () => {
    const log = `[info][wasm] wasm log: Function: proxy_on_log failed: not really
[error][wasm] wasm log r v: upstream said 500
[critical][wasm] wasm log r v: [critical][main] nested
[warning][main] There is no configured limit to the number of allowed active downstream connections.
`;
    expect(scanLog(log)).toEqual([]);
  });

  it('finds that Envoy or V8 died', () => {
    const log = `[critical][backtrace] Caught Segmentation fault, suspect faulting address 0x0
[critical][backtrace] Backtrace (use tools/stack_decode.py to get line numbers):
[critical][main] std::terminate called!
# Fatal error in , line 0
`;
    expect(scanLog(log).map(({ kind, message }) => [kind, message])).toEqual([
      ['crash', 'Caught Segmentation fault, suspect faulting address 0x0'],
      ['critical', 'std::terminate called!'],
      ['crash', 'Fatal error in , line 0'],
    ]);
  });
});

describe('createLogBuffer', () => {
  it('keeps a short log whole', () => {
    const buffer = createLogBuffer();
    buffer.push(Buffer.from('one '));
    buffer.push(Buffer.from('två'));
    expect(buffer.text()).toBe('one två');
  });

  it('keeps the beginning and the end of a long one, and says what is missing', () => {
    const buffer = createLogBuffer();
    buffer.push(Buffer.from('first\n'));
    for (let index = 0; index < 24; index++) buffer.push(Buffer.alloc(1 << 20, 'x'));
    buffer.push(Buffer.from('\nlast'));
    const text = buffer.text();
    expect(text).toMatch(/^first\n/);
    expect(text).toMatch(/\nlast$/);
    expect(text).toMatch(/\n… \(\d+ bytes left out\)\n/);
    expect(text.length).toBeLessThan(12 << 20);
  });
});
