import type { EnvoyBinary } from '../../src/envoy/binary.ts';
import { provisionEnvoy } from '../../src/envoy/provision.ts';
import { newestRelease } from '../../src/envoy/releases.ts';
import { parseTarget } from '../../src/envoy/targets.ts';
import { createFileStore } from '../../src/toolchain/store.ts';
import { defaultStoreRoot } from '../../src/toolchain/store-root.ts';
import { makeEnvironment } from './environment.ts';
import { makeClient } from './registry-client.ts';

/**
 * A real Envoy, fetched once for all tests of a machine and kept where users' own runs keep it.
 * @param directory a folder of the test's own, for what is only needed meanwhile.
 */
export function provideEnvoy(directory: string, target: string = newestRelease()): Promise<EnvoyBinary> {
  const store = createFileStore(defaultStoreRoot(process.env));
  const env = makeEnvironment({ directory, store });
  return provisionEnvoy(parseTarget(target), env, { mirrors: [], registry: makeClient({ directory }) });
}
