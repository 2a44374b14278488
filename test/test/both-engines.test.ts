import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EnvoyBinary } from '../../src/envoy/binary.ts';
import { parseCases } from '../../src/test/read-cases.ts';
import type { CaseOutcomes } from '../../src/test/run-cases.ts';
import { runCases } from '../../src/test/run-in-envoy.ts';
import { runCasesInHost } from '../../src/test/run-in-host.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { pairs } from '../support/calling-filter.ts';
import { makeEnvironment } from '../support/environment.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { type CallingFilter, callingFilter, loadSlot, slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

/** Each file of cases must come to the same in a real Envoy and in the embedded host. */

let folder: string;
let binary: EnvoyBinary;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'both-'));
  binary = await provideEnvoy(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const ENGINES = ['envoy', 'host'] as const;

async function runText(
  engine: (typeof ENGINES)[number],
  bytes: Uint8Array<ArrayBuffer>,
  content: string,
): Promise<CaseOutcomes> {
  const plugin = { modulePath: join(folder, `${engine}.wasm`), name: 'plugin', rootId: 'root', vmId: 'vm' };
  await writeFile(plugin.modulePath, bytes);
  const common = {
    suite: { cases: parseCases(content, 'a.yaml') },
    plugin,
    env: makeEnvironment({ directory: folder }),
  };
  return engine === 'envoy'
    ? runCases({ ...common, binary })
    : runCasesInHost({ ...common, module: parseModule(bytes) });
}

async function expectPassed(
  engine: (typeof ENGINES)[number],
  bytes: Uint8Array<ArrayBuffer>,
  content: string,
): Promise<void> {
  const { diagnostics, tests } = await runText(engine, bytes, content);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  expect(tests).toMatchObject({ failed: 0, skipped: 0 });
}

type Functions = Parameters<CallingFilter['build']>[0];

const SIGNATURES = {
  proxy_get_buffer_bytes: 'i32 i32 i32 i32 i32 -> i32',
  proxy_send_local_response: 'i32 i32 i32 i32 i32 i32 i32 i32 -> i32',
  proxy_continue_stream: 'i32 -> i32',
  proxy_close_stream: 'i32 -> i32',
  proxy_get_header_map_value: 'i32 i32 i32 i32 i32 -> i32',
  proxy_define_metric: 'i32 i32 i32 i32 -> i32',
  proxy_increment_metric: 'i32 i64 -> i32',
  proxy_record_metric: 'i32 i64 -> i32',
  proxy_set_tick_period_milliseconds: 'i32 -> i32',
  proxy_set_effective_context: 'i32 -> i32',
  proxy_get_property: 'i32 i32 i32 i32 -> i32',
  proxy_get_shared_data: 'i32 i32 i32 i32 i32 -> i32',
  proxy_set_shared_data: 'i32 i32 i32 i32 i32 -> i32',
  proxy_register_shared_queue: 'i32 i32 i32 -> i32',
  proxy_enqueue_shared_queue: 'i32 i32 i32 -> i32',
  proxy_http_call: 'i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32',
  proxy_grpc_call: 'i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32',
} as const;

const i = op.i32;

function filter(make: (module: CallingFilter) => Functions): Uint8Array<ArrayBuffer> {
  const module = callingFilter(SIGNATURES);
  return module.build(make(module));
}

const onHeaders = (...body: number[]): Functions[string] => ({ signature: 'i32 i32 i32 -> i32', body });
const say = (module: CallingFilter, text: string): number[] => module.quietly('proxy_log', i(2), module.text(text));

const passing = filter(() => ({}));

/** Logs every piece of a body as it comes. */
const listening = filter((module) => {
  const onBody = (buffer: number): Functions[string] =>
    onHeaders(
      ...module.quietly('proxy_get_buffer_bytes', i(buffer), i(0), op.local(1), slot(0), slot(1)),
      ...[...op.local(1), 0x04, 0x40, ...module.logValue(), 0x0b],
      ...i(0),
    );
  return { proxy_on_request_body: onBody(0), proxy_on_response_body: onBody(1) };
});

/** Asks `auth` before it lets a request go on, and `upstream` in a response. */
const calling = filter((module) => {
  const call = (cluster: string, timeout: number): number[] =>
    module.call(
      'proxy_http_call',
      module.text(cluster),
      module.bytes(pairs([':method', 'POST'], [':path', '/check?a'], [':authority', 'auth.test'], ['x-a', 'b'])),
      module.text('who is it'),
      ...[i(0), i(0), i(timeout), slot(3)],
    );
  return {
    proxy_on_request_headers: onHeaders(...[...slot(8), ...op.local(0), 0x36, 2, 0], ...call('auth', 2000), ...i(1)),
    proxy_on_http_call_response: {
      signature: 'i32 i32 i32 i32 i32 -> void',
      body: [
        ...module.quietly('proxy_get_header_map_value', i(6), module.text(':status'), slot(0), slot(1)),
        ...module.logValue(),
        ...module.quietly('proxy_get_buffer_bytes', i(4), i(0), op.local(3), slot(0), slot(1)),
        ...[...op.local(3), 0x04, 0x40, ...module.logValue(), 0x0b],
        ...module.quietly('proxy_get_header_map_value', i(7), module.text('x-sum'), slot(0), slot(1)),
        ...[...op.local(4), 0x04, 0x40, ...module.logValue(), 0x0b],
        ...module.quietly('proxy_set_effective_context', loadSlot(8)),
        ...module.quietly('proxy_continue_stream', i(0)),
      ],
    },
  };
});

/** Calls the service `grpc` once per request, and tells what comes of it. */
const calculating = filter((module) => ({
  proxy_on_request_headers: onHeaders(
    ...module.call(
      'proxy_grpc_call',
      ...[module.text('grpc'), module.text('acme.Sums'), module.text('Add'), i(0), i(0)],
      ...[module.text('\u0008\u0001'), i(10_000), slot(3)],
    ),
    ...i(0),
  ),
  proxy_on_grpc_receive: {
    signature: 'i32 i32 i32 -> void',
    body: [
      ...module.quietly('proxy_get_buffer_bytes', i(5), i(0), op.local(2), slot(0), slot(1)),
      ...module.logValue(),
    ],
  },
  proxy_on_grpc_close: {
    signature: 'i32 i32 i32 -> void',
    body: [...op.local(2), ...i(7), 0x46, 0x04, 0x40, ...say(module, 'closed with 7'), 0x0b],
  },
}));

/** Ticks every 20 ms, and counts ticks and requests. */
const counting = filter((module) => ({
  proxy_on_configure: {
    signature: 'i32 i32 -> i32',
    body: [
      ...module.quietly('proxy_define_metric', i(0), module.text('ticks'), slot(4)),
      ...module.quietly('proxy_define_metric', i(0), module.text('my.requests'), slot(5)),
      ...module.quietly('proxy_define_metric', i(1), module.text('level'), slot(6)),
      ...module.quietly('proxy_define_metric', i(2), module.text('sizes'), slot(7)),
      ...module.quietly('proxy_set_tick_period_milliseconds', i(20)),
      ...say(module, 'configured'),
      ...i(1),
    ],
  },
  proxy_on_tick: {
    signature: 'i32 -> void',
    body: [...say(module, 'tick'), ...module.quietly('proxy_increment_metric', loadSlot(4), op.i64(1))],
  },
  proxy_on_request_headers: onHeaders(
    ...module.quietly('proxy_increment_metric', loadSlot(5), op.i64(1)),
    ...module.quietly('proxy_record_metric', loadSlot(6), op.i64(7)),
    ...module.quietly('proxy_record_metric', loadSlot(7), op.i64(100)),
    ...i(0),
  ),
}));

/** Ticks every 100 ms, and says at each request whether its VM has ticked twice. */
const ticking = filter((module) => ({
  proxy_on_vm_start: {
    signature: 'i32 i32 -> i32',
    body: [...module.quietly('proxy_set_tick_period_milliseconds', i(100)), ...i(1)],
  },
  proxy_on_tick: { signature: 'i32 -> void', body: [...slot(4), ...loadSlot(4), ...i(1), 0x6a, 0x36, 2, 0] },
  proxy_on_request_headers: onHeaders(
    ...[...loadSlot(4), ...i(1), 0x4b, 0x04, 0x40],
    ...say(module, 'has ticked twice'),
    0x0b,
    ...i(0),
  ),
}));

/** Passes a key's value on under another name, and puts the path into a queue. */
const sharing = filter((module) => ({
  proxy_on_configure: {
    signature: 'i32 i32 -> i32',
    body: [...module.quietly('proxy_register_shared_queue', module.text('paths'), slot(4)), ...i(1)],
  },
  proxy_on_request_headers: onHeaders(
    ...module.quietly('proxy_get_shared_data', module.text('given'), slot(0), slot(1), slot(2)),
    ...module.quietly('proxy_set_shared_data', module.text('taken'), loadSlot(0), loadSlot(1), i(0)),
    ...module.quietly('proxy_get_header_map_value', i(0), module.text(':path'), slot(0), slot(1)),
    ...module.quietly('proxy_enqueue_shared_queue', loadSlot(4), loadSlot(0), loadSlot(1)),
    ...i(0),
  ),
}));

/** Logs properties of its node and of the request. */
const reading = filter((module) => {
  const read = (...parts: string[]): number[] => [
    ...module.quietly('proxy_get_property', module.text(parts.join('\0')), slot(0), slot(1)),
    ...module.logValue(),
  ];
  return {
    proxy_on_request_headers: onHeaders(
      ...read('xds', 'node', 'id'),
      ...read('xds', 'node', 'metadata', 'NAME'),
      ...read('metadata', 'filter_metadata', 'envoy.acme', 'user'),
      ...module.call(
        'proxy_get_property',
        module.text('metadata\0filter_metadata\0envoy.acme\0level'),
        slot(0),
        slot(1),
      ),
      ...module.logValue(),
      ...i(0),
    ),
  };
});

/** Fetches its keys at each of its starts, one after the other, and calls at every request. */
const fetching = filter((module) => {
  const get = (path: string): number[] =>
    module.quietly(
      'proxy_http_call',
      ...[module.text('keys'), module.bytes(pairs([':path', path], [':method', 'GET'], [':authority', 'a']))],
      ...[i(0), i(0), i(0), i(0), i(10_000), slot(3)],
    );
  return {
    proxy_on_vm_start: { signature: 'i32 i32 -> i32', body: [...get('/vm'), ...i(1)] },
    proxy_on_configure: {
      signature: 'i32 i32 -> i32',
      body: [...get('/keys'), ...get('/keys'), ...i(1)],
    },
    proxy_on_http_call_response: {
      signature: 'i32 i32 i32 i32 i32 -> void',
      body: [...op.local(3), 0x04, 0x40, ...get('/next'), 0x0b],
    },
    proxy_on_request_headers: onHeaders(...get('/request'), ...i(0)),
  };
});

/** Answers by itself, with details. */
const denying = filter((module) => ({
  proxy_on_request_headers: onHeaders(
    ...module.quietly(
      'proxy_send_local_response',
      ...[i(403), module.text('not you'), module.text('denied'), module.bytes(pairs(['x-why', 'no'])), i(7)],
    ),
    ...i(1),
  ),
}));

const hangingUp = filter((module) => ({
  proxy_on_request_headers: onHeaders(...module.quietly('proxy_close_stream', i(0)), ...i(1)),
}));

describe.each(ENGINES)('cases in %s', (engine) => {
  test('send chunks and trailers both ways, and the filter sees the chunks one by one', async () => {
    await expectPassed(
      engine,
      listening,
      `cases:
  - name: chunks
    request: {method: POST, chunks: [one, two, {base64: dGhyZWU=}], trailers: {x-sum: [a, b]}}
    upstream: {chunks: [four, {text: fi, repeat: 2}], trailers: {x-end: 'ü'}}
    expect:
      upstream: {body: onetwothree, headers: {transfer-encoding: chunked}, trailers: {x-sum: [a, b]}}
      response: {body: {base64: Zm91cmZpZmk=}, trailers: {x-end: 'ü', x-sum: {absent: true}}}
      logs: [{exact: one}, {exact: two}, {exact: three}, {exact: four}, {exact: fifi}]
  - name: trailers alone
    request: {method: POST, trailers: {x-sum: c}}
    expect: {upstream: {body: {absent: true}, trailers: {x-sum: c}}}
`,
    );
  });

  test('send several requests on one connection, each with its own answer', async () => {
    await expectPassed(
      engine,
      passing,
      `setup:
  request: {headers: {x-common: [a, b], x-other: setup}}
  expect: {upstream: {headers: {x-common: [a, b]}}}
cases:
  - name: three
    requests:
      - {request: {path: /1}, upstream: {body: one}, expect: {upstream: {path: /1}, response: {body: one}}}
      - {request: {path: /2, method: PUT, body: x}, upstream: {status: 404}, expect: {response: {status: 404}}}
      - {request: {path: /3, headers: {X-Other: own}}, expect: {upstream: {headers: {x-other: own}}}}
  - {name: none, requests: []}
`,
    );
  });

  test('see how an upstream fails', async () => {
    await expectPassed(
      engine,
      passing,
      `cases:
  - name: reset
    upstream: {fault: reset}
    expect: {upstream: {}, response: {status: 503, local: true, details: {contains: upstream_reset_before_response_started}}}
  - name: hangs
    deadline: 1000
    upstream: {fault: hang}
    expect: {upstream: {}, response: {fault: hang}}
  - name: late
    upstream: {delay: 50, body: pong}
    expect: {response: {body: pong, local: false, details: via_upstream}}
`,
    );
  });

  test('see answers of the filter’s own', async () => {
    await expectPassed(
      engine,
      denying,
      `cases:
  - name: denied
    expect:
      upstream: {called: false}
      response: {status: 403, local: true, details: not_you, body: denied, headers: {x-why: 'no'}}
  - name: denied to gRPC
    request: {method: POST, headers: {content-type: application/grpc}}
    expect: {upstream: {called: false}, response: {status: 200, grpcStatus: 7, local: true}}
`,
    );
    await expectPassed(
      engine,
      hangingUp,
      'cases: [{name: hangs up, expect: {upstream: {called: false}, response: {fault: reset}}}]',
    );
  });

  test('answer the calls of the module, and see them', async () => {
    await expectPassed(
      engine,
      calling,
      `setup:
  callouts:
    - {cluster: auth, when: {path: {regex: '/check.*'}, headers: {x-a: b}}, response: {body: yes}}
cases:
  - name: is asked
    expect:
      callouts:
        - {cluster: auth, method: POST, path: '/check?a', headers: {x-a: b, host: auth.test}, body: who is it}
      logs: [{exact: '200'}, {exact: 'yes'}]
  - name: answers with trailers
    callouts: [{cluster: auth, response: {status: 403, chunks: ['no ', way], trailers: {x-sum: '5'}}}]
    expect: {logs: [{exact: '403'}, {exact: no way}, {exact: '5'}]}
  - name: is cut off
    callouts: [{cluster: auth, response: {fault: reset}}]
    expect: {logs: [{exact: '503'}, {contains: upstream connect error}]}
  - name: is not answered in time
    callouts: [{cluster: auth, response: {fault: hang}}]
    expect: {logs: [{exact: '504'}, {exact: upstream request timeout}]}
  - name: is foreseen by nobody
    callouts: [{cluster: auth, when: {path: /other}}, {cluster: auth, when: {method: POST, headers: {x-none: a}}}]
    expect: {callouts: [{cluster: auth}], logs: [{exact: '200'}]}
`,
    );
  });

  test('see the calls of the start in a case that has the VM for itself', async () => {
    const content = `setup:
  callouts:
    - {cluster: keys, when: {path: /vm}, response: {body: more}}
    - {cluster: keys}
cases:
  - name: starts
    fresh: true
    expect:
      callouts:
        - {cluster: keys, path: /vm}
        - {cluster: keys, path: /next}
        - {cluster: keys, path: /keys, times: 2}
        - {cluster: keys, path: /request}
  - name: does nothing else
    fresh: true
    requests: []
    expect: {callouts: [{cluster: keys, path: {regex: '/vm|/next|/keys'}, times: 4}]}
  - name: began before
    expect: {callouts: [{cluster: keys, path: /keys, times: 0}, {cluster: keys, path: /request}]}
  - {name: began long before, expect: {callouts: [{cluster: keys, path: /request}, {cluster: keys}]}}
`;
    await expectPassed(engine, fetching, content);
    const { diagnostics } = await runText(
      engine,
      fetching,
      `cases:
  - {name: none, fresh: true, requests: [], callouts: [{cluster: keys}], expect: {callouts: []}}
  - {name: elsewhere, requests: [], callouts: [{cluster: keys}], expect: {callouts: [{cluster: keys, path: /vm}]}}
`,
    );
    expect(diagnostics.map(({ message, hint }) => [message, hint])).toEqual([
      [
        'none: the calls of the module: expected none, seen keys: GET "/vm", keys: GET "/keys", keys: GET "/keys"',
        undefined,
      ],
      [
        'elsewhere: the calls to keys, path "/vm": expected 1, seen no call',
        expect.stringMatching(/at its start.*fresh: true/),
      ],
    ]);
  });

  test('answer gRPC calls', async () => {
    await expectPassed(
      engine,
      calculating,
      `cases:
  - name: adds
    callouts: [{cluster: grpc, grpc: {messages: [sum], metadata: {x-m: a}, trailers: {x-t: b}}}]
    ticks: {after: 0}
    expect:
      callouts: [{cluster: grpc, path: /acme.Sums/Add, body: {base64: CAE=}, headers: {content-type: application/grpc}}]
      logs: [{exact: sum}]
  - name: refuses
    upstream: {delay: 50}
    callouts: [{cluster: grpc, grpc: {status: 7, statusMessage: not you}}]
    expect: {logs: [{exact: closed with 7}]}
`,
    );
  });

  test('wait for ticks and read metrics', async () => {
    await expectPassed(
      engine,
      counting,
      `cases:
  - name: counts
    requests: [{}, {}]
    ticks: {before: 2, after: 1}
    expect:
      logs: [{exact: tick}, {exact: configured, absent: true}]
      metrics: {my.requests: 2, level: 7, sizes: 2, ticks: {min: 3}, none: {absent: true}}
  - name: counts anew
    expect: {metrics: {my.requests: 1, level: 7, sizes: 1, ticks: {max: 20}}}
  - name: fresh
    fresh: true
    requests: []
    expect: {metrics: {my.requests: 0}, logs: [{exact: configured}]}
`,
    );
  });

  test('wait for ticks of the VM that serves the request', async () => {
    await expectPassed(
      engine,
      ticking,
      `cases: [{name: ticks, fresh: true, ticks: 2, expect: {logs: [{exact: has ticked twice}]}}]`,
    );
  });

  test('give shared data and entries of queues, and see what is left', async () => {
    await expectPassed(
      engine,
      sharing,
      `cases:
  - name: shares
    request: {path: /a}
    sharedData: {given: 'wörld'}
    queues: {paths: [first, {base64: AAE=}]}
    expect:
      sharedData: {taken: 'wörld', none: {absent: true}}
      queues: {paths: [first, {base64: AAE=}, /a]}
  - name: shares anew
    request: {path: /b}
    sharedData: {given: {base64: /w==}}
    expect: {sharedData: {taken: {base64: /w==}}, queues: {paths: [/b]}}
`,
    );
    const { diagnostics } = await runText(
      engine,
      sharing,
      'cases: [{name: a, queues: {none: [x]}, expect: {queues: {other: []}}}]',
    );
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'a: the module has registered no queue named "none" that the case could fill',
      'a: the queue "other": expected 0 entries, seen no queue that the module has registered so',
    ]);
  });

  test('tell the module what it is and what is known of a request', async () => {
    await expectPassed(
      engine,
      reading,
      `cases:
  - name: tells
    properties:
      xds: {node: {id: sidecar~1, metadata: {NAME: productpage}}}
      metadata: {filter_metadata: {envoy.acme: {user: jane, level: 3}}}
    expect: {logs: [{exact: sidecar~1}, {exact: productpage}, {exact: jane}, {exact: proxy_get_property A}]}
  - name: tells no more
    expect: {logs: [{exact: productpage, absent: true}, {exact: proxy_get_property B}]}
`,
    );
  });

  test('pass a thousand headers and 64 MiB', async () => {
    const headers = Array.from({ length: 1_000 }, (_, index) => `x-${index}: v`).join(', ');
    await expectPassed(
      engine,
      passing,
      `cases:
  - name: headers
    request: {headers: {${headers}}}
    upstream: {headers: {${headers}}}
    expect: {upstream: {headers: {x-999: v}}, response: {status: 200, headers: {x-999: v}}}
  - name: body
    request: {method: POST, body: {text: x, repeat: 67108864}}
    upstream: {body: {text: y, repeat: 67108864}}
    expect: {upstream: {body: {size: 67108864}}, response: {body: {size: 67108864}}}
`,
    );
  });
});

test('what a real Envoy can’t do is skipped there, with the reason', async () => {
  const { cases, tests } = await runText(
    'envoy',
    passing,
    `cases: [{name: stands still, clock: 2026-01-01T00:00:00Z}, {name: goes}, {name: a, properties: {request: {id: x}, mine: 1}},
  {name: long, sharedData: {key: {text: x, repeat: 100000}}}]`,
  );
  expect(tests).toEqual({ passed: 1, failed: 0, skipped: 3 });
  expect(cases.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('clock'),
    undefined,
    expect.stringContaining('request.id, mine'),
    expect.stringContaining('sharedData'),
  ]);
});
