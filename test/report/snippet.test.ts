import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { ImageSummary } from '../../src/report/result.ts';
import { deploySnippet } from '../../src/report/snippet.ts';

const digit = (value: string): string => value.repeat(64);
const layout = (suffix: string, value: string) => ({
  reference: `ghcr.io/acme/filters/add__header:v1${suffix}`,
  digest: `sha256:${digit(value)}`,
});

function read(layouts: ImageSummary['layouts'], rootIds?: readonly string[]): Record<string, unknown>[] {
  const text = deploySnippet({ ...layout('', '0'), layouts, rootIds }).replace(/^```yaml\n|```$/g, '');
  return text === '' ? [] : parseAllDocuments(text).map((document) => document.toJS() as Record<string, unknown>);
}

const metadata = { name: 'add-header' };

describe('what can be pasted into a cluster', () => {
  // The fields and rules are those of the CRDs: istio.io/api 1.31, Envoy Gateway 1.9.1.
  it('names the image by its manifest digest, where it applies, and the root context', () => {
    expect(read({ compat: layout('', 'a'), solo: layout('-solo', 'b') }, ['add_header'])).toEqual([
      {
        apiVersion: 'extensions.istio.io/v1alpha1',
        kind: 'WasmPlugin',
        metadata,
        spec: {
          url: 'oci://ghcr.io/acme/filters/add__header:v1',
          sha256: digit('a'),
          pluginName: 'add_header',
        },
      },
      {
        apiVersion: 'gateway.envoyproxy.io/v1alpha1',
        kind: 'EnvoyExtensionPolicy',
        metadata,
        spec: {
          targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'eg' }],
          wasm: [
            {
              name: 'add-header',
              rootID: 'add_header',
              code: { type: 'Image', image: { url: 'ghcr.io/acme/filters/add__header:v1', sha256: digit('a') } },
            },
          ],
        },
      },
      {
        apiVersion: 'gateway.solo.io/v1',
        kind: 'Gateway',
        metadata: { name: 'gateway-proxy', namespace: 'gloo-system' },
        spec: {
          httpGateway: {
            options: {
              wasm: {
                filters: [
                  {
                    name: 'add-header',
                    image: 'ghcr.io/acme/filters/add__header:v1-solo',
                    rootId: 'add_header',
                    vmType: 'V8',
                  },
                ],
              },
            },
          },
        },
      },
    ]);
  });

  it('leaves the root context out where it is not known, and asks for it where a wrong one crashes', () => {
    const [istio, gateway] = read({ solo: layout('-solo', 'b') });
    expect(istio?.spec).toEqual({ url: 'oci://ghcr.io/acme/filters/add__header:v1-solo', sha256: digit('b') });
    expect(JSON.stringify(gateway)).not.toContain('rootID');
    expect(deploySnippet({ ...layout('', '0'), layouts: { solo: layout('-solo', 'b') } })).toContain(
      'rootId: "" # what the module registers',
    );
  });

  it('quotes what YAML would take for something else', () => {
    const [istio] = read({ compat: layout('', 'a') }, ['on']);
    expect(istio?.spec).toMatchObject({ pluginName: 'on' });
  });

  it.each<ImageSummary['layouts']>([
    {},
    { cncf: layout('-cncf', 'c') },
    { compat: { reference: 'oci:.wasm-action/image:v1', digest: `sha256:${digit('a')}` } },
  ])('is nothing for what no cluster pulls: %j', (layouts) => {
    expect(read(layouts)).toEqual([]);
  });
});
