// Exports the functions that the proxy calls.
export * from '@solo-io/proxy-runtime/proxy';
import {
  Context,
  FilterHeadersStatusValues,
  GrpcStatusValues,
  HeaderPair,
  RootContext,
  registerRootContext,
  send_local_response,
  stream_context,
} from '@solo-io/proxy-runtime';

const MINUTE = '60';

class MaintenanceRoot extends RootContext {
  // The configuration: the paths that stay open begin so, with blanks between them.
  open: string[] = [];

  onConfigure(size: u32): bool {
    // The SDK traps on a configuration that isn't there.
    if (size > 0 && !super.onConfigure(size)) return false;
    this.open = this.getConfiguration().split(' ');
    return true;
  }

  createContext(contextId: u32): Context {
    return new Maintenance(contextId, this);
  }
}

class Maintenance extends Context {
  root: MaintenanceRoot;

  constructor(contextId: u32, root: MaintenanceRoot) {
    super(contextId, root);
    this.root = root;
  }

  onRequestHeaders(_count: u32, _endOfStream: bool): FilterHeadersStatusValues {
    const path = stream_context.headers.request.get(':path');
    for (let index = 0; index < this.root.open.length; index++) {
      const prefix = this.root.open[index];
      if (prefix != '' && path.startsWith(prefix)) return FilterHeadersStatusValues.Continue;
    }
    const headers = [header('retry-after', MINUTE), header('content-type', 'text/plain')];
    const body = String.UTF8.encode('closed for maintenance');
    send_local_response(503, 'maintenance', body, headers, GrpcStatusValues.InvalidCode);
    return FilterHeadersStatusValues.StopIteration;
  }
}

function header(name: string, value: string): HeaderPair {
  return new HeaderPair(String.UTF8.encode(name), String.UTF8.encode(value));
}

// The name must be the root id that the proxy's configuration gives (rootId in wasm.yaml).
registerRootContext((contextId: u32) => new MaintenanceRoot(contextId), 'maintenance');
