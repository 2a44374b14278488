import { expect, test } from 'vitest';
import type { PluginSettings } from '../../src/envoy/plugin.ts';
import { readModuleLog } from '../../src/test/module-log.ts';

const PLUGIN: PluginSettings = { modulePath: '/m.wasm', name: 'add: header', rootId: 'root', vmId: '' };

test('the module’s own lines are told from Envoy’s, without what Envoy puts before them', () => {
  const log = `[info][main] starting
[info][wasm] wasm log add: header root: passes
[warning][wasm] wasm log add: header root: first line
second line: of the same
[debug][wasm] VM: created
[critical][wasm] wasm log: without a plugin
[error][wasm] Function: proxy_on_log failed: Uncaught RuntimeError: unreachable
[debug][admin] request complete: path: /stats
`;
  expect(readModuleLog(log, PLUGIN)).toEqual([
    { level: 'info', text: 'passes' },
    { level: 'warn', text: 'first line\nsecond line: of the same' },
    { level: 'critical', text: 'without a plugin' },
  ]);
});
