import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { pathKind, relativePath, writeFileAtomically } from '../base/files.ts';
import { renderJunit } from '../report/junit.ts';
import { allDiagnostics } from '../report/modules.ts';
import { outlineModules } from '../report/outline.ts';
import { renderPage } from '../report/page.ts';
import type { RunResult } from '../report/result.ts';
import { renderSarif } from '../report/sarif.ts';
import { runPaths } from '../stage/run-folder.ts';
import { planAnnotations, printAnnotations, runPage } from './annotations.ts';
import type { ChangedLines } from './changed-lines.ts';
import { findCheckout, inCheckout } from './checkout.ts';
import type { OutputName } from './input-table.ts';
import type { Event } from './push-decision.ts';
import type { Step } from './step.ts';

/** GitHub drops a step's whole summary when it is over 1 MiB; some room is left for what others write. */
const LONGEST_SUMMARY_BYTES = 1_000_000;

/** Annotations and the job summary. */
export async function present(folded: RunResult, { action, event, directory, workspace }: Step): Promise<void> {
  const checkout = await findCheckout(directory, workspace);
  const changed = action.annotate === 'all' ? undefined : await changedLines(event, checkout);
  const diagnostics = allDiagnostics(folded).map((diagnostic) => inCheckout(diagnostic, workspace, checkout));
  printAnnotations(planAnnotations(diagnostics, action.annotate, changed), runPage(process.env));
  await summarize(folded);
}

/** The job summary alone. */
export async function summarize(folded: RunResult): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY === undefined) return;
  await core.summary.addRaw(renderPage(folded, { longest: LONGEST_SUMMARY_BYTES })).write();
}

async function changedLines(event: Event, checkout: string): Promise<ChangedLines | undefined> {
  if (event.baseSha === undefined) return undefined;
  const { findChangedLines } = await import('./changed-lines.ts');
  return findChangedLines(event.baseSha, checkout);
}

/** The step's outputs, and the file that one of them names. */
export async function writeOutputs(folded: RunResult, { folder, workspace, directory }: Step): Promise<void> {
  const path = join(folder, 'result.json');
  const sbom = runPaths.sbom(folder);
  // Of hundreds of modules half of the file would be blanks.
  const indent = folded.modules === undefined ? 2 : undefined;
  await writeFileAtomically(path, `${JSON.stringify(folded, null, indent)}\n`);
  const outputs: Record<OutputName, string> = {
    module: folded.module === undefined ? '' : resolve(workspace, folded.module.path),
    'module-sha256': folded.module?.sha256 ?? '',
    image: folded.image?.reference ?? '',
    digest: folded.image?.digest ?? '',
    references: (folded.image?.references ?? []).join('\n'),
    tags: [...new Set((folded.image?.references ?? []).map((reference) => reference.split(':').at(-1) ?? ''))].join(
      '\n',
    ),
    layouts: JSON.stringify(folded.image?.layouts ?? {}),
    sbom: (await pathKind(sbom)) === 'file' ? sbom : '',
    verdict: folded.status,
    result: path,
    modules: JSON.stringify(outlineModules(folded, relativePath(workspace, directory))),
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** The result in the forms that other tools read, beside the JSON. */
export async function writeForms(folded: RunResult, { folder, workspace, directory }: Step): Promise<void> {
  const checkout = await findCheckout(directory, workspace);
  const diagnostics = allDiagnostics(folded).map((diagnostic) => inCheckout(diagnostic, workspace, checkout));
  await writeFileAtomically(join(folder, 'result.sarif'), renderSarif(diagnostics));
  await writeFileAtomically(join(folder, 'junit.xml'), renderJunit(folded));
}
