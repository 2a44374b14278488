/** Text of compilers, modules and registries made harmless: no ANSI sequence, no control or direction-changing character. */
export function stripControl(text: string): string {
  return text.replace(ANSI_SEQUENCE, '').replaceAll('\r\n', '\n').replace(CONTROL_CHARACTER, '\ufffd');
}

/** At most so many code points, the last one an ellipsis where something was cut. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const points = Array.from(text);
  return points.length <= longest ? text : `${points.slice(0, longest - 1).join('')}…`;
}

/** At most so many bytes of UTF-8, cut at the end of a line. */
export function cutBytes(text: string, longest: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= longest) return text;
  // A cut inside a character leaves a replacement character, which goes with its line.
  const head = bytes.subarray(0, longest).toString('utf8');
  return head.slice(0, head.lastIndexOf('\n') + 1);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const ANSI_SEQUENCE = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007]*\u0007/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
