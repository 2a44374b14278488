import { afterEach, expect, it } from 'vitest';
import { refreshTool, UPSTREAMS } from '../../scripts/refresh/tools.ts';
import type { Http } from '../../src/base/http.ts';
import { TOOLS, type ToolRelease } from '../../src/toolchain/tool-table.ts';
import { makeEnvironment } from '../support/environment.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';

const servers: FileServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

/** Each upstream as a folder of a server on loopback: `https://go.dev/dl` is `/go.dev/dl`. */
async function upstreams(files: Readonly<Record<string, unknown>>): Promise<Http> {
  const text = (content: unknown): string => (typeof content === 'string' ? content : JSON.stringify(content));
  const answers = Object.entries(files).map(([path, content]) => [path, Buffer.from(text(content))] as const);
  const server = await startFileServer(Object.fromEntries(answers));
  servers.push(server);
  const { http } = makeEnvironment();
  return (request) => http({ ...request, url: request.url.replace('https:/', server.origin) });
}

async function refresh(tool: string, files: Readonly<Record<string, unknown>>, releases = TOOLS.releases) {
  const upstream = UPSTREAMS.find((known) => known.tool === tool);
  if (upstream === undefined) throw new Error(`nobody is asked for ${tool}`);
  return refreshTool(upstream, releases, await upstreams(files));
}

const SUM = 'ab'.repeat(32);
const first = (releases: readonly ToolRelease[], tool: string) => releases.find((release) => release.tool === tool);

it.each<[string, Readonly<Record<string, unknown>>, string, string]>([
  [
    'go',
    {
      '/go.dev/dl/?mode=json': [
        { version: 'go9.9', files: [{ filename: 'go9.9.linux-amd64.tar.gz', sha256: SUM, size: 5000 }] },
      ],
    },
    '9.9.0',
    'https://go.dev/dl/go9.9.linux-amd64.tar.gz',
  ],
  [
    'tinygo',
    {
      '/api.github.com/repos/tinygo-org/tinygo/releases?per_page=5': [
        {
          tag_name: 'v9.9.9',
          prerelease: false,
          assets: [
            {
              name: 'tinygo9.9.9.linux-amd64.tar.gz',
              size: 5000,
              digest: `sha256:${SUM}`,
              browser_download_url: 'https://github.com/a',
            },
            {
              name: 'tinygo9.9.9.linux-arm64.tar.gz',
              size: 5000,
              digest: null,
              browser_download_url: 'https://github.com/b',
            },
          ],
        },
      ],
    },
    '9.9.9',
    'https://github.com/a',
  ],
  [
    'node',
    {
      '/nodejs.org/dist/index.json': [
        { version: 'v99.1.0', lts: false },
        { version: 'v98.0.0', lts: 'Zinc' },
      ],
      '/nodejs.org/dist/v98.0.0/SHASUMS256.txt': `${SUM}  node-v98.0.0-linux-x64.tar.gz\n`,
    },
    '98.0.0',
    'https://nodejs.org/dist/v98.0.0/node-v98.0.0-linux-x64.tar.gz',
  ],
])(
  'a new release of %s comes before the older ones, with the sums that its publisher gives',
  async (tool, files, version, url) => {
    const refreshed = await refresh(tool, files);
    expect(refreshed).toHaveLength(TOOLS.releases.length + 1);
    const added = first(refreshed, tool);
    expect(added).toMatchObject({ version, archives: [{ os: 'linux', arch: 'x64', url, sha256: SUM }] });
    expect(added?.archives[0]?.pins[0]).toContain("publisher's own");
    expect(refreshed.filter((release) => release !== added)).toEqual(TOOLS.releases);
  },
);

it('a size that nobody told is filled in; another sum for a known file is an alarm', async () => {
  const known = first(TOOLS.releases, 'tinygo');
  const archive = known?.archives[0];
  const release = (digest: string | undefined) => ({
    '/api.github.com/repos/tinygo-org/tinygo/releases?per_page=5': [
      {
        tag_name: `v${known?.version}`,
        prerelease: false,
        assets: [
          {
            name: archive?.url.split('/').at(-1),
            size: 184_967_168,
            digest: `sha256:${digest}`,
            browser_download_url: archive?.url,
          },
        ],
      },
    ],
  });
  const refreshed = await refresh('tinygo', release(archive?.sha256));
  expect(first(refreshed, 'tinygo')?.archives[0]).toEqual({ ...archive, size: 184_967_168 });
  await expect(refresh('tinygo', release(SUM))).rejects.toThrow(/upstream, and \w+ in the table/);
});

it('an upstream that does not answer with its list is told', async () => {
  await expect(refresh('go', {})).rejects.toThrow('go.dev/dl/?mode=json answered 404');
});
