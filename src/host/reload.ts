import { type LoadedModule, type StartedPlugin, startPlugin } from './host.ts';
import { LoadFailure } from './link.ts';

/** A plugin that serves streams, one after another, and whose VM may have failed. */
export interface ServedPlugin {
  readonly loaded: LoadedModule;
  started: StartedPlugin;
  /** On the clock's scale of elapsed(). */
  loadedAt: number;
}

/** Milliseconds since the last start; Envoy's own backoff is somewhere between 1,000 and this. */
const BACKOFF = 1_500;

/**
 * The VM for the next stream: with FAIL_RELOAD a new one where the old one has failed and the backoff is over, if it
 * starts (Envoy's source/extensions/common/wasm/wasm.cc, maybeReloadHandleIfNeeded).
 */
export function pluginForStream(served: ServedPlugin): StartedPlugin {
  const { vm } = served.started;
  const now = vm.world.clock.elapsed();
  if (vm.failure === undefined || vm.plugin.failurePolicy !== 'FAIL_RELOAD' || now - served.loadedAt < BACKOFF) {
    return served.started;
  }
  served.loadedAt = now;
  try {
    served.started = startPlugin(served.loaded, vm.plugin, vm.world);
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error;
  }
  return served.started;
}
