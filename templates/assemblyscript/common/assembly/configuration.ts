const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** The text under a key of a flat JSON object, or `otherwise`. Knows the escapes \" and \\ only. */
export function readText(json: string, key: string, otherwise: string): string {
  const found = json.indexOf('"' + key + '"');
  if (found < 0) return otherwise;
  let at = skipBlanks(json, found + key.length + 2);
  if (json.charCodeAt(at) != COLON) return otherwise;
  at = skipBlanks(json, at + 1);
  if (json.charCodeAt(at) != QUOTE) return otherwise;
  let text = '';
  let from = ++at;
  for (; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code == QUOTE) return text + json.substring(from, at);
    if (code != BACKSLASH) continue;
    text += json.substring(from, at);
    from = ++at;
  }
  return otherwise;
}

function skipBlanks(text: string, from: i32): i32 {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}
