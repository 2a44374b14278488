import * as v from 'valibot';
import { closedObject, text } from '../../base/yaml.ts';
import { expectedHeaders, matcher } from './matchers.ts';
import {
  BODY_TWICE,
  bytes,
  chunks,
  FRAMED_TWICE,
  framesOnce,
  method,
  milliseconds,
  oneLine,
  path,
  saysBodyOnce,
  sentHeaders,
  status,
  wholeNumber,
} from './values.ts';

/** What goes over the wire in a case: the client's requests, the upstream's answers, and those to call-outs. */

export const request = v.pipe(
  closedObject({
    method: v.pipe(
      v.optional(
        v.pipe(
          method,
          v.check((value) => value !== 'CONNECT', 'cannot be CONNECT: that opens a tunnel and has no path'),
        ),
      ),
      v.description('GET without one.'),
    ),
    path: v.pipe(v.optional(path), v.description('/ without one.')),
    headers: v.optional(sentHeaders),
    body: v.optional(bytes),
    chunks: v.optional(chunks),
    trailers: v.optional(sentHeaders),
  }),
  v.check((value) => saysBodyOnce(value), BODY_TWICE),
  v.check((value) => framesOnce(value), FRAMED_TWICE),
);

const fault = v.pipe(
  v.picklist(['reset', 'hang'], 'must be reset or hang'),
  v.description('reset: the connection is cut without an answer; hang: no answer ever comes.'),
);

function isFaultAlone({ delay, ...rest }: { readonly delay?: unknown; readonly fault?: unknown }): boolean {
  return rest.fault === undefined || Object.keys(rest).length === 1;
}

const FAULT_ALONE = 'has a fault and, beside it, an answer';

export const answer = v.pipe(
  closedObject({
    status: v.pipe(v.optional(status), v.description('200 without one.')),
    headers: v.optional(sentHeaders),
    body: v.optional(bytes),
    chunks: v.optional(chunks),
    trailers: v.optional(sentHeaders),
    delay: v.optional(milliseconds),
    fault: v.optional(fault),
  }),
  v.check((value) => saysBodyOnce(value), BODY_TWICE),
  v.check((value) => framesOnce(value), FRAMED_TWICE),
  v.check((value) => isFaultAlone(value), FAULT_ALONE),
);

const grpcAnswer = v.pipe(
  closedObject({
    status: v.pipe(v.optional(wholeNumber(0, 16)), v.description('The gRPC status; 0 without one.')),
    statusMessage: v.optional(v.pipe(text(), oneLine)),
    metadata: v.pipe(v.optional(sentHeaders), v.description('The initial metadata.')),
    messages: v.pipe(
      v.optional(v.array(bytes, 'must be a list of bodies')),
      v.description('The messages of the answer, each as its protobuf bytes, without the frame around it.'),
    ),
    trailers: v.pipe(v.optional(sentHeaders), v.description('The trailing metadata.')),
    delay: v.optional(milliseconds),
    fault: v.optional(fault),
  }),
  v.check((value) => isFaultAlone(value), FAULT_ALONE),
);

/** The name of a cluster, as the module says it. */
const cluster = v.pipe(text(), oneLine, v.nonEmpty('must name a cluster'));

export const callout = v.pipe(
  closedObject({
    cluster,
    when: v.pipe(
      v.optional(
        closedObject({ method: v.optional(method), path: v.optional(matcher), headers: v.optional(expectedHeaders) }),
      ),
      v.description('Which calls to the cluster are answered so; all without it.'),
    ),
    response: v.optional(answer),
    grpc: v.optional(grpcAnswer),
  }),
  v.check(
    ({ response, grpc }) => response === undefined || grpc === undefined,
    'has response and grpc: a call is answered as one of them',
  ),
);

export type RequestEntry = v.InferOutput<typeof request>;
export type AnswerEntry = v.InferOutput<typeof answer>;
export type GrpcEntry = v.InferOutput<typeof grpcAnswer>;
export type CalloutEntry = v.InferOutput<typeof callout>;
