import * as v from 'valibot';
import { closedObject, mapping, text } from '../base/yaml.ts';

/**
 * The environment variables of a VM, by name (envoy/extensions/wasm/v3/wasm.proto, EnvironmentVariables): a value that
 * is configured, or one that Envoy's own environment has (`host_env_keys`), and what that is in tests; null: it has none,
 * and the module does not see the variable. A variable that is itself null is not configured at all.
 */
export type VmEnvironment = Readonly<Record<string, string | { readonly host: string | null } | null>>;

const withoutNul = v.check<string, string>((value) => !value.includes('\0'), 'holds a NUL, which ends a variable');

const name = v.pipe(v.string(), v.regex(/^[^=\0]+$/, 'is no name of an environment variable'));

const VALUE =
  "must be text, null, or {host: …} with what Envoy's own variable holds in tests ({host: null}: Envoy has none)";

const hostVariable = v.pipe(
  closedObject({ host: v.optional(v.nullable(v.pipe(text(), withoutNul))) }),
  v.check(({ host }) => host !== undefined, VALUE),
  v.transform(({ host = null }) => ({ host })),
);

const value = v.union([v.pipe(text(), withoutNul), v.null(), hostVariable], VALUE);

/** As test files and wasm.yaml say it. */
export const vmEnvironment = v.pipe(
  v.optional(mapping(name, value, 'must be a mapping of names to values')),
  v.description(
    "The VM's environment variables: their values, or {host: …} for one that Envoy hands on from its own environment.",
  ),
);
