import { parseSignature } from '../../../src/abi/signature.ts';
import { SIGNATURES } from '../calling-filter.ts';
import { buildFilter, type FunctionPlan, filterFunctions, type ImportPlan, op } from '../wasm-builder.ts';
import { type Argument, CALLBACKS, type Call, type Callback, type Plan, type Script } from './plan.ts';

/**
 * Compiles scripts into one filter, which looks into the header `x-script` of a request for the four letters that name
 * the one to follow. It logs each callback with its arguments and each call with its status and what it has left in the
 * outputs, as hexadecimal records, which readRecord reads.
 */

/** Where things stand in the module's memory. */
const AT = {
  outputs: 512,
  registers: 544,
  digits: 600,
  /** The script that was begun last. */
  current: 640,
  header: 656,
  record: 704,
  /** By the lowest bits of a context's id, its script. */
  scripts: 4096,
  /** How often each callback of each script has run. */
  counters: 16_384,
  text: 131_072,
  line: 1 << 20,
  values: 2 << 20,
} as const;
const REGISTERS = 8;
const CONTEXTS = 1024;
/** Bytes of a value that are logged. */
const SHOWN = 1500;
const RECORD_WORDS = 7;
const HEADER = 'x-script';

const IMPORTS: readonly ImportPlan[] = Object.entries({ proxy_log: 'i32 i32 i32 -> i32', ...SIGNATURES }).map(
  ([name, signature]) => ({ module: 'env', name, signature }),
);
const indexOf = (name: string): number => IMPORTS.findIndex((entry) => entry.name === name);

const [IF, LOOP, BLOCK, END] = [[0x04, 0x40], [0x03, 0x40], [0x02, 0x40], 0x0b];
const [EQUAL, BELOW, ADD, SUBTRACT, AND, SHIFT, IS_ZERO, SELECT] = [0x46, 0x49, 0x6a, 0x6b, 0x71, 0x76, 0x45, 0x1b];
const LOAD = [0x28, 0x02, 0x00];
const STORE = [0x36, 0x02, 0x00];
const LOAD_BYTE = [0x2d, 0x00, 0x00];
const set = (index: number): number[] => [0x21, index];
const load = (address: number): number[] => [...op.i32(address), ...LOAD];
const store = (address: number, value: readonly number[]): number[] => [...op.i32(address), ...value, ...STORE];

/** The names of scripts, in the order of all plans' exchanges. */
export function scriptName(index: number): string {
  return index.toString(36).padStart(4, '0');
}

/** A record of the log, with the script, the callback and the run that it is about. */
export interface LogRecord {
  readonly script: number;
  readonly callback: Callback;
  readonly step: number;
  /** Undefined: the callback itself, whose arguments `values` holds. */
  readonly call: number | undefined;
  readonly status: number;
  readonly values: readonly number[];
  readonly bytes: Buffer;
}

const NAMES = Object.keys(CALLBACKS) as Callback[];

/** Undefined for a line of another form. */
export function readRecord(line: string): LogRecord | undefined {
  if (!/^(?:[0-9a-f]{2})+$/.test(line)) return undefined;
  const bytes = Buffer.from(line, 'hex');
  if (bytes.length < RECORD_WORDS * 4) return undefined;
  const words = Array.from({ length: RECORD_WORDS }, (_, index) => bytes.readUInt32LE(index * 4));
  const [, label = 0, status = 0, ...values] = words;
  const callback = NAMES[label >>> 24];
  if (callback === undefined) return undefined;
  const call = label & 0xff;
  return {
    script: Number.parseInt(bytes.toString('latin1', 0, 4), 36),
    callback,
    step: (label >>> 8) & 0xff,
    call: call === 0xff ? undefined : call,
    status,
    values,
    bytes: bytes.subarray(RECORD_WORDS * 4),
  };
}

interface Texts {
  /** Pointer and size. */
  place(text: string): number[];
  readonly data: { readonly offset: number; readonly bytes: Buffer }[];
}

function createTexts(): Texts {
  let end = AT.text;
  const known = new Map<string, number>();
  const data: Texts['data'] = [];
  return {
    data,
    place: (text) => {
      const at = known.get(text) ?? end;
      if (at === end) {
        known.set(text, at);
        data.push({ offset: at, bytes: Buffer.from(text, 'latin1') });
        end += Math.max(text.length, 1);
      }
      return [...op.i32(at), ...op.i32(text.length)];
    },
  };
}

/** The filter for all scripts of the plans. */
export function compile(plans: readonly Plan[]): Uint8Array<ArrayBuffer> {
  const texts = createTexts();
  const scripts = plans.flatMap(({ exchanges }) => exchanges.map(({ script }) => script));
  const used = NAMES.filter((name) => ALWAYS.has(name) || scripts.some((script) => script[name] !== undefined));
  const plain = filterFunctions();
  const added = used.filter((name) => !plain.some(({ exports }) => exports?.includes(name) === true)).length;
  // Behind the imports, what every filter has, and the callbacks.
  const hex = IMPORTS.length + plain.length + added;
  const record = hex + 1;
  const functions: Record<string, Omit<FunctionPlan, 'exports'>> = {
    malloc: { signature: 'i32 -> i32', body: op.i32(AT.values) },
  };
  for (const name of used) {
    const signature = CALLBACKS[name];
    functions[name] = { signature, body: callbackBody(name, scripts, texts, record) };
  }
  return buildFilter({
    imports: IMPORTS,
    functions: [...filterFunctions(functions), hexFunction, recordFunction(hex)],
    memory: { minimum: 96, export: 'memory' },
    data: [{ offset: AT.digits, bytes: '0123456789abcdef' }, { offset: AT.header, bytes: HEADER }, ...texts.data],
  });
}

const ALWAYS: ReadonlySet<Callback> = new Set(['proxy_on_request_headers']);

/** Writes bytes as hexadecimal digits: from, how many, to; the place behind them is the result. */
const hexFunction: FunctionPlan = {
  signature: 'i32 i32 i32 -> i32',
  body: [
    ...BLOCK,
    ...LOOP,
    ...[...op.local(1), IS_ZERO, 0x0d, 1],
    ...[4, 0].flatMap((shift, place) => [
      ...op.local(2),
      ...[...op.local(0), ...LOAD_BYTE, ...op.i32(shift), SHIFT, ...op.i32(15), AND, ...op.i32(AT.digits), ADD],
      ...LOAD_BYTE,
      ...[0x3a, 0x00, place],
    ]),
    ...[...op.local(0), ...op.i32(1), ADD, ...set(0)],
    ...[...op.local(1), ...op.i32(1), SUBTRACT, ...set(1)],
    ...[...op.local(2), ...op.i32(2), ADD, ...set(2)],
    ...[0x0c, 0, END, END],
    ...op.local(2),
  ],
};

/** Logs the record and, behind it, a value: its place and its size. */
function recordFunction(hex: number): FunctionPlan {
  return {
    signature: 'i32 i32 -> void',
    body: [
      ...op.i32(2),
      ...op.i32(AT.line),
      ...op.local(0),
      ...[...op.local(1), ...op.i32(SHOWN), ...op.local(1), ...op.i32(SHOWN), BELOW, SELECT],
      ...[...op.i32(AT.record), ...op.i32(RECORD_WORDS * 4), ...op.i32(AT.line), ...op.call(hex)],
      ...op.call(hex),
      ...[...op.i32(AT.line), SUBTRACT],
      ...op.call(indexOf('proxy_log')),
      op.drop,
    ],
  };
}

function callbackBody(name: Callback, scripts: readonly Script[], texts: Texts, record: number): number[] {
  const { params, results } = parseSignature(CALLBACKS[name]);
  const place = [...op.local(0), ...op.i32(CONTEXTS - 1), AND, ...op.i32(2), 0x74, ...op.i32(AT.scripts), ADD];
  const begins = name === 'proxy_on_request_headers';
  // A root, whose id is 1, follows the script that was begun last.
  const script = [...load(AT.current), ...place, ...LOAD, ...op.local(0), ...op.i32(1), EQUAL, SELECT];
  const entry = (label: number): number[] => [
    ...store(AT.record, script),
    ...store(AT.record + 4, op.i32(label)),
    ...store(AT.record + 8, op.i32(0)),
    ...[0, 1, 2, 3].flatMap((index) =>
      store(AT.record + 12 + index * 4, index + 1 < params.length ? op.local(index + 1) : op.i32(0)),
    ),
    ...[...op.i32(0), ...op.i32(0), ...op.call(record)],
  ];
  const index = NAMES.indexOf(name);
  return [
    ...(begins ? beginScript(place) : []),
    ...scripts.flatMap((one, number) => {
      const steps = one[name];
      if (steps === undefined) return [];
      const counter = AT.counters + (number * NAMES.length + index) * 4;
      const id = Buffer.from(scriptName(number), 'latin1').readInt32LE();
      return [
        ...[...script, ...op.i32(id), EQUAL, ...IF],
        ...steps.flatMap((step, turn) => {
          const label = (index << 24) | (turn << 8);
          const isLast = turn === steps.length - 1;
          const body = [
            ...store(counter, op.i32(turn + 1)),
            ...entry(label | 0xff),
            ...step.calls.flatMap((call, at) => callBody(call, label | at, script, texts, record)),
            ...(results.length > 0 ? op.i32(step.answer) : []),
            op.return,
          ];
          return isLast ? body : [...load(counter), ...op.i32(turn), EQUAL, ...IF, ...body, END];
        }),
        END,
      ];
    }),
    ...entry((index << 24) | 0xffff),
    ...results.flatMap(() => op.i32(name === 'proxy_on_done' ? 1 : 0)),
  ];
}

/** Reads the script's name and keeps it for the context; the registers begin with zeros. */
function beginScript(place: readonly number[]): number[] {
  return [
    ...store(AT.outputs, op.i32(AT.values)),
    ...store(AT.values, op.i32(0)),
    ...[...op.i32(0), ...op.i32(AT.header), ...op.i32(HEADER.length), ...op.i32(AT.outputs), ...op.i32(AT.outputs + 4)],
    ...[...op.call(indexOf('proxy_get_header_map_value')), op.drop],
    ...[...place, ...load(AT.outputs), ...LOAD, ...STORE],
    ...store(AT.current, [...load(AT.outputs), ...LOAD]),
    ...Array.from({ length: REGISTERS }, (_, index) => store(AT.registers + index * 4, op.i32(0))).flat(),
  ];
}

/** Whether a call leaves the place and the size of a value in the first two outputs. */
export function givesValue({ args }: Call): boolean {
  return [0, 1].every((index) =>
    args.some((arg) => typeof arg === 'object' && 'output' in arg && arg.output === index),
  );
}

function callBody(call: Call, label: number, script: readonly number[], texts: Texts, record: number): number[] {
  const { name, args, keep } = call;
  return [
    ...[0, 1, 2, 3].flatMap((index) => store(AT.outputs + index * 4, op.i32(0))),
    ...store(AT.record, script),
    ...store(AT.record + 4, op.i32(label)),
    ...op.i32(AT.record + 8),
    ...args.flatMap((arg) => argument(arg, texts)),
    ...op.call(indexOf(name)),
    ...STORE,
    ...[0, 1, 2, 3].flatMap((index) => store(AT.record + 12 + index * 4, load(AT.outputs + index * 4))),
    ...(keep === undefined ? [] : store(AT.registers + keep * 4, load(AT.outputs + 8))),
    ...(givesValue(call)
      ? [
          ...[...load(AT.record + 8), IS_ZERO, 0x04, 0x7f, ...load(AT.outputs), 0x05, ...op.i32(0), END],
          ...[...load(AT.record + 8), IS_ZERO, 0x04, 0x7f, ...load(AT.outputs + 4), 0x05, ...op.i32(0), END],
        ]
      : [...op.i32(0), ...op.i32(0)]),
    ...op.call(record),
  ];
}

function argument(arg: Argument, texts: Texts): number[] {
  if (typeof arg === 'number') return op.i32(arg);
  if (arg === 'self') return op.local(0);
  if ('text' in arg) return texts.place(arg.text);
  if ('long' in arg) return op.i64(arg.long);
  if ('output' in arg) return op.i32(AT.outputs + arg.output * 4);
  return load(AT.registers + arg.register * 4);
}
