import { ConfigurationError, type Position } from '../../base/errors.ts';
import type { DocumentPath } from '../../base/yaml.ts';

/** A file in protobuf's text format, as plain objects: fields that repeat are lists, every scalar is a text. */
export interface TextProtoFile {
  /** Strings are bytes, one character each; numbers, truth values and enumerations stand as they were written. */
  readonly value: Message;
  /** Where the field at this path stands, else the nearest thing above it. */
  positionOf(path: DocumentPath): Position;
}

export interface Message {
  [field: string]: string | Message | (string | Message)[];
}

/** No message of the format is nested deeper. */
const MAX_DEPTH = 20;

interface Token {
  readonly kind: 'name' | 'text' | 'sign' | 'end';
  readonly text: string;
  readonly offset: number;
}

/** What has to be known of a message's fields, wherever they stand. */
export interface FieldFacts {
  /** The fields that are lists. */
  readonly repeated: ReadonlySet<string>;
  /** A field's name in the one spelling in which it is looked up. */
  toFieldName(name: string): string;
}

/**
 * Reads protobuf's text format (protobuf.dev, "Text Format Language Specification") without a schema.
 * @throws ConfigurationError with the place of the first fault.
 */
export function readTextProto(content: string, file: string, { repeated, toFieldName }: FieldFacts): TextProtoFile {
  const at = (offset: number): Position => {
    const before = content.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const fail = (offset: number, message: string): never => {
    throw new ConfigurationError(`not valid protobuf text: ${message}`, { position: at(offset) });
  };
  const tokens = tokenize(content, fail);
  const offsets = new Map<string, number>();
  let index = 0;
  const peek = (): Token => tokens[index] ?? END;
  const next = (): Token => {
    const token = peek();
    index += 1;
    return token;
  };
  const readMessage = (path: DocumentPath, close: string): Message => {
    const message: Message = {};
    for (;;) {
      const token = next();
      if (token.text === close && token.kind !== 'text') return message;
      if (token.kind === 'end') return fail(content.length, `${close} is missing at the end`);
      if (token.kind !== 'name') return fail(token.offset, `a field's name is missing before ${token.text}`);
      if (path.length >= MAX_DEPTH) return fail(token.offset, 'nested too deeply');
      readField(message, path, token);
      if (peek().text === ',' || peek().text === ';') next();
    }
  };
  const readField = (message: Message, path: DocumentPath, { text: word, offset }: Token): void => {
    const name = toFieldName(word);
    const colon = peek().text === ':' && peek().kind === 'sign';
    if (colon) next();
    const isList = peek().text === '[' && peek().kind === 'sign';
    if (isList) next();
    for (;;) {
      const known = Object.hasOwn(message, name) ? message[name] : undefined;
      if (known !== undefined && !repeated.has(name)) fail(offset, `${name} is given twice`);
      const list = Array.isArray(known) ? known : [];
      const place = repeated.has(name) ? [...path, name, list.length] : [...path, name];
      offsets.set(JSON.stringify(place), offset);
      const value = readValue(place, colon, name, offset);
      message[name] = repeated.has(name) ? [...list, value] : value;
      if (!isList) return;
      const token = next();
      if (token.text === ']') return;
      if (token.text !== ',') fail(token.offset, `] is missing after the list ${name}`);
    }
  };
  const readValue = (path: DocumentPath, colon: boolean, name: string, offset: number): string | Message => {
    const token = next();
    if (token.kind === 'sign' && (token.text === '{' || token.text === '<')) {
      return readMessage(path, token.text === '{' ? '}' : '>');
    }
    if (!colon) return fail(offset, `: or { is missing after ${name}`);
    if (token.kind === 'name') return token.text;
    if (token.kind !== 'text') return fail(token.offset, `the value of ${name} is missing`);
    let value = token.text;
    while (peek().kind === 'text') value += next().text;
    return value;
  };
  const value = readMessage([], '');
  const positionOf = (path: DocumentPath): Position => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = offsets.get(JSON.stringify(path.slice(0, length)));
      if (offset !== undefined) return at(offset);
    }
    return { file };
  };
  return { value, positionOf };
}

const END: Token = { kind: 'end', text: '', offset: 0 };

/** Blanks and comments, a name or number, a quoted text, or one sign. */
const TOKEN = /(?:\s+|#[^\n]*)+|([\w.+-]+)|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|([{}<>[\]:,;])/y;

function tokenize(content: string, fail: (offset: number, message: string) => never): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < content.length) {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(content);
    if (match === null) return fail(offset, `${JSON.stringify(content.slice(offset, offset + 10))} is not understood`);
    const [whole, name, quoted, sign] = match;
    if (name !== undefined) tokens.push({ kind: 'name', text: name, offset });
    if (quoted !== undefined) tokens.push({ kind: 'text', text: unquote(quoted), offset });
    if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, offset });
    offset += whole.length;
  }
  return tokens;
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The bytes of a quoted text, one character each. */
function unquote(quoted: string): string {
  const inside = Buffer.from(quoted.slice(1, -1), 'utf8').toString('latin1');
  return inside.replace(
    /\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs,
    (_all, hex?: string, octal?: string, short?: string, long?: string, letter?: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      const point = short ?? long;
      if (point !== undefined) {
        const code = Math.min(Number.parseInt(point, 16), 0x10ffff);
        return Buffer.from(String.fromCodePoint(code)).toString('latin1');
      }
      return ESCAPES[letter ?? ''] ?? letter ?? '';
    },
  );
}
