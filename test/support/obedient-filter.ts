import { buildFilter, filterFunctions, type ImportPlan, op } from './wasm-builder.ts';

/** What the header `x-do` of a request may ask of the filter. */
const COMMANDS = { trap: 't', deny: 'd', pause: 'p', loop: 'l', 'trap-in-log': 'g', whisper: 'w' } as const;

const HOST: readonly ImportPlan[] = [
  { module: 'env', name: 'proxy_log', signature: 'i32 i32 i32 -> i32' },
  { module: 'env', name: 'proxy_get_header_map_value', signature: 'i32 i32 i32 i32 i32 -> i32' },
  { module: 'env', name: 'proxy_add_header_map_value', signature: 'i32 i32 i32 i32 i32 -> i32' },
  { module: 'env', name: 'proxy_send_local_response', signature: 'i32 i32 i32 i32 i32 i32 i32 i32 -> i32' },
];
const [LOG, GET_HEADER, ADD_HEADER, RESPOND] = [0, 1, 2, 3] as const;
const LEVELS = { trace: 0, info: 2 } as const;
const REQUEST_HEADERS = 0;
const RESPONSE_HEADERS = 2;

const TEXTS = ['x-do', 'x-wasm', 'hello', 'denied by the filter', 'a request passes', 'psst'] as const;
type Text = (typeof TEXTS)[number];

/** Where Envoy puts the address of a value, and where `malloc` lets it put the value itself. */
const VALUE_POINTER = 512;
const VALUE_SIZE = 516;

const at = (text: Text): number => TEXTS.indexOf(text) * 32;
const span = (text: Text): number[] => [...op.i32(at(text)), ...op.i32(text.length)];
const call = (index: number, ...args: number[][]): number[] => [...args.flat(), ...op.call(index), op.drop];
const log = (level: keyof typeof LEVELS, text: Text): number[] => call(LOG, op.i32(LEVELS[level]), span(text));
const answer = (action: number): number[] => [...op.i32(action), op.return];

const IF = [0x04, 0x40];
const LOOP_FOREVER = [0x03, 0x40, 0x0c, 0x00, 0x0b];
const END = 0x0b;
const EQUAL = 0x46;
const LOAD_POINTER = [...op.i32(VALUE_POINTER), 0x28, 0x02, 0x00];
const LOAD_BYTE = [0x2d, 0x00, 0x00];

/** Reads `x-do` of the request; without it the value's address stays 0, where no command stands. */
const readCommand = [
  ...op.i32(VALUE_POINTER),
  ...op.i32(0),
  ...[0x36, 0x02, 0x00],
  ...call(GET_HEADER, op.i32(REQUEST_HEADERS), span('x-do'), op.i32(VALUE_POINTER), op.i32(VALUE_SIZE)),
];

function when(command: keyof typeof COMMANDS, body: readonly number[]): number[] {
  const letter = COMMANDS[command].charCodeAt(0);
  return [...LOAD_POINTER, ...LOAD_BYTE, ...op.i32(letter), EQUAL, ...IF, ...body, END];
}

/**
 * A filter that adds `x-wasm: hello` to requests and responses, logs `a request passes`, and does what the header
 * `x-do` says: `t` traps, `d` answers 403, `p` pauses for good, `l` loops for good, `g` traps in proxy_on_log, after
 * the response, and `w` logs `psst` at the level trace.
 */
export function obedientFilter(): Uint8Array<ArrayBuffer> {
  const deny = [
    ...call(RESPOND, op.i32(403), op.i32(0), op.i32(0), span('denied by the filter'), op.i32(0), op.i32(0), op.i32(-1)),
    ...answer(1),
  ];
  return buildFilter({
    imports: HOST,
    functions: filterFunctions({
      proxy_on_request_headers: {
        signature: 'i32 i32 i32 -> i32',
        body: [
          ...log('info', 'a request passes'),
          ...call(ADD_HEADER, op.i32(REQUEST_HEADERS), span('x-wasm'), span('hello')),
          ...readCommand,
          ...when('trap', [op.unreachable]),
          ...when('pause', answer(1)),
          ...when('loop', LOOP_FOREVER),
          ...when('whisper', log('trace', 'psst')),
          ...when('deny', deny),
          ...op.i32(0),
        ],
      },
      proxy_on_response_headers: {
        signature: 'i32 i32 i32 -> i32',
        body: [...call(ADD_HEADER, op.i32(RESPONSE_HEADERS), span('x-wasm'), span('hello')), ...op.i32(0)],
      },
      proxy_on_log: {
        signature: 'i32 -> void',
        body: [...readCommand, ...when('trap-in-log', [op.unreachable])],
      },
    }),
    data: TEXTS.map((text) => ({ offset: at(text), bytes: text })),
  });
}
