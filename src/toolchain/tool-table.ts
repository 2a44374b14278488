import { compare, satisfies } from 'semver';
import type { Platform } from '../base/environment.ts';
import { ConfigurationError, type Position, ToolError } from '../base/errors.ts';
import table from './data/tools.json' with { type: 'json' };

export type ToolName =
  | 'binaryen'
  | 'cosign'
  | 'emscripten'
  | 'go'
  | 'node'
  | 'proxy-wasm-cpp-sdk'
  | 'rust'
  | 'rustup'
  | 'tinygo'
  | 'wasi-sdk';

/** One file of a release, as `data/tools.json` explains it. */
export interface ToolArchive {
  readonly os: Platform['os'] | 'any';
  readonly arch: Platform['arch'] | 'any';
  readonly url: string;
  readonly sha256: string;
  /** Bytes; null where no public list tells it. */
  readonly size: number | null;
  /** Leading path parts to drop from the names in the archive. */
  readonly strip: number;
  /** Folders whose files are programs, where the archive itself doesn't say so. */
  readonly executable?: readonly string[] | undefined;
  /** What the file is kept as, where it is no archive. */
  readonly name?: string | undefined;
  /** Who publishes this checksum. */
  readonly pins: readonly string[];
}

export interface ToolRelease {
  readonly tool: ToolName;
  readonly version: string;
  /** Ranges of what else it needs, by tool. */
  readonly requires?: Partial<Record<ToolName, string>> | undefined;
  readonly archives: readonly ToolArchive[];
}

export interface ToolTable {
  readonly releases: readonly ToolRelease[];
}

/** What this program knows of downloads; the preferred release of a tool first. */
export const TOOLS: ToolTable = table as ToolTable;

/** What a project asks of a tool. */
export interface ToolWish {
  readonly tool: ToolName;
  /** As people write it: `TinyGo`. */
  readonly title: string;
  /** A semver range. */
  readonly range: string;
  /** Where the project says so; undefined where the range is ours. */
  readonly pin?: Pin | undefined;
}

/** A version that a file of the project names. */
export interface Pin {
  /** As the file has it. */
  readonly text: string;
  readonly position: Position;
}

/** The files of a release for a platform, the preferred first. */
export function archivesFor(release: ToolRelease, platform: Platform): ToolArchive[] {
  return release.archives.filter(
    ({ os, arch }) => (os === 'any' || os === platform.os) && (arch === 'any' || arch === platform.arch),
  );
}

/**
 * The preferred release that a project can have on a platform.
 * @throws ConfigurationError where the project names a version that isn't known, ToolError where nothing is for the
 * platform; both with the nearest that is.
 */
export function chooseRelease(wish: ToolWish, platform: Platform, table = TOOLS): ToolRelease {
  const { tool, title, range, pin } = wish;
  const known = table.releases.filter((release) => release.tool === tool);
  const here = known.filter((release) => archivesFor(release, platform).length > 0);
  const chosen = here.find(({ version }) => satisfies(version, range));
  if (chosen !== undefined) return chosen;
  const place = `${platform.os} ${platform.arch}`;
  const elsewhere = known.find(({ version }) => satisfies(version, range));
  const wanted = pin?.text ?? range;
  const what =
    elsewhere === undefined
      ? `no release ${wanted} of ${title} is known`
      : `${title} ${elsewhere.version} has no build with a known checksum for ${place}`;
  const nearest = findNearest(elsewhere?.version ?? wanted, here);
  const near =
    nearest === undefined
      ? `there is no build of ${title} for ${place}: put your own on PATH`
      : `the nearest that can be had for ${place} is ${nearest}: name that one, or put yours on PATH`;
  if (pin === undefined) throw new ToolError(what, { hint: near });
  throw new ConfigurationError(what, { position: pin.position, hint: near });
}

/** The version that differs latest and least; of those on one side, the next one to what is wanted. */
function findNearest(wanted: string, releases: readonly ToolRelease[]): string | undefined {
  const parts = numbersOf(wanted);
  const rank = (version: string): readonly [where: number, distance: number, side: number] => {
    const differences = numbersOf(version).map((part, index) => part - (parts[index] ?? 0));
    const where = differences.findIndex((difference) => difference !== 0);
    return [where < 0 ? parts.length : where, Math.abs(differences[where] ?? 0), Math.sign(differences[where] ?? 0)];
  };
  const nearer = (a: string, b: string): number => {
    const [one, other] = [rank(a), rank(b)];
    return other[0] - one[0] || one[1] - other[1] || (one[2] > 0 ? compare(a, b) : compare(b, a));
  };
  return releases.map(({ version }) => version).sort(nearer)[0];
}

function numbersOf(version: string): number[] {
  const [, major, minor, patch] = /(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version) ?? [];
  return [major, minor, patch].map((part) => Number(part ?? 0));
}
