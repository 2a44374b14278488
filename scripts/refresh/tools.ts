import { readWhole } from '../../src/base/body.ts';
import type { Http } from '../../src/base/http.ts';
import type { ToolArchive, ToolName, ToolRelease } from '../../src/toolchain/tool-table.ts';

type Row = Omit<ToolArchive, 'pins'>;

interface Upstream {
  readonly tool: ToolName;
  /** Who publishes the list. */
  readonly list: string;
  /** The newest releases, the newest first. */
  read(get: (url: string) => Promise<string>): Promise<{ readonly version: string; readonly files: readonly Row[] }[]>;
}

const PLATFORMS = [
  { os: 'linux', arch: 'x64' },
  { os: 'linux', arch: 'arm64' },
  { os: 'darwin', arch: 'x64' },
  { os: 'darwin', arch: 'arm64' },
] as const;
type Place = (typeof PLATFORMS)[number];

const goName = ({ os, arch }: Place): string => `${os}-${arch === 'x64' ? 'amd64' : 'arm64'}`;
const binaryenName = ({ os, arch }: Place): string =>
  `${arch === 'x64' ? 'x86_64' : os === 'linux' ? 'aarch64' : 'arm64'}-${os === 'linux' ? 'linux' : 'macos'}`;
const wasiName = ({ os, arch }: Place): string =>
  `${arch === 'x64' ? 'x86_64' : 'arm64'}-${os === 'linux' ? 'linux' : 'macos'}`;
const triple = ({ os, arch }: Place): string =>
  `${arch === 'x64' ? 'x86_64' : 'aarch64'}-${os === 'linux' ? 'unknown-linux-gnu' : 'apple-darwin'}`;

/** A repository whose releases carry the digests that GitHub computes. */
function github(
  tool: ToolName,
  repository: string,
  version: RegExp,
  file: (tag: string, place: Place) => string,
  kept: Pick<Row, 'strip' | 'name'> = { strip: 1 },
): Upstream {
  return {
    tool,
    list: `api.github.com/repos/${repository}/releases`,
    async read(get) {
      const url = `https://api.github.com/repos/${repository}/releases?per_page=5`;
      const releases = JSON.parse(await get(url)) as {
        tag_name: string;
        prerelease: boolean;
        assets: { name: string; size: number; digest?: string | null; browser_download_url: string }[];
      }[];
      return releases.flatMap(({ tag_name: tag, prerelease, assets }) => {
        const number = version.exec(tag)?.[1];
        if (prerelease || number === undefined) return [];
        const files = PLATFORMS.flatMap((place): Row[] => {
          const asset = assets.find(({ name }) => name === file(number, place));
          const sha256 = asset?.digest?.replace(/^sha256:/, '');
          if (asset === undefined || sha256 === undefined) return [];
          return [{ ...place, url: asset.browser_download_url, sha256, size: asset.size, ...kept }];
        });
        return [{ version: /^\d+$/.test(number) ? `${number}.0.0` : number, files }];
      });
    },
  };
}

const go: Upstream = {
  tool: 'go',
  list: 'go.dev/dl/?mode=json',
  async read(get) {
    const releases = JSON.parse(await get('https://go.dev/dl/?mode=json')) as {
      version: string;
      files: { filename: string; sha256: string; size: number }[];
    }[];
    return releases.map(({ version, files }) => ({
      version: version.replace(/^go(\d+\.\d+)$/, '$1.0').replace(/^go/, ''),
      files: PLATFORMS.flatMap((place): Row[] => {
        const file = files.find(({ filename }) => filename === `${version}.${goName(place)}.tar.gz`);
        if (file === undefined) return [];
        return [
          { ...place, url: `https://go.dev/dl/${file.filename}`, sha256: file.sha256, size: file.size, strip: 1 },
        ];
      }),
    }));
  },
};

const node: Upstream = {
  tool: 'node',
  list: 'nodejs.org/dist, SHASUMS256.txt',
  async read(get) {
    const all = JSON.parse(await get('https://nodejs.org/dist/index.json')) as {
      version: string;
      lts: string | false;
    }[];
    const version = all.find(({ lts }) => lts !== false)?.version;
    if (version === undefined) return [];
    const base = `https://nodejs.org/dist/${version}`;
    const sums = sumsIn(await get(`${base}/SHASUMS256.txt`));
    const files = PLATFORMS.flatMap(({ os, arch }): Row[] => {
      const name = `node-${version}-${os}-${arch}.tar.gz`;
      const sha256 = sums.get(name);
      return sha256 === undefined ? [] : [{ os, arch, url: `${base}/${name}`, sha256, size: null, strip: 1 }];
    });
    return [{ version: version.slice(1), files }];
  },
};

const rustup: Upstream = {
  tool: 'rustup',
  list: 'static.rust-lang.org, rustup-init.sha256',
  async read(get) {
    const base = 'https://static.rust-lang.org/rustup';
    const version = /^version = '([\d.]+)'/m.exec(await get(`${base}/release-stable.toml`))?.[1];
    if (version === undefined) return [];
    const files = await Promise.all(
      PLATFORMS.map(async (place): Promise<Row> => {
        const url = `${base}/archive/${version}/${triple(place)}/rustup-init`;
        const sha256 = /^[0-9a-f]{64}/.exec(await get(`${url}.sha256`))?.[0] ?? '';
        return { ...place, url, sha256, size: null, strip: 0 };
      }),
    );
    return [{ version, files: files.filter(({ sha256 }) => sha256 !== '') }];
  },
};

/** What is asked; Emscripten, the SDK and Rust itself are chosen by hand, since they go with the SDKs. */
export const UPSTREAMS: readonly Upstream[] = [
  go,
  github(
    'tinygo',
    'tinygo-org/tinygo',
    /^v(\d+\.\d+\.\d+)$/,
    (version, place) => `tinygo${version}.${goName(place)}.tar.gz`,
  ),
  github(
    'binaryen',
    'WebAssembly/binaryen',
    /^version_(\d+)$/,
    (version, place) => `binaryen-version_${version}-${binaryenName(place)}.tar.gz`,
  ),
  github(
    'wasi-sdk',
    'WebAssembly/wasi-sdk',
    /^wasi-sdk-(\d+)$/,
    (version, place) => `wasi-sdk-${version}.0-${wasiName(place)}.tar.gz`,
  ),
  github('cosign', 'sigstore/cosign', /^v(\d+\.\d+\.\d+)$/, (_, place) => `cosign-${goName(place)}`, {
    strip: 0,
    name: 'cosign',
  }),
  node,
  rustup,
];

/** Bytes of one list. */
const LIST_LIMIT = 16 << 20;

/**
 * The table with what upstream has published since: new releases before the older ones of their tool, and sizes that were
 * not known. A sum that is there is never changed.
 * @throws Error where upstream now gives another sum for a file of the table.
 */
export async function refreshTool(
  { tool, list, read }: Upstream,
  releases: readonly ToolRelease[],
  http: Http,
): Promise<ToolRelease[]> {
  const get = async (url: string): Promise<string> => {
    const response = await http({ url, retries: 1, timeout: 20_000 });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new Error(`${url} answered ${response.status}`);
    }
    const body = await readWhole(response, LIST_LIMIT);
    if (body === undefined) throw new Error(`${url} is larger than ${LIST_LIMIT} bytes`);
    return body.toString('utf8');
  };
  let refreshed = [...releases];
  for (const { version, files } of (await read(get)).reverse()) {
    if (files.length === 0) continue;
    const known = refreshed.find((release) => release.tool === tool && release.version === version);
    if (known === undefined) {
      const added = {
        tool,
        version,
        archives: files.map((file) => ({ ...file, pins: [`the publisher's own ${list}`] })),
      };
      const at = refreshed.findIndex((release) => release.tool === tool);
      refreshed.splice(at < 0 ? refreshed.length : at, 0, added);
    } else {
      const archives = known.archives.map((archive) => fillIn(archive, files));
      refreshed = refreshed.map((release) => (release === known ? { ...known, archives } : release));
    }
  }
  return refreshed;
}

function fillIn(archive: ToolArchive, files: readonly Row[]): ToolArchive {
  const file = files.find(({ url }) => url === archive.url);
  if (file === undefined) return archive;
  if (file.sha256 !== archive.sha256) {
    throw new Error(`${archive.url} has SHA-256 ${file.sha256} upstream, and ${archive.sha256} in the table`);
  }
  return { ...archive, size: archive.size ?? file.size };
}

function sumsIn(text: string): Map<string, string> {
  return new Map([...text.matchAll(/^([0-9a-f]{64})\s+\*?(\S+)$/gm)].map(([, sum = '', name = '']) => [name, sum]));
}
