import type { ClusterAddress } from '../envoy/bootstrap.ts';
import { type Cluster, createScene, UPSTREAM } from './callouts.ts';
import { startGrpcStub } from './grpc-stub.ts';
import { startHttpStub } from './http-stub.ts';
import type { StubScene } from './stub.ts';

/** What stands behind the filter and where it calls out to: they answer the current case and keep what they get. */
export interface Stubs {
  readonly upstream: ClusterAddress;
  readonly clusters: readonly ClusterAddress[];
  readonly scene: StubScene;
  close(): Promise<void>;
}

/** Starts the upstream and one server for each cluster. They read each request whole before they answer. */
export async function startStubs(clusters: readonly Cluster[]): Promise<Stubs> {
  const scene: StubScene = { ...createScene(), pace: undefined, arrived: 0, held: new Set() };
  const started = await Promise.all(
    [{ name: UPSTREAM, protocol: 'http' } as const, ...clusters].map(async ({ name, protocol }) => ({
      address: { name, protocol: protocol === 'grpc' ? ('http2' as const) : protocol },
      stub: await (protocol === 'grpc' ? startGrpcStub(name, scene) : startHttpStub(name, scene)),
    })),
  );
  const [upstream, ...others] = started.map(({ address, stub }) => ({ ...address, port: stub.port }));
  if (upstream === undefined) throw new Error('no upstream was started');
  return {
    upstream,
    clusters: others,
    scene,
    close: async () => {
      await Promise.all(started.map(({ stub }) => stub.close()));
    },
  };
}
