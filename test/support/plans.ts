import type { AnswerPlan, BodyPlan, RequestPlan } from '../../src/test/suite.ts';

type WholeAnswer = Extract<AnswerPlan, { kind: 'answer' }>;

export function makeRequest(parts: Partial<RequestPlan> = {}): RequestPlan {
  return { method: 'GET', path: '/', headers: [], body: undefined, trailers: [], ...parts };
}

export function makeAnswer(parts: Partial<WholeAnswer> = {}): WholeAnswer {
  return { kind: 'answer', delay: 0, status: 200, headers: [], body: makeBody(), trailers: [], ...parts };
}

export function makeBody(...pieces: (string | Buffer)[]): BodyPlan {
  return { pieces: pieces.map((piece) => Buffer.from(piece)), chunked: pieces.length > 1 };
}
