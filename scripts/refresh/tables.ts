import abi from '../../src/abi/data/envoy.json' with { type: 'json' };
import { REPOSITORY } from '../../src/base/version.ts';
import { type PublishedTables, TABLES_SCHEMA_VERSION } from '../../src/check/tables/schema.ts';
import gateways from '../../src/envoy/data/envoy-gateway.json' with { type: 'json' };
import istios from '../../src/envoy/data/istio.json' with { type: 'json' };

const schemaUrl = (name: string): string => `https://raw.githubusercontent.com/${REPOSITORY}/main/schema/${name}`;

/** What is published as data/tables.json: what this repository judges by, in one file. */
export function composeTables(version: string): PublishedTables {
  const { how, ...branches } = istios.branches;
  return {
    $schema: schemaUrl('tables.schema.json'),
    schemaVersion: TABLES_SCHEMA_VERSION,
    version,
    abi: { ...(abi as PublishedTables['abi']), $schema: schemaUrl('abi-envoy.schema.json') },
    istio: { how: `branches: ${how}; releases: ${istios.about}`, branches, releases: istios.releases },
    envoyGateway: { how: gateways.about, releases: gateways.releases },
  };
}

/** The version after this one, `YEAR.MONTH.NUMBER`, on a day. */
export function nextVersion(before: string, day: Date): string {
  const month = `${day.getUTCFullYear()}.${day.getUTCMonth() + 1}`;
  const number = before.startsWith(`${month}.`) ? Number(before.split('.')[2]) + 1 : 1;
  return `${month}.${number}`;
}
