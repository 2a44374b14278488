import type { ImageSummary } from './result.ts';

/**
 * Manifests for Kubernetes that take the image by its digest, ready to be pasted: Istio's WasmPlugin and Envoy
 * Gateway's EnvoyExtensionPolicy. Empty where no cluster could pull it: a folder, or no layout that they read.
 */
export function deploySnippet(image: ImageSummary | undefined): string {
  const published = image?.layouts.compat ?? image?.layouts.docker;
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(published?.digest ?? '') ?? [];
  if (published === undefined || sha256 === undefined || published.reference.startsWith('oci:')) return '';
  const [, last = ''] = /([^/:@]+)(?::[^/]*)?$/.exec(published.reference) ?? [];
  // What a resource of Kubernetes may be called (RFC 1123).
  const name = last.replaceAll(/[^a-z0-9-]+/g, '-').replaceAll(/^-+|-+$/g, '');
  return `\`\`\`yaml
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata:
  name: ${name}
spec:
  url: oci://${published.reference}
  sha256: ${sha256}
---
apiVersion: gateway.envoyproxy.io/v1alpha1
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
          sha256: ${sha256}
\`\`\``;
}
