// Exports the functions that the proxy calls.
export * from '@solo-io/proxy-runtime/proxy';
import {
  Context,
  FilterHeadersStatusValues,
  LogLevelValues,
  RootContext,
  log,
  registerRootContext,
  stream_context,
} from '@solo-io/proxy-runtime';
import { readText } from './configuration';

class AddHeaderRoot extends RootContext {
  header: string = 'x-wasm';
  value: string = 'hello';

  onConfigure(size: u32): bool {
    // The SDK traps on a configuration that isn't there.
    if (size > 0 && !super.onConfigure(size)) return false;
    this.header = readText(this.getConfiguration(), 'header', this.header);
    this.value = readText(this.getConfiguration(), 'value', this.value);
    log(LogLevelValues.info, 'adding ' + this.header + ': ' + this.value);
    return true;
  }

  createContext(contextId: u32): Context {
    return new AddHeader(contextId, this);
  }
}

class AddHeader extends Context {
  root: AddHeaderRoot;

  constructor(contextId: u32, root: AddHeaderRoot) {
    super(contextId, root);
    this.root = root;
  }

  onRequestHeaders(_count: u32, _endOfStream: bool): FilterHeadersStatusValues {
    stream_context.headers.request.replace(this.root.header, this.root.value);
    return FilterHeadersStatusValues.Continue;
  }

  onResponseHeaders(_count: u32, _endOfStream: bool): FilterHeadersStatusValues {
    stream_context.headers.response.replace(this.root.header, this.root.value);
    stream_context.headers.response.remove('x-removed');
    return FilterHeadersStatusValues.Continue;
  }
}

// The name must be the root id that the proxy's configuration gives (rootId in wasm.yaml).
registerRootContext((contextId: u32) => new AddHeaderRoot(contextId), 'add_header');
