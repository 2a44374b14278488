/** Masks secrets in text. Values shorter than four characters are left: masking them would only garble the log. */
export interface Redactor {
  add(secret: string): void;
  redact(text: string): string;
}

const SHORTEST = 4;

/** Also hides each secret's Base64 and percent-encoded form, since HTTP headers and URLs carry them so. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  return {
    add(secret) {
      for (const line of [secret, ...secret.split('\n')]) {
        const value = line.trim();
        if (value.length < SHORTEST) continue;
        secrets.add(value);
        secrets.add(Buffer.from(value).toString('base64'));
        secrets.add(encodeURIComponent(value));
      }
    },
    redact(text) {
      let result = text;
      // Longest first, so that a secret which contains another one goes as a whole.
      for (const secret of [...secrets].sort((a, b) => b.length - a.length)) result = result.replaceAll(secret, '***');
      return result;
    },
  };
}
