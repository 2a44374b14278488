import { ConfigurationError } from '../base/errors.ts';

/** What tags can be made of; what is not known here is undefined. */
export interface TagFacts {
  /** The module's name, for whoever keeps several in one repository of a registry. */
  readonly name?: string | undefined;
  /** The version that the project declares, or that the git tag names. */
  readonly version?: string | undefined;
  /** The whole commit hash. */
  readonly commit?: string | undefined;
  readonly branch?: string | undefined;
}

const PLACEHOLDERS = ['name', 'version', 'major', 'minor', 'patch', 'sha', 'branch'] as const;
type Placeholder = (typeof PLACEHOLDERS)[number];
const LEGAL = PLACEHOLDERS.map((name) => `{${name}}`).join(', ');
/** As git and docker/metadata-action shorten a commit. */
const SHORT_HASH = 7;

/** Whether tags ask for what only the repository of the source knows. */
export function needsCommit(tags: readonly string[]): boolean {
  return tags.some((tag) => /\{(?:sha|branch)\}/.test(tag));
}

/**
 * Writes facts in the places that tags leave for them: `sha-{sha}`, `{major}.{minor}`, `{branch}`.
 * @throws ConfigurationError for a place that is none, or a fact that is not known.
 */
export function fillTags(tags: readonly string[], facts: TagFacts): string[] {
  return tags.map((tag) =>
    tag.replaceAll(/\{([^}]*)\}/g, (written, name: string) => {
      const placeholder = PLACEHOLDERS.find((known) => known === name);
      if (placeholder === undefined) {
        throw new ConfigurationError(`the tag ${JSON.stringify(tag)} holds ${written}`, { hint: `legal are ${LEGAL}` });
      }
      const fact = factFor(placeholder, facts);
      if (fact !== undefined && fact !== '') return fact;
      throw new ConfigurationError(`the tag ${JSON.stringify(tag)}: ${written} is not known here`, {
        hint: HINTS[placeholder],
      });
    }),
  );
}

const VERSION_HINT = 'declare version: X.Y.Z in wasm.yaml, or publish from a git tag that is one';
const HINTS: Record<Placeholder, string> = {
  name: 'declare name in wasm.yaml',
  version: VERSION_HINT,
  major: VERSION_HINT,
  minor: VERSION_HINT,
  patch: VERSION_HINT,
  sha: 'publish from a git repository that has a commit',
  branch: 'publish from a branch, and not from a detached commit',
};

function factFor(placeholder: Placeholder, facts: TagFacts): string | undefined {
  const version = parseVersion(facts.version ?? '');
  switch (placeholder) {
    case 'name':
      return facts.name;
    case 'version':
      return facts.version === undefined ? undefined : versionTag(facts.version);
    case 'major':
    case 'minor':
    case 'patch':
      return version?.[placeholder];
    case 'sha':
      return facts.commit?.slice(0, SHORT_HASH);
    case 'branch':
      return facts.branch?.replaceAll(/[^\w.-]/g, '-');
  }
}

/** A version as a tag. A semantic version's build part begins with a plus sign, which no tag may hold; Helm writes _ too. */
export function versionTag(version: string): string {
  return version.replaceAll('+', '_');
}

/** A git tag as an image's: `add-header/v1.2.3` of a repository with several modules is `v1.2.3` of that module. */
export function releaseTag(gitTag: string, name: string): string {
  const rest = gitTag.startsWith(`${name}/`) ? gitTag.slice(name.length + 1) : gitTag;
  return versionTag(rest).replaceAll('/', '-');
}

/**
 * The tags that move along with an exact version: of `v1.2.3` the tags `v1.2`, `v1` and `latest`. A version before 1.0
 * has no major tag, since everything may change there; a pre-release moves nothing.
 * @throws ConfigurationError where no tag is an exact version.
 */
export function floatingTags(tags: readonly string[]): string[] {
  const versions = tags.map(parseVersion).filter((version) => version !== undefined);
  if (versions.length === 0) {
    throw new ConfigurationError(`no floating tags can be made of ${tags.join(', ') || 'no tag'}`, {
      hint: 'floating tags follow a version X.Y.Z: declare one in wasm.yaml, or publish from a git tag that is one',
    });
  }
  return versions
    .filter(({ isRelease }) => isRelease)
    .flatMap(({ prefix, major, minor }) => [
      `${prefix}${major}.${minor}`,
      ...(major === '0' ? [] : [`${prefix}${major}`]),
      'latest',
    ]);
}

function parseVersion(text: string):
  | {
      readonly prefix: string;
      readonly major: string;
      readonly minor: string;
      readonly patch: string;
      readonly isRelease: boolean;
    }
  | undefined {
  const found = /^(v?)(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\w.-]+)?(?:[+_][\w.-]+)?$/.exec(text);
  if (found === null) return undefined;
  const [, prefix = '', major = '', minor = '', patch = '', preRelease] = found;
  return { prefix, major, minor, patch, isRelease: preRelease === undefined };
}
