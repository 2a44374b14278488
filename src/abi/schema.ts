import * as v from 'valibot';

/** The versions that a module can name by an exported function, e.g. `proxy_abi_version_0_2_1`. */
export const ABI_VERSIONS = ['0.1.0', '0.2.0', '0.2.1'] as const;
export type AbiVersion = (typeof ABI_VERSIONS)[number];

const release = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/));
const signature = v.pipe(
  v.string(),
  v.regex(/^(void|(i32|i64|f32|f64)( (i32|i64|f32|f64))*) -> (void|i32|i64|f32|f64)$/),
  v.description('As Envoy prints it: `i32 i64 -> i32`, `void -> void`.'),
);
const abi = v.optional(
  v.pipe(v.array(v.picklist(ABI_VERSIONS)), v.description('ABI versions of the module that get it; left out: all.')),
);
const since = v.pipe(
  release,
  v.description('The first measured release that has it; the oldest one says nothing of those before.'),
);
const name = v.pipe(v.string(), v.minLength(1));

const importRow = v.strictObject({
  module: name,
  name,
  signature,
  abi,
  since,
  start: v.optional(
    v.pipe(
      release,
      v.description('The first measured release that lets _initialize and main call it; left out: none.'),
    ),
  ),
});
export type ImportRow = v.InferOutput<typeof importRow>;

const exportRow = v.strictObject({
  name,
  signature,
  abi,
  since,
  with: v.optional(v.pipe(name, v.description('Looked up only if this one was found with its type.'))),
  without: v.optional(v.pipe(name, v.description('Looked up only if this one was not found with its type.'))),
});
export type ExportRow = v.InferOutput<typeof exportRow>;

/** The shape of data/envoy.json, published as schema/abi-envoy.schema.json for SDKs and linters to read the table by. */
export const abiTable = v.strictObject({
  $schema: v.string(),
  version: v.literal(1),
  how: v.pipe(v.string(), v.description('How every row was got.')),
  aliases: v.pipe(
    v.record(v.string(), v.string()),
    v.description('Modules that have the same functions under another name.'),
  ),
  releases: v.pipe(
    v.array(
      v.strictObject({ version: release, build: v.pipe(v.string(), v.description("The binary's own version line.")) }),
    ),
    v.description('The builds that were measured, oldest first.'),
  ),
  imports: v.pipe(v.array(importRow), v.description('The functions that Envoy links.')),
  exports: v.pipe(v.array(exportRow), v.description('The functions that Envoy looks up, in its order.')),
});
export type AbiTable = v.InferOutput<typeof abiTable>;
