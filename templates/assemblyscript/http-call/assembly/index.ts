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
  FilterHeadersStatusValues,
  GrpcStatusValues,
  HeaderPair,
  LogLevelValues,
  RootContext,
  WasmResultValues,
  continue_request,
  log,
  registerRootContext,
  send_local_response,
  stream_context,
} from '@solo-io/proxy-runtime';
import { BufferTypeValues, get_buffer_bytes } from '@solo-io/proxy-runtime/runtime';
import { readText } from './configuration';

// The header that tells the upstream who asks. Only the service sets it.
const USER = 'x-user';
const MILLISECONDS = 1000;

// One for each configuration of the plugin, which says who is asked.
class Plugin extends RootContext {
  cluster: string = 'authorization';
  path: string = '/check';

  onConfigure(size: u32): bool {
    // The SDK traps on a configuration that isn't there.
    if (size > 0 && !super.onConfigure(size)) return false;
    this.cluster = readText(this.getConfiguration(), 'cluster', this.cluster);
    this.path = readText(this.getConfiguration(), 'path', this.path);
    log(LogLevelValues.info, 'asking ' + this.cluster + this.path);
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
    const request = stream_context.headers.request;
    request.remove(USER);
    const headers = [
      header(':method', 'GET'),
      header(':path', this.root.path),
      header(':authority', this.root.cluster),
      header('authorization', request.get('authorization')),
      header('x-original-path', request.get(':path')),
    ];
    const none = new ArrayBuffer(0);
    const result = this.root.httpCall(this.root.cluster, headers, none, [], MILLISECONDS, this, decide);
    if (result != WasmResultValues.Ok) {
      log(LogLevelValues.error, this.root.cluster + ' cannot be asked');
      refuse(503, none);
    }
    // Until decide is called.
    return FilterHeadersStatusValues.StopIteration;
  }
}

function decide(_stream: Context, _headers: u32, size: usize, _trailers: u32): void {
  const answer = stream_context.headers.http_callback;
  // Without an answer in time there is no status.
  const status = answer.get(':status');
  if (status == '200') {
    const user = answer.get(USER);
    if (user != '') stream_context.headers.request.replace(USER, user);
    continue_request();
  } else if (status == '401' || status == '403') {
    refuse(status == '401' ? 401 : 403, get_buffer_bytes(BufferTypeValues.HttpCallResponseBody, 0, <u32>size));
  } else {
    log(LogLevelValues.error, 'the service answers ' + status);
    refuse(503, new ArrayBuffer(0));
  }
}

function refuse(status: u32, body: ArrayBuffer): void {
  send_local_response(status, 'refused', body, [], GrpcStatusValues.InvalidCode);
}

function header(name: string, value: string): HeaderPair {
  return new HeaderPair(String.UTF8.encode(name), String.UTF8.encode(value));
}

// The name must be the root id that the proxy's configuration gives (rootId in wasm.yaml).
registerRootContext((contextId: u32) => new Plugin(contextId), 'my-filter');
