/** Envoy's whole process dies of what the module did; `message` holds its last words but for an address of no meaning. */
export class EnvoyCrash extends Error {
  override readonly name = 'EnvoyCrash';
  /** What the module did. */
  readonly why: string;

  constructor(words: string, why: string) {
    super(words);
    this.why = why;
  }
}

export const SEGMENTATION_FAULT = 'Caught Segmentation fault';
export const ABORTED = 'Caught Aborted';
