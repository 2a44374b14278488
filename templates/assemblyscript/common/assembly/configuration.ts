/** The text under a key of a flat JSON object, or `otherwise`. Knows the escapes \" and \\ only. */
export function readText(json: string, key: string, otherwise: string): string {
  const found = json.indexOf('"' + key + '"');
  if (found < 0) return otherwise;
  let at = skipBlanks(json, found + key.length + 2);
  if (at >= json.length || json.charAt(at) != ':') return otherwise;
  at = skipBlanks(json, at + 1);
  if (at >= json.length || json.charAt(at) != '"') return otherwise;
  let text = '';
  for (at++; at < json.length; at++) {
    let char = json.charAt(at);
    if (char == '"') return text;
    if (char == '\\') char = json.charAt(++at);
    text += char;
  }
  return otherwise;
}

function skipBlanks(text: string, from: i32): i32 {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}
