/** Up to this length JavaScript writes a text faster than the call into Node.js that would do it. */
const SHORT = 40;

/** Writes text, one byte a character, where there is room for it. */
export function writeLatin1(bytes: Buffer, start: number, text: string): void {
  if (text.length > SHORT) {
    bytes.write(text, start, text.length, 'latin1');
    return;
  }
  for (let index = 0; index < text.length; index += 1) bytes[start + index] = text.charCodeAt(index);
}
