import type { Shard } from '../report/result.ts';

/**
 * Spreads modules over at most so many jobs, about equally heavy: the heaviest first, each into the job that has the
 * least to do. The same modules always give the same shards.
 */
export function packShards(modules: readonly { directory: string; weight: number }[], most: number): Shard[] {
  const bins = Array.from({ length: Math.min(most, modules.length) }, () => ({
    weight: 0,
    directories: [] as string[],
  }));
  const sorted = [...modules].sort((a, b) => b.weight - a.weight || (a.directory < b.directory ? -1 : 1));
  for (const { directory, weight } of sorted) {
    const lightest = bins.reduce((best, bin) => (bin.weight < best.weight ? bin : best));
    lightest.weight += weight;
    lightest.directories.push(directory);
  }
  return bins.map(({ directories }, index) => ({ index, directories: directories.sort() }));
}
