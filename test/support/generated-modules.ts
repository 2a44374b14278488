import { ADVERSE_FAULTS } from './adverse-faults.ts';
import { createDraft, finishDraft } from './draft.ts';
import { FAULTS, type Fault, TABLE_FAULTS } from './faults.ts';

export interface GeneratedModule {
  readonly title: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const PAIRS = 250;
const TRIPLES = 100;

/** Each fault alone, every row of the tables, and faults in twos and threes; the same modules every time. */
export function generateModules(): GeneratedModule[] {
  const random = createRandom(20_261_123);
  const combined = [...FAULTS, ...ADVERSE_FAULTS];
  const pick = (): Fault => combined[Math.floor(random() * combined.length)] as Fault;
  const alone = [...combined, ...TABLE_FAULTS].map((one) => [one]);
  const pairs = Array.from({ length: PAIRS }, () => [pick(), pick()]);
  const triples = Array.from({ length: TRIPLES }, () => [pick(), pick(), pick()]);
  return [[], ...alone, ...pairs, ...triples].map(generate);
}

function generate(faults: readonly Fault[]): GeneratedModule {
  const draft = createDraft();
  for (const { apply } of faults) apply(draft);
  const title = faults.map(({ title: what }) => what).join(' + ');
  return { title: title === '' ? 'a good filter' : title, bytes: finishDraft(draft) };
}

/** A linear congruential generator: numbers from 0 up to 1 that are the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
