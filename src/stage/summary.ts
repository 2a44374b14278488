import type { ModuleSummary } from '../report/result.ts';
import type { LoadedModule } from './job.ts';

/** The module as every result names it. */
export function summarize(loaded: LoadedModule, known: { abi?: string | undefined; language?: string | undefined }): ModuleSummary {
  return {
    path: loaded.file,
    sha256: loaded.module.sha256,
    size: loaded.module.bytes.length,
    ...(known.abi === undefined ? {} : { abi: known.abi }),
    ...(known.language === undefined ? {} : { language: known.language }),
  };
}
