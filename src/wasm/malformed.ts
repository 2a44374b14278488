/** The bytes are no core module, or stop being one at the offset. */
export class MalformedModule extends Error {
  override readonly name = 'MalformedModule';
  /** Bytes from the start of the file. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(`${message} at byte ${offset}`);
    this.offset = offset;
  }
}
