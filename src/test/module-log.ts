import { parseLog } from '../envoy/log.ts';
import { deployPlugin, type PluginSettings } from '../envoy/plugin.ts';
import type { LoggedLine } from './observation.ts';

/**
 * What the module logged, without what Envoy puts before it: `wasm log`, then the plugin's name, root id and VM id as
 * far as they are set (proxy-wasm-cpp-host, PluginBase::makeLogPrefix).
 */
export function readModuleLog(log: string, plugin: PluginSettings): LoggedLine[] {
  const { name, rootId, vmId } = deployPlugin(plugin);
  const words = [name, rootId, vmId].filter((word) => word !== '');
  const prefix = `${['wasm log', ...words].join(' ')}: `;
  return parseLog(log).flatMap(({ level, component, message }) => {
    if (component !== 'wasm') return [];
    const text = message.startsWith(prefix) ? message.slice(prefix.length) : withoutAnyPrefix(message);
    return text === undefined ? [] : [{ level: level === 'warning' ? 'warn' : level, text }];
  });
}

/** A line that was logged outside of the plugin's own contexts carries another prefix. */
function withoutAnyPrefix(message: string): string | undefined {
  return /^wasm log[^:]*: (.*)$/s.exec(message)?.[1];
}
