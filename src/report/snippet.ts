import type { ImageSummary, PublishedLayout } from './result.ts';

/**
 * Manifests for Kubernetes, ready to be pasted: Istio's WasmPlugin and Envoy Gateway's EnvoyExtensionPolicy, which take
 * the image by its digest, and Gloo's Gateway, which knows only tags. Empty where no cluster could pull it: a folder, or
 * no layout that they read.
 */
export function deploySnippet(image: ImageSummary | undefined): string {
  const { compat, docker, solo } = image?.layouts ?? {};
  const rootId = image?.rootIds?.[0];
  const documents = [...meshDocuments(compat ?? docker ?? solo, rootId), ...glooDocument(solo, rootId)];
  return documents.length === 0 ? '' : `\`\`\`yaml\n${documents.join('\n---\n')}\n\`\`\``;
}

function meshDocuments(published: PublishedLayout | undefined, rootId: string | undefined): string[] {
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(published?.digest ?? '') ?? [];
  if (published === undefined || sha256 === undefined || published.reference.startsWith('oci:')) return [];
  const name = resourceName(published);
  const root = (key: string): string => (rootId === undefined ? '' : `\n${key}: ${JSON.stringify(rootId)}`);
  return [
    `apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata:
  name: ${name}
spec:
  url: oci://${published.reference}
  sha256: ${sha256}${root('  pluginName')}`,
    // Without a target the API server refuses it.
    `apiVersion: gateway.envoyproxy.io/v1alpha1
kind: EnvoyExtensionPolicy
metadata:
  name: ${name}
spec:
  targetRefs:
    - group: gateway.networking.k8s.io
      kind: Gateway # or HTTPRoute, GRPCRoute
      name: eg # yours
  wasm:
    - name: ${name}${root('      rootID')}
      code:
        type: Image
        image:
          url: ${published.reference}
          sha256: ${sha256}`,
  ];
}

/** A wrong root id makes Gloo's Envoy crash: whoever pastes this has to look at it where it is not known. */
function glooDocument(published: PublishedLayout | undefined, rootId: string | undefined): string[] {
  if (published === undefined || published.reference.startsWith('oci:')) return [];
  return [
    `apiVersion: gateway.solo.io/v1
kind: Gateway
metadata:
  name: gateway-proxy
  namespace: gloo-system
spec:
  httpGateway:
    options:
      wasm:
        filters:
          - name: ${resourceName(published)}
            image: ${published.reference}
            rootId: ${rootId === undefined ? '"" # what the module registers' : JSON.stringify(rootId)}
            vmType: V8`,
  ];
}

/** What a resource of Kubernetes may be called (RFC 1123), from the image's name. */
function resourceName({ reference }: PublishedLayout): string {
  const [, last = ''] = /([^/:@]+)(?::[^/]*)?$/.exec(reference) ?? [];
  return last
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .slice(0, 63)
    .replaceAll(/^-+|-+$/g, '');
}
