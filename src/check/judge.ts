import type { AbiTables } from '../abi/tables.ts';
import type { Capabilities } from '../host/capability.ts';
import type { MalformedModule } from '../wasm/malformed.ts';
import type { WasmModule } from '../wasm/module.ts';
import { askEngine, type EngineAnswer } from './engine.ts';
import { findExportProblems, findImportProblems } from './link.ts';
import type { Problem } from './problem.ts';
import type { Scan } from './scan.ts';
import type { StartFindings } from './start.ts';

/** What one release's table says: in Envoy's order, but all at once. `unsure`: what keeps it from being a verdict. */
export interface Judgement {
  readonly problems: readonly Problem[];
  readonly unsure?: string | undefined;
}

const CORRUPTED = 'Failed to parse corrupted Wasm module';
const UNKNOWN_ABI = 'Missing or unknown Proxy-Wasm ABI version';
/** The one reason that an engine older than Envoy's can give wrongly. */
export const NO_BYTECODE = 'Failed to load Wasm bytecode';

/** What several releases share in the judgement of one module. */
export interface Evidence {
  readonly scan: Scan;
  readonly engine: EngineAnswer;
  readonly tables: AbiTables;
  readonly capabilities: Capabilities;
  /** Starts the module. */
  readonly start: () => StartFindings;
}

/** Follows the bytes through Envoy: its own scan, the engine, the link, the callbacks, the start. */
export function judgeModule(
  module: WasmModule,
  { scan, engine, tables, capabilities, start }: Evidence,
  release: string,
): Judgement {
  const host = { release, abi: scan.abi ?? '0.2.1', tables, capabilities } as const;
  const before: Problem[] = [
    ...(scan.corrupted ? [malformed(CORRUPTED, 'a length in it is more than Envoy reads')] : []),
    ...(scan.abi === undefined && !scan.corrupted ? [withoutAbi(module)] : []),
    ...(scan.namesCorrupted ? [malformed(CORRUPTED, 'Envoy reads the section `name`, and it is damaged')] : []),
    ...(engine.kind === 'invalid' ? [invalidBytecode(engine.message)] : []),
    ...findImportProblems(module.interface, host),
  ];
  const behind = findExportProblems(module.interface, host);
  if (engine.kind === 'unknown') {
    const unsure = `V8 of this Node.js is older than Envoy's and refuses the module: ${engine.message}`;
    return { problems: [...before, ...behind], unsure };
  }
  // What does not link, nobody can start.
  if (before.some(isError)) return { problems: [...before, ...behind] };
  const { problems, unsure, hasNoInstance = false } = start();
  if (!behind.some(isError)) return { problems: [...before, ...behind, ...problems], unsure };
  return { problems: [...before, ...(hasNoInstance ? problems : []), ...behind] };
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** Of bytes that are no module here; the engine has the last word on what is newer than this reader. */
export function judgeMalformed(bytes: Uint8Array<ArrayBuffer>, scan: Scan, fault: MalformedModule): Judgement {
  const detail = fault.message;
  if (bytes.length === 0) return { problems: [malformed('Plugin failed to load', detail)] };
  if (scan.corrupted) return { problems: [malformed(CORRUPTED, detail)] };
  if (scan.abi === undefined) {
    const isComponent = bytes.length >= 8 && bytes[6] === 1;
    return {
      problems: [{ ...malformed(UNKNOWN_ABI, detail), code: isComponent ? 'module-component' : 'module-malformed' }],
    };
  }
  if (scan.namesCorrupted) return { problems: [malformed(CORRUPTED, detail)] };
  const engine = askEngine(bytes);
  const unsure =
    engine.kind === 'invalid' ? undefined : `the module uses something newer than this check knows: ${detail}`;
  return { problems: [malformed(NO_BYTECODE, detail)], unsure };
}

function malformed(message: string, detail: string): Problem {
  return { code: 'module-malformed', severity: 'error', message, detail };
}

function withoutAbi({ interface: { exports } }: WasmModule): Problem {
  const other = exports.find(({ name }) => name.startsWith('proxy_abi_version_'));
  return {
    code: other === undefined ? 'abi-missing' : 'abi-unknown',
    severity: 'error',
    message: UNKNOWN_ABI,
    subject: other?.name,
    detail: other === undefined ? undefined : `the module exports ${other.kind} ${other.name}`,
  };
}

function invalidBytecode(detail: string): Problem {
  return { code: 'bytecode-invalid', severity: 'error', message: NO_BYTECODE, detail };
}
