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
      if (token.text === '[' && token.kind === 'sign') {
        return fail(token.offset, 'extensions and Any, which are written [NAME], are not part of this format');
      }
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
    const isSign = (text: string): boolean => peek().text === text && peek().kind === 'sign';
    if (!repeated.has(name)) {
      if (Object.hasOwn(message, name)) fail(offset, `${name} is given twice`);
      if (isSign('[')) fail(peek().offset, `${name} has one value, not a list`);
      offsets.set(JSON.stringify([...path, name]), offset);
      message[name] = readValue([...path, name], colon, name, offset);
      return;
    }
    const known = Object.hasOwn(message, name) ? message[name] : undefined;
    const list = Array.isArray(known) ? known : [];
    message[name] = list;
    const isList = isSign('[');
    if (isList) next();
    if (isList && isSign(']')) {
      next();
      return;
    }
    for (;;) {
      const place = [...path, name, list.length];
      // In a list each value has a place of its own.
      offsets.set(JSON.stringify(place), isList ? peek().offset : offset);
      list.push(readValue(place, colon, name, offset));
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
    // A sign may stand apart from its number.
    if (token.kind === 'name') return token.text === '-' && peek().kind === 'name' ? `-${next().text}` : token.text;
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
const TOKEN = /(?:\s+|#[^\n]*)+|([\w.+-]+)|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|([{}<>[\]:,;/])/y;

function tokenize(content: string, fail: (offset: number, message: string) => never): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < content.length) {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(content);
    if (match === null) return fail(offset, `${JSON.stringify(content.slice(offset, offset + 10))} is not understood`);
    const [whole, name, quoted, sign] = match;
    if (name !== undefined) tokens.push({ kind: 'name', text: name, offset });
    if (quoted !== undefined) {
      tokens.push({ kind: 'text', text: unquote(quoted, (at, what) => fail(offset + at, what)), offset });
    }
    if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, offset });
    offset += whole.length;
  }
  return tokens;
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
  ...{ '?': '?', '\\': '\\', "'": "'", '"': '"' },
};

/** In the order in which they are tried; the last takes what none of the others has. */
const ESCAPE =
  /\\(?:[xX]([0-9a-fA-F]{1,2})|([0-7]{1,3})|((?:u[dD][89abAB][0-9a-fA-F]{2}\\)?u[0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gsu;

/** The bytes of a quoted text, one character each. */
function unquote(quoted: string, fail: (offset: number, message: string) => never): string {
  const inside = quoted.slice(1, -1);
  let bytes = '';
  let read = 0;
  const take = (text: string): void => {
    bytes += Buffer.from(text, 'utf8').toString('latin1');
  };
  for (const { 0: whole, 1: hex, 2: octal, 3: units, 4: point, 5: letter = '', index } of inside.matchAll(ESCAPE)) {
    take(inside.slice(read, index));
    read = index + whole.length;
    if (hex !== undefined) bytes += String.fromCharCode(Number.parseInt(hex, 16));
    else if (octal !== undefined) bytes += String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    else if (units !== undefined) take(fromUnits(units));
    else if (point !== undefined && Number.parseInt(point, 16) <= LAST_CODE_POINT) {
      take(String.fromCodePoint(Number.parseInt(point, 16)));
    } else bytes += ESCAPES[letter] ?? fail(1 + index, `${whole} is no escape sequence`);
  }
  take(inside.slice(read));
  return bytes;
}

const LAST_CODE_POINT = 0x10ffff;

/** `u` with four digits, or two of them: a pair of surrogates is one character, any other two are two. */
function fromUnits(units: string): string {
  return String.fromCharCode(...units.split('\\').map((unit) => Number.parseInt(unit.slice(1), 16)));
}
