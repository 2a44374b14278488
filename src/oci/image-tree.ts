import { posix } from 'node:path';

/** What stands at a path of an image, found in one of its layers (by index, the lowest 0). */
export type TreeNode =
  | { readonly kind: 'file'; readonly layer: number; readonly source: string }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'other' };

/** One entry of a layer's archive, as far as it matters. */
export interface LayerEntry {
  readonly path: string;
  readonly type: 'file' | 'hardlink' | 'symlink' | 'other';
  /** Of a link: the path in the image that it leads to. */
  readonly target?: string | undefined;
}

/** The file system that an image's layers make together, filled from the newest layer down. */
export interface ImageTree {
  /** Adds a layer below all that were added before. */
  addLayer(layer: number, entries: readonly LayerEntry[]): void;
  /** The regular file that a path leads to, by way of links; undefined where there is none, or not yet. */
  findFile(path: string): { readonly layer: number; readonly source: string } | undefined;
  /** Every path that was named in a layer, in no order. */
  paths(): Iterable<string>;
}

const MOST_ENTRIES = 2_000_000;
/** Linux follows so many links before it gives up (path_resolution(7)). */
const MOST_LINKS = 40;
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';

/** The rules are those of image spec v1.1, layer.md ("Whiteouts", "Hardlinks"). */
export function createImageTree(): ImageTree {
  const nodes = new Map<string, TreeNode>();
  /** Paths that newer layers removed, and folders that they emptied. */
  const removed = new Set<string>();
  const emptied = new Set<string>();

  const isHidden = (path: string): boolean => {
    if (removed.has(path)) return true;
    for (let parent = parentOf(path); parent !== undefined; parent = parentOf(parent)) {
      const above = nodes.get(parent);
      if (emptied.has(parent) || removed.has(parent) || above?.kind === 'file' || above?.kind === 'link') return true;
    }
    return false;
  };

  return {
    addLayer(layer, entries) {
      const own = new Map<string, TreeNode>();
      const whiteouts: { readonly path: string; readonly opaque: boolean }[] = [];
      for (const entry of entries) {
        const name = posix.basename(entry.path);
        const parent = parentOf(entry.path) ?? '';
        if (name === OPAQUE) whiteouts.push({ path: parent, opaque: true });
        else if (name.startsWith(WHITEOUT)) {
          whiteouts.push({ path: posix.join(parent, name.slice(WHITEOUT.length)), opaque: false });
        } else own.set(entry.path, nodeOf(layer, entry, own));
      }
      for (const [path, node] of own) if (!nodes.has(path) && !isHidden(path)) nodes.set(path, node);
      // A whiteout hides what lies below its layer, not what its own layer brings.
      for (const { path, opaque } of whiteouts) (opaque ? emptied : removed).add(path);
      if (nodes.size > MOST_ENTRIES) throw new RangeError(`it holds more than ${MOST_ENTRIES} files`);
    },

    findFile(path) {
      let current = path.split('/').filter((part) => part !== '');
      let done: string[] = [];
      for (let links = 0; current.length > 0; ) {
        const [part = '', ...rest] = current;
        if (part === '..') done = done.slice(0, -1);
        else if (part !== '.') {
          const here = [...done, part];
          const node = nodes.get(here.join('/'));
          if (node?.kind === 'link') {
            links += 1;
            if (links > MOST_LINKS) return undefined;
            done = node.target.startsWith('/') ? [] : done;
            current = [...node.target.split('/').filter((name) => name !== ''), ...rest];
            continue;
          }
          if (node?.kind === 'file') return rest.length === 0 ? node : undefined;
          done = here;
        }
        current = rest;
      }
      return undefined;
    },

    paths: () => nodes.keys(),
  };
}

function nodeOf(layer: number, entry: LayerEntry, own: ReadonlyMap<string, TreeNode>): TreeNode {
  switch (entry.type) {
    case 'file':
      return { kind: 'file', layer, source: entry.path };
    case 'symlink':
      return { kind: 'link', target: entry.target ?? '' };
    case 'hardlink':
      // Its content is that of its own layer, even where a newer one has replaced the other name.
      return own.get(entry.target ?? '') ?? { kind: 'link', target: `/${entry.target ?? ''}` };
    case 'other':
      return { kind: 'other' };
  }
}

function parentOf(path: string): string | undefined {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? (path === '' ? undefined : '') : path.slice(0, slash);
}
