/** The host functions and callbacks that there are for a plugin, by name; undefined: all (Envoy's CapabilityRestrictionConfig). */
export type Capabilities = readonly string[] | undefined;

/** What a plugin can be denied: all but Emscripten's functions and Envoy's own. */
const RESTRICTABLE = /^(?:env\.proxy|wasi)_/;

/** A denied function is linked all the same, and answers each call with a failure. */
export function isDeniedImport(capabilities: Capabilities, module: string, name: string): boolean {
  return RESTRICTABLE.test(`${module}.${name}`) && isDenied(capabilities, name);
}

/** For a denied callback nobody looks, whatever its type. */
export function isDeniedCallback(capabilities: Capabilities, name: string): boolean {
  return name.startsWith('proxy_') && name !== 'proxy_on_memory_allocate' && isDenied(capabilities, name);
}

function isDenied(capabilities: Capabilities, name: string): boolean {
  return capabilities !== undefined && !capabilities.includes(name);
}
