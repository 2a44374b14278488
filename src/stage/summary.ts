import { sha256 } from '../base/files.ts';
import { describeModule } from '../check/describe.ts';
import type { ModuleSummary } from '../report/result.ts';
import type { LoadedModule, ModuleFile } from './job.ts';

/** The module as every result names it; what it says of itself, unless the project knows its language better. */
export function summarize({ module, ...file }: LoadedModule, language?: string | undefined): ModuleSummary {
  const described = describeModule(module);
  return summarizeBytes(file, { abi: described.abi, language: language ?? described.language }, module.sha256);
}

/** The same for bytes that may be no module. */
export function summarizeBytes(
  { file, bytes }: ModuleFile,
  known: { readonly abi: string | undefined; readonly language: string | undefined },
  sum: string = sha256(bytes),
): ModuleSummary {
  return { path: file, sha256: sum, size: bytes.length, ...known };
}
