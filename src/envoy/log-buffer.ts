const HEAD_BYTES = 1 << 20;
const TAIL_BYTES = 8 << 20;

/** Keeps the beginning and the end of a log: a filter that logs each request must not eat the memory. */
export function createLogBuffer(): { push(chunk: Buffer): void; text(): string } {
  const head: Buffer[] = [];
  const tail: Buffer[] = [];
  let headSize = 0;
  let tailSize = 0;
  let dropped = 0;
  return {
    push(chunk) {
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
    text() {
      const gap = dropped === 0 ? [] : [Buffer.from(`\n… (${dropped} bytes left out)\n`)];
      return Buffer.concat([...head, ...gap, ...tail]).toString('utf8');
    },
  };
}
