/** What a foreign function answers. */
export interface ForeignResult {
  readonly status: number;
  readonly result: Buffer;
}
