/** A request as errors tell of it. */
export interface Attempt {
  /** What was wanted, to follow "cannot": `push the manifest v1 to ghcr.io/acme/add-header`. */
  readonly what: string;
  readonly method: string;
  readonly url: string;
  /** The registry's host as the user writes it. */
  readonly host: string;
  /** Where the registry's API is, or the token server of which a token is asked. */
  readonly origin: string;
  readonly writes: boolean;
  /**
   * How far a login has come: there was none, it was sent along, or a token server has taken it and given the token
   * that was sent.
   */
  readonly standing: 'anonymous' | 'presented' | 'accepted';
}
