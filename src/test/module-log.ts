import { type LogEntry, parseLog } from '../envoy/log.ts';
import { deployPlugin, type PluginSettings } from '../envoy/plugin.ts';
import type { LoggedLine } from './observation.ts';

/**
 * What the module logged, without what Envoy puts before it: `wasm log`, then the plugin's name, root id and VM id as
 * far as they are set (proxy-wasm-cpp-host, PluginBase::makeLogPrefix).
 */
export function readModuleLog(log: string, plugin: PluginSettings): LoggedLine[] {
  const prefix = logPrefix(plugin);
  return parseLog(log).flatMap((entry) => readLogEntry(entry, prefix) ?? []);
}

/** What Envoy puts before the words of a plugin's own contexts. */
export function logPrefix(plugin: PluginSettings): string {
  const { name, rootId, vmId } = deployPlugin(plugin);
  const words = [name, rootId, vmId].filter((word) => word !== '');
  return `${['wasm log', ...words].join(' ')}: `;
}

/** The module's own words in an entry of Envoy's log; undefined where they are Envoy's. */
export function readLogEntry({ level, component, message }: LogEntry, prefix: string): LoggedLine | undefined {
  if (component !== 'wasm') return undefined;
  const text = message.startsWith(prefix) ? message.slice(prefix.length) : withoutAnyPrefix(message);
  return text === undefined ? undefined : { level: level === 'warning' ? 'warn' : level, text };
}

/** A line that was logged outside of the plugin's own contexts carries another prefix. */
function withoutAnyPrefix(message: string): string | undefined {
  return /^wasm log[^:]*: (.*)$/s.exec(message)?.[1];
}
