import type { ImageSummary, PublishedLayout } from './result.ts';

/**
 * Manifests for Kubernetes, ready to be pasted: Istio's WasmPlugin and Envoy Gateway's EnvoyExtensionPolicy, which take
 * the image by its digest, and Gloo's Gateway, which knows only tags. Empty where no cluster could pull it: a folder, or
 * no layout that they read.
 */
export function deploySnippet(image: ImageSummary | undefined): string {
  const documents = [
    ...meshDocuments(image?.layouts.compat ?? image?.layouts.docker),
    ...glooDocument(image?.layouts.solo),
  ];
  return documents.length === 0 ? '' : `\`\`\`yaml\n${documents.join('\n---\n')}\n\`\`\``;
}

function meshDocuments(published: PublishedLayout | undefined): string[] {
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(published?.digest ?? '') ?? [];
  if (published === undefined || sha256 === undefined || published.reference.startsWith('oci:')) return [];
  const name = resourceName(published);
  return [
    `apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata:
  name: ${name}
spec:
  url: oci://${published.reference}
  sha256: ${sha256}`,
    `apiVersion: gateway.envoyproxy.io/v1alpha1
kind: EnvoyExtensionPolicy
metadata:
  name: ${name}
spec:
  wasm:
    - name: ${name}
      code:
        type: Image
        image:
          url: ${published.reference}
          sha256: ${sha256}`,
  ];
}

/** A wrong root id makes Gloo's Envoy crash: whoever pastes this has to look at it. */
function glooDocument(published: PublishedLayout | undefined): string[] {
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
            rootId: "" # what the module registers
            vmType: V8`,
  ];
}

/** What a resource of Kubernetes may be called (RFC 1123), from the image's name. */
function resourceName({ reference }: PublishedLayout): string {
  const [, last = ''] = /([^/:@]+)(?::[^/]*)?$/.exec(reference) ?? [];
  return last.replaceAll(/[^a-z0-9-]+/g, '-').replaceAll(/^-+|-+$/g, '');
}
