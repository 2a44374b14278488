import type { PluginSettings } from '../envoy/plugin.ts';
import type { TestCase } from './suite.ts';

/** What the plugin is told in a case; variables are added to the run's, one by one. */
export function tellPlugin(
  settings: PluginSettings,
  { plugin = {} }: Pick<Partial<TestCase>, 'plugin'>,
): PluginSettings {
  const environment = { ...settings.environment, ...plugin.environment };
  return { ...settings, ...plugin, environment };
}

type Environment = Pick<TestCase, 'plugin' | 'clock' | 'properties' | 'connection' | 'fresh'>;

/**
 * What must be started anew for a case: cases with the same key can share an Envoy or a VM. Undefined: it shares with
 * nobody.
 */
export function environmentKey({ plugin, clock, properties, connection, fresh }: Environment): string | undefined {
  return fresh ? undefined : JSON.stringify([plugin, clock ?? null, properties, connection !== undefined]);
}

/** The level from which the module's log is kept during a case; Envoy tells of ticks at the lowest alone. */
export function logLevelOf({ expectations, ticks }: TestCase): 'trace' | 'debug' {
  const expectsTrace = expectations.some((expectation) => expectation.kind === 'log' && expectation.level === 'trace');
  return expectsTrace || ticks.before > 0 || ticks.after > 0 ? 'trace' : 'debug';
}

/** Whether the case gives or expects what VMs share: shared data and queues. */
export function isSharing({ sharedData, queues, expectations }: TestCase): boolean {
  const expects = expectations.some(({ kind }) => kind === 'shared-data' || kind === 'queue');
  return expects || sharedData.size > 0 || queues.size > 0;
}
