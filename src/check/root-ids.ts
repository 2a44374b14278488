import { NEWEST_MEASURED } from '../abi/tables.ts';
import { createClock } from '../host/clock.ts';
import { NeverReturned, runGuarded } from '../host/guard.ts';
import { addContext, type LoadedModule, loadModule, startPlugin } from '../host/host.ts';
import { LoadFailure, Unimplemented } from '../host/link.ts';
import { createShared } from '../host/shared.ts';
import { enter, leave, type Vm, type World } from '../host/vm.ts';
import type { WasmModule } from '../wasm/module.ts';
import { type PluginFacts, toPlugin } from './canary.ts';
import { describeModule, type ModuleLanguage } from './describe.ts';

/** What running a module under many names shows of its root contexts. */
export interface RootIdFindings {
  /**
   * The names under which it does something else than under a name that it cannot know, sorted; where the asked name is
   * one, that one alone, and no other was looked for.
   */
  readonly known: readonly string[];
  /** False where it does under the asked name what it does under names that it cannot know. */
  readonly isAskedKnown: boolean;
}

/** So many texts in its memory are tried. */
const MAX_CANDIDATES = 400;
const SHORTEST = 2;
const LONGEST = 64;
/** Bytes of memory that are looked through. */
const MAX_MEMORY = 8 << 20;
/** Milliseconds: of one start, and of all together, beyond which nothing is known. */
const START_LIMIT = 1_000;
const WHOLE_LIMIT = 10_000;
/** Lines of a trace, and a module can call its host without end. */
const MAX_LINES = 2_000;

/**
 * Finds the root ids that a module knows, as the C++ and AssemblyScript SDKs register them: what stands in its memory is
 * given to it as root id, text by text, and what it says to the host when it starts and gets a request is compared with
 * what it says under two names that nobody has. Undefined where it never asks for its root id, where what it says differs
 * from one such name to the other, or where time runs out: then nothing is known.
 */
export function findRootIds(loaded: LoadedModule, facts: PluginFacts, release: string): RootIdFindings | undefined {
  const deadline = performance.now() + WHOLE_LIMIT;
  const first = observe(loaded, facts, release, nonsense('q', 12));
  if (first?.asksRootId !== true) return undefined;
  const strangers = new Map<number, string>();
  const isStranger = (id: string): boolean | undefined => {
    const length = Buffer.byteLength(id);
    const stranger = strangers.get(length) ?? observeStrangers(loaded, facts, release, length);
    if (stranger === undefined || performance.now() > deadline) return undefined;
    strangers.set(length, stranger);
    const seen = observe(loaded, facts, release, id);
    return seen === undefined ? undefined : seen.lines === stranger;
  };
  const { rootId = '' } = facts;
  const isAskedStrange = isStranger(rootId);
  if (isAskedStrange === undefined) return undefined;
  if (!isAskedStrange && rootId !== '') return { known: [rootId], isAskedKnown: true };
  const known: string[] = [];
  for (const candidate of first.texts) {
    const stranger = isStranger(candidate);
    if (stranger === undefined) return undefined;
    if (!stranger) known.push(candidate);
  }
  return { known: known.sort(), isAskedKnown: !isAskedStrange };
}

const ASKS = /^\s*proxy_get_property\("plugin_root_id"\)/;

/** The call that logs, without its text. */
const LOGGED = /^(\s*(?:proxy_log\(\w+|fd_write\()).*/s;

/** SDKs of some languages have one root context, whatever it is called. */
const NAMELESS: ReadonlySet<string | undefined> = new Set<ModuleLanguage>(['go', 'rust', 'tinygo']);

export function hasNamedRoots(language: ModuleLanguage | undefined): boolean {
  return !NAMELESS.has(language);
}

/** The root ids of a module of which nobody has named any; empty where nothing is known of them. */
export function knownRootIds(module: WasmModule): readonly string[] {
  if (!hasNamedRoots(describeModule(module).language)) return [];
  try {
    return findRootIds(loadModule(module), {}, NEWEST_MEASURED)?.known ?? [];
  } catch (error) {
    if (error instanceof LoadFailure) return [];
    throw error;
  }
}

/** What the module says under two names of this length; undefined where that is not the same. */
function observeStrangers(
  loaded: LoadedModule,
  facts: PluginFacts,
  release: string,
  length: number,
): string | undefined {
  const [one, other] = ['q', 'x'].map((letter) => observe(loaded, facts, release, nonsense(letter, length))?.lines);
  return one === other ? one : undefined;
}

/** Nobody calls anything so; of no length there is one name alone. */
function nonsense(letter: string, length: number): string {
  return `${letter}7${letter}z`.repeat(Math.ceil(length / 4)).slice(0, Math.max(length, 1));
}

interface Observation {
  readonly lines: string;
  readonly asksRootId: boolean;
  /** Of those in its memory at the end, the ones that could be a root id. */
  readonly texts: readonly string[];
}

/** Undefined where it does not come back in time, or does what the host cannot follow. */
function observe(loaded: LoadedModule, facts: PluginFacts, release: string, rootId: string): Observation | undefined {
  const lines: string[] = [];
  let asksRootId = false;
  let vm: Vm | undefined;
  const say = (line: string): void => {
    if (ASKS.test(line)) asksRootId = true;
    // What is logged can tell the id itself, as the SDKs do.
    else if (lines.length < MAX_LINES) lines.push(line.replace(LOGGED, '$1'));
  };
  const world: World = {
    clock: createClock(),
    shared: createShared(),
    metrics: new Map(),
    logLevel: 'trace',
    log: () => undefined,
    report: ({ message }) => say(message),
    trace: say,
    watch: {
      creates: (made) => {
        vm = made;
      },
      enters: () => undefined,
      asksConfiguration: () => undefined,
      calls: () => undefined,
    },
    hasCluster: () => true,
    call: () => ({ kind: 'hang', delay: 0 }),
    openGrpc: () => ({ outcome: { kind: 'hang', delay: 0 }, receive: () => undefined }),
  };
  const plugin = toPlugin({ ...facts, rootId });
  try {
    runGuarded(START_LIMIT, () => {
      const started = startPlugin(loaded, plugin, world, release);
      const context = addContext(started.vm, started.root);
      enter(started.vm, context, 'proxy_on_context_create', context.id, started.root.id);
      enter(started.vm, context, 'proxy_on_request_headers', context.id, 0, 1);
      enter(started.vm, context, 'proxy_on_response_headers', context.id, 0, 1);
      leave(started.vm);
    });
  } catch (error) {
    if (error instanceof NeverReturned || error instanceof Unimplemented) return undefined;
    if (!(error instanceof LoadFailure)) throw error;
    say(error.message);
  }
  return { lines: lines.join('\n'), asksRootId, texts: asksRootId && vm !== undefined ? readTexts(vm) : [] };
}

/** Words as people name root contexts, in UTF-8 or UTF-16, each once. */
function readTexts({ memory }: Vm): string[] {
  const { source } = memory;
  if (source === undefined) return [];
  const bytes = Buffer.from(source.buffer, 0, Math.min(source.buffer.byteLength, MAX_MEMORY));
  const texts = new Set<string>();
  for (const [pattern, step] of [
    [/[\w.:/-]{2,64}/g, 1],
    [/(?:[\w.:/-]\0){2,64}/g, 2],
  ] as const) {
    for (const [text] of bytes.toString('latin1').matchAll(pattern)) {
      const word = step === 1 ? text : text.replaceAll('\0', '');
      if (word.length >= SHORTEST && word.length <= LONGEST && !/^[\d.:/-]+$/.test(word)) texts.add(word);
      if (texts.size >= MAX_CANDIDATES) return [...texts];
    }
  }
  return [...texts];
}
