// The functions that the proxy calls. The SDK has more (proxy_on_grpc_…, proxy_on_queue_ready, proxy_on_foreign_function,
// proxy_on_request_metadata, proxy_on_response_metadata): each makes the module larger, so name here what you use.
export {
  free,
  malloc,
  proxy_abi_version_0_2_0,
  proxy_on_configure,
  proxy_on_context_create,
  proxy_on_delete,
  proxy_on_done,
  proxy_on_http_call_response,
  proxy_on_log,
  proxy_on_request_body,
  proxy_on_request_headers,
  proxy_on_request_trailers,
  proxy_on_response_body,
  proxy_on_response_headers,
  proxy_on_response_trailers,
  proxy_on_tick,
  proxy_on_vm_start,
  proxy_validate_configuration,
} from '@solo-io/proxy-runtime/proxy';
import {
  Context,
  FilterDataStatusValues,
  FilterHeadersStatusValues,
  LogLevelValues,
  RootContext,
  log,
  registerRootContext,
  stream_context,
} from '@solo-io/proxy-runtime';
import { readText } from './configuration';

// One for each configuration of the plugin.
class Plugin extends RootContext {
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
    return new Stream(contextId, this);
  }
}

// One for each request.
class Stream extends Context {
  root: Plugin;

  constructor(contextId: u32, root: Plugin) {
    super(contextId, root);
    this.root = root;
  }

  onRequestHeaders(_count: u32, _endOfStream: bool): FilterHeadersStatusValues {
    stream_context.headers.request.replace(this.root.header, this.root.value);
    return FilterHeadersStatusValues.Continue;
  }

  onRequestBody(_size: usize, _endOfStream: bool): FilterDataStatusValues {
    // Change the body here: with StopIterationAndBuffer until the end of the stream, the buffer has all of it.
    return FilterDataStatusValues.Continue;
  }

  onResponseHeaders(_count: u32, _endOfStream: bool): FilterHeadersStatusValues {
    stream_context.headers.response.replace(this.root.header, this.root.value);
    return FilterHeadersStatusValues.Continue;
  }
}

// The name must be the root id that the proxy's configuration gives (rootId in wasm.yaml).
registerRootContext((contextId: u32) => new Plugin(contextId), 'my-filter');
