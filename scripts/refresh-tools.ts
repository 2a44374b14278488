/**
 * Adds the releases that came out since to src/toolchain/data/tools.json, and sizes that no list told. Changes no sum: where
 * upstream gives another one for a file, that is an alarm. Run by a scheduled workflow, or by hand.
 */
import { fileURLToPath } from 'node:url';
import { describeError } from '../src/base/errors.ts';
import { writeFileAtomically } from '../src/base/files.ts';
import { createHttp, NetworkFailure } from '../src/base/http.ts';
import { silentLog } from '../src/base/log.ts';
import table from '../src/toolchain/data/tools.json' with { type: 'json' };
import { TOOLS, type ToolRelease } from '../src/toolchain/tool-table.ts';
import { refreshTool, UPSTREAMS } from './refresh/tools.ts';

const FILE = fileURLToPath(new URL('../src/toolchain/data/tools.json', import.meta.url));

const http = createHttp({ variables: process.env, signal: new AbortController().signal, log: silentLog });
let releases: readonly ToolRelease[] = TOOLS.releases;
for (const upstream of UPSTREAMS) {
  try {
    const refreshed = await refreshTool(upstream, releases, http);
    console.log(`${upstream.tool}: ${refreshed.length - releases.length} new`);
    releases = refreshed;
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error;
    console.log(`${upstream.tool} stays as it is: ${describeError(error)}`);
  }
}
await writeFileAtomically(FILE, `${JSON.stringify({ about: table.about, releases }, null, 2)}\n`);
