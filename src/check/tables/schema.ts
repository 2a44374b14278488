import * as v from 'valibot';
import { abiTable } from '../../abi/schema.ts';

/** Raised when a reader of this one could take a table for what it is not. */
export const TABLES_SCHEMA_VERSION = 1;

const minor = v.pipe(v.string(), v.regex(/^\d+\.\d+$/));
const release = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/));
const how = v.pipe(v.string(), v.description('How every row was got.'));

/** The shape of data/tables.json, published as schema/tables.schema.json. It holds nothing that is ever run. */
export const publishedTables = v.strictObject({
  $schema: v.string(),
  schemaVersion: v.literal(TABLES_SCHEMA_VERSION),
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d{1,2}\.\d{1,4}$/), v.description('YEAR.MONTH.NUMBER')),
  abi: abiTable,
  istio: v.strictObject({
    how,
    branches: v.pipe(
      v.record(minor, minor),
      v.description('Istio minor to the Envoy minor whose branch it is built from.'),
    ),
    releases: v.pipe(
      v.record(release, v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))),
      v.description('Istio release to the commit of istio/proxy that its Envoy is built from.'),
    ),
  }),
  envoyGateway: v.strictObject({
    how,
    releases: v.pipe(v.record(release, release), v.description('Envoy Gateway release to the Envoy that it runs.')),
  }),
});
export type PublishedTables = v.InferOutput<typeof publishedTables>;
