const HEAD_BYTES = 1 << 20;
const TAIL_BYTES = 8 << 20;

export interface LogBuffer {
  push(chunk: Buffer): void;
  /** Bytes that have come so far. */
  size(): number;
  /** Settles when more comes. */
  more(): Promise<void>;
  /** What has come, from this many bytes on; cut in the middle where it is very long. */
  text(from?: number): string;
}

/** Keeps the beginning and the end of a log: a filter that logs each request must not eat the memory. */
export function createLogBuffer(): LogBuffer {
  const head: Buffer[] = [];
  const tail: Buffer[] = [];
  let headSize = 0;
  let tailSize = 0;
  let dropped = 0;
  let waiting: (() => void)[] = [];
  return {
    push(chunk) {
      for (const wake of waiting) wake();
      waiting = [];
      if (headSize < HEAD_BYTES) {
        head.push(chunk);
        headSize += chunk.length;
        return;
      }
      tail.push(chunk);
      tailSize += chunk.length;
      while (tailSize > TAIL_BYTES) {
        const oldest = tail.shift()?.length ?? 0;
        tailSize -= oldest;
        dropped += oldest;
      }
    },
    size: () => headSize + dropped + tailSize,
    more: () => new Promise((resolve) => waiting.push(resolve)),
    text(from = 0) {
      const gap = dropped === 0 || from > headSize ? [] : [Buffer.from(`\n… (${dropped} bytes left out)\n`)];
      const kept = [...skip(head, from), ...gap, ...skip(tail, from - headSize - dropped)];
      return Buffer.concat(kept).toString('utf8');
    },
  };
}

/** The chunks without so many bytes at their beginning. */
function skip(chunks: readonly Buffer[], bytes: number): Buffer[] {
  let left = Math.max(0, bytes);
  return chunks.flatMap((chunk) => {
    const rest = chunk.subarray(Math.min(left, chunk.length));
    left -= chunk.length - rest.length;
    return rest.length === 0 ? [] : [rest];
  });
}
