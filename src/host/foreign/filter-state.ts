import { STATUS } from '../abi.ts';
import type { Context } from '../context.ts';
import { bytesField, readFields } from '../protobuf.ts';

/** Loaded for the few modules that ask for it. */
const isAddress = (text: string): boolean => process.getBuiltinModule('node:net').isIP(text) !== 0;
const anything = (): boolean => true;
const wholeNumber = (text: string): boolean => /^\d+$/.test(text);
const address = (text: string): boolean => {
  const [, host = '', port = ''] = /^\[?([^\]]*)\]?:(\d+)$/.exec(text) ?? [];
  return isAddress(host) && Number(port) <= 65_535;
};

/**
 * The objects that `set_envoy_filter_state` can make and what each is made from: measured on 1.40 by offering each name
 * of Envoy's sources "junk", "5", "1.2.3.4", "1.2.3.4:80" and nothing.
 */
const OBJECTS: Readonly<Record<string, (text: string) => boolean>> = {
  'envoy.bool': (text) => text === 'true' || text === 'false',
  'envoy.filters.listener.original_dst.local_ip': address,
  'envoy.filters.listener.original_dst.remote_ip': address,
  'envoy.hashable_string': anything,
  'envoy.network.application_protocols': anything,
  'envoy.network.ip': isAddress,
  'envoy.network.network_namespace': anything,
  'envoy.network.upstream_server_name': anything,
  'envoy.network.upstream_subject_alt_names': anything,
  'envoy.ratelimit.hits_addend': wholeNumber,
  'envoy.string': anything,
  'envoy.tcp_proxy.cluster': anything,
  'envoy.tcp_proxy.disable_tunneling': anything,
  'envoy.tcp_proxy.per_connection_idle_timeout_ms': wholeNumber,
  'envoy.upstream.dynamic_host': anything,
  'envoy.upstream.dynamic_port': wholeNumber,
};

const PATH = 1;
const VALUE = 2;

/** What Envoy does with the object afterwards (another cluster, another address) stays Envoy's. */
export function setFilterState(input: Buffer, { stream }: Context): number {
  const fields = readFields(input);
  if (fields === undefined) return STATUS.badArgument;
  const path = bytesField(fields, PATH).toString('latin1');
  const value = bytesField(fields, VALUE);
  const accepts = Object.hasOwn(OBJECTS, path) ? OBJECTS[path] : undefined;
  if (accepts === undefined) return STATUS.notFound;
  if (!accepts(value.toString('latin1'))) return STATUS.badArgument;
  if (stream === undefined) return STATUS.notFound;
  stream.state ??= new Map();
  // Envoy keeps an address with a port.
  const kept = path === 'envoy.network.ip' ? Buffer.concat([value, Buffer.from(':0')]) : value;
  stream.state.set(path, { value: kept, isReadOnly: false });
  return STATUS.ok;
}
