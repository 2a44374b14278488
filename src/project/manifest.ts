import * as v from 'valibot';
import { parse } from 'yaml';
import type { Position } from '../base/errors.ts';
import { closedObject, type DocumentPath, readYaml, text, textOrMapping } from '../base/yaml.ts';
import { LANGUAGE_NAMES } from '../language/language-names.ts';
import { OPTIMIZE_LEVELS } from '../language/optimize-levels.ts';
import { STRIPPINGS } from '../wasm/strip.ts';
import { FAILURE_POLICIES, PRODUCTS } from './deployment.ts';
import { vmEnvironment } from './vm-environment.ts';

/** A text with a word on what it is for, which the published schema shows in editors. */
function word(description: string) {
  return v.optional(v.pipe(text(), v.description(description)));
}

function texts(description: string) {
  return v.optional(v.pipe(v.array(text(), 'must be a list, such as [a, b]'), v.description(description)));
}

const SIZE = /^(\d+(?:\.\d+)?) *(bytes|B|kB|KiB|MB|MiB)$/;
const SIZE_MESSAGE = 'must be a size, such as 200 kB, 1.5 MiB or a number of bytes';
const COMMAND_MESSAGE = 'must be a list of words, such as [make, wasm], or one text';
const DATE_MESSAGE = 'must be a date, such as 2027-01-31';
const POLICY_MESSAGE = `must be one of ${FAILURE_POLICIES.join(', ')}`;
const CAPABILITIES_MESSAGE = 'must be a list of names, such as [proxy_log, proxy_on_request_headers]';
const PRODUCT_MESSAGE = `must be one of ${PRODUCTS.join(', ')}`;
const LANGUAGE_MESSAGE = `must be one of ${LANGUAGE_NAMES.join(', ')}`;

/** The keys of wasm.yaml: what is read, what is refused and `schema/wasm.schema.json` all come from here. */
export const MANIFEST = closedObject({
  name: word('The name of the plugin; else the one in package.json, else that of the folder.'),
  language: v.optional(
    v.pipe(
      v.picklist(LANGUAGE_NAMES, LANGUAGE_MESSAGE),
      v.description('The language of the source, where more than one is found.'),
    ),
  ),
  targets: texts(
    'Where the module shall run: envoy@1.40, istio@1.28.10, envoy-gateway@1.6, image:REFERENCE, path:FILE.',
  ),
  rootId: word('The root id under which Envoy starts the plugin.'),
  configuration: textOrMapping('The plugin configuration for tests: a mapping is handed over as JSON.'),
  vmConfiguration: textOrMapping('The configuration of the VM.'),
  environment: vmEnvironment,
  capabilities: v.optional(
    v.pipe(
      v.array(text(), CAPABILITIES_MESSAGE),
      v.nonEmpty(CAPABILITIES_MESSAGE),
      v.description(
        'The only host functions and callbacks that there are for the module. Only a plain Envoy can say so.',
      ),
    ),
  ),
  failurePolicy: v.optional(
    v.pipe(
      v.picklist(FAILURE_POLICIES, POLICY_MESSAGE),
      v.description('What becomes of traffic once the module has trapped. Default: FAIL_CLOSED.'),
    ),
  ),
  allowOnHeadersStopIteration: v.optional(
    v.pipe(
      v.boolean('must be true or false'),
      v.description('Whether the body reaches a filter that pauses on the headers. Only a plain Envoy can say so.'),
    ),
  ),
  as: v.optional(
    v.pipe(
      v.picklist(PRODUCTS, PRODUCT_MESSAGE),
      v.description('Whose way of configuring modules tests follow; else that of each target.'),
    ),
  ),
  build: v.optional(
    v.pipe(
      closedObject({
        command: v.optional(
          v.pipe(
            v.union(
              [v.pipe(v.string(), v.nonEmpty(COMMAND_MESSAGE)), v.pipe(v.array(text()), v.nonEmpty(COMMAND_MESSAGE))],
              COMMAND_MESSAGE,
            ),
            v.description('Program and arguments. No shell reads them; a text is split into words at its blanks.'),
          ),
        ),
        output: word('The module that the command makes.'),
        directory: word('Where the command runs; else in the folder of this file.'),
        optimize: v.optional(
          v.pipe(
            v.picklist(OPTIMIZE_LEVELS, `must be one of ${OPTIMIZE_LEVELS.join(', ')}`),
            v.description(
              'What wasm-opt does: nothing, the smallest module (size, the default), or the fastest (speed).',
            ),
          ),
        ),
        strip: v.optional(
          v.pipe(
            v.picklist(STRIPPINGS, `must be one of ${STRIPPINGS.join(', ')}`),
            v.description(
              'What the module is shipped without: debug (the default) is what only a debugger reads; names also takes the names of functions, and with them the backtraces in the log of Envoy.',
            ),
          ),
        ),
      }),
      v.description('How the module is built, where detection does not do, and what becomes of it then.'),
    ),
  ),
  image: word('Where the image is pushed: HOST/NAME, with or without a tag.'),
  version: word('The version of the plugin, for the image.'),
  layouts: texts('How the image is laid out: compat, solo, cncf, docker. Default: compat and solo.'),
  budgets: v.optional(
    v.pipe(
      closedObject({
        size: v.optional(
          v.pipe(
            v.union(
              [
                v.pipe(v.string(), v.regex(SIZE, SIZE_MESSAGE)),
                v.pipe(v.number(), v.integer(SIZE_MESSAGE), v.minValue(1, SIZE_MESSAGE)),
              ],
              SIZE_MESSAGE,
            ),
            v.description('The most that the module may weigh.'),
          ),
        ),
      }),
      v.description('Limits; above one of them the run fails.'),
    ),
  ),
  ignore: v.optional(
    v.pipe(
      v.array(
        closedObject({
          code: v.pipe(text(), v.description('The code of the diagnostic.')),
          reason: v.pipe(text(), v.description('Why it is accepted.')),
          until: v.optional(
            v.pipe(
              v.string(DATE_MESSAGE),
              v.isoDate(DATE_MESSAGE),
              v.description('The last day on which it is ignored.'),
            ),
          ),
        }),
        'must be a list of mappings with code and reason',
      ),
      v.description('Diagnostics that are known and accepted.'),
    ),
  ),
  description: word('One sentence for whoever finds the image.'),
  licenses: word('An SPDX expression, such as Apache-2.0.'),
  source: word("The URL of the plugin's source."),
  documentation: word("The URL of the plugin's documentation."),
});

export type Manifest = v.InferOutput<typeof MANIFEST>;

/** A manifest and where its keys stand. */
export interface ManifestFile {
  readonly value: Manifest;
  positionOf(path: DocumentPath): Position;
}

/**
 * Reads the text of a wasm.yaml.
 * @param file as messages shall name it.
 * @throws ConfigurationError with the place of the first fault and all further ones.
 */
export function readManifest(content: string, file: string): ManifestFile {
  const { value, positionOf } = readYaml(content, file, v.nullable(MANIFEST));
  return { value: { ...value, ...plainConfigurations(content, value ?? {}) }, positionOf };
}

/** readYaml keeps numbers as they were spelt, which suits a version and not a plugin's configuration. */
function plainConfigurations(content: string, manifest: Manifest): Pick<Manifest, 'configuration' | 'vmConfiguration'> {
  if (manifest.configuration === undefined && manifest.vmConfiguration === undefined) return {};
  const plain = parse(content) as Manifest;
  return {
    ...(plain.configuration === undefined ? {} : { configuration: plain.configuration }),
    ...(plain.vmConfiguration === undefined ? {} : { vmConfiguration: plain.vmConfiguration }),
  };
}

/** Bytes of a size that the schema has let through: `200 kB` is 200,000, `1 KiB` is 1,024. */
export function sizeInBytes(size: string | number): number {
  if (typeof size === 'number') return size;
  const [, number = '', unit = ''] = SIZE.exec(size) ?? [];
  const factor = { bytes: 1, B: 1, kB: 1e3, KiB: 2 ** 10, MB: 1e6, MiB: 2 ** 20 }[unit] ?? Number.NaN;
  return Math.floor(Number(number) * factor);
}
