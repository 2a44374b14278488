import * as v from 'valibot';

const line = v.pipe(v.string(), v.minLength(1));
const range = v.pipe(v.string(), v.description('A range of versions as npm writes it, such as `>=1.24.0 <1.27.0`.'));

const row = v.strictObject({
  language: v.pipe(line, v.description('As `language:` in wasm.yaml has it.')),
  sdk: v.strictObject({
    name: v.pipe(line, v.description('As its registry, or a dependency on it, names it.')),
    version: v.pipe(line, v.description('The one that templates pin, and that was tested.')),
    from: v.pipe(line, v.description('Where it comes from: a registry, or a repository.')),
  }),
  compiler: v.strictObject({
    name: v.pipe(line, v.description('As `tools` of the result has it.')),
    range: v.pipe(range, v.description('The releases that make a module of the SDK; its lower end is the oldest one.')),
    tested: v.optional(v.pipe(line, v.description('The newest release that it was tested with; left out: none was.'))),
    with: v.optional(
      v.pipe(
        v.strictObject({ name: line, range }),
        v.description('Another compiler that it calls, and in which releases.'),
      ),
    ),
  }),
  target: v.pipe(
    line,
    v.description("What the compiler is told to build for, and the build mode where it's not its own."),
  ),
  abi: v.pipe(line, v.description('The version of the Proxy-Wasm ABI that the module exports.')),
  envoy: v.pipe(
    v.string(),
    v.regex(/^\d+\.\d+\.\d+$/),
    v.description('The first Envoy that links whatever this compiler and its library may import.'),
  ),
  files: v.optional(
    v.pipe(
      v.record(line, v.string()),
      v.description('What `init` writes beside the template, by path, so that the project is built this way.'),
    ),
  ),
  how: v.pipe(line, v.description('How it was got: measured, or whose word it is.')),
});

/** The shape of data/alignment.json, published as schema/alignment.schema.json. */
export const ALIGNMENT_TABLE = v.strictObject({
  $schema: v.string(),
  version: v.literal(1),
  about: line,
  rows: v.pipe(v.array(row), v.description('In the order of preference within a language.')),
  lacking: v.pipe(
    v.array(v.strictObject({ language: line, kind: line, why: line, how: line })),
    v.description('The kinds of filters that a language cannot have, and why.'),
  ),
});
export type AlignmentTable = v.InferOutput<typeof ALIGNMENT_TABLE>;
