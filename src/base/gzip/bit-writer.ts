/** Bits in the order of RFC 1951, section 3.1.1: the first one is a byte's lowest. */
export interface BitWriter {
  /** Makes room for so many bytes; whoever writes bits asks for it before. */
  reserve(size: number): void;
  /** The lowest `count` bits of a value that has no others; at most 16. */
  write(value: number, count: number): void;
  /** Fills the last byte with zeros. */
  flush(): void;
  /** Bytes as they are, after a flush. */
  copy(bytes: Uint8Array): void;
  /** The whole bytes since the last call. */
  take(): Uint8Array<ArrayBuffer>;
}

export function createBitWriter(): BitWriter {
  let output = new Uint8Array(1 << 12);
  let length = 0;
  let held = 0;
  let heldBits = 0;

  const reserve = (size: number): void => {
    // What is held takes some, too.
    const needed = length + size + 4;
    if (needed <= output.length) return;
    const larger = new Uint8Array(Math.max(output.length * 2, needed));
    larger.set(output.subarray(0, length));
    output = larger;
  };
  return {
    reserve,
    write(value, count) {
      held |= value << heldBits;
      heldBits += count;
      if (heldBits < 16) return;
      output[length] = held;
      output[length + 1] = held >>> 8;
      length += 2;
      held >>>= 16;
      heldBits -= 16;
    },
    flush() {
      for (; heldBits > 0; heldBits -= 8) {
        output[length++] = held;
        held >>>= 8;
      }
      held = 0;
      heldBits = 0;
    },
    copy(bytes) {
      reserve(bytes.length);
      output.set(bytes, length);
      length += bytes.length;
    },
    take() {
      const taken = output.slice(0, length);
      length = 0;
      return taken;
    },
  };
}
