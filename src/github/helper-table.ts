interface HelperAction {
  readonly description: string;
  /** Descriptions and defaults by name. */
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Actions beside the stages: what a workflow over several modules needs before and after them. */
export const HELPERS = {
  discover: {
    description: "Finds a repository's modules and those that a change concerns, spread over jobs",
    inputs: {
      base: {
        description:
          "What to compare with: a commit or branch. Empty: the pull request's or merge group's base, or what was there before the push; where there is none, every module counts as changed.",
        default: '',
      },
      shards: { description: 'Over how many jobs to spread the modules, at most 256.', default: '10' },
      settings: {
        description:
          'What else decides how a module is judged, as any text: a pass under other settings does not count.',
        default: '',
      },
      passed: {
        description:
          'The file that the action verdict wrote in an earlier run. A changed module that passed there with the same content is left out. No file: none is.',
        default: '',
      },
    },
    outputs: {
      shards: 'JSON for a matrix: index, and directories as lines for the input directory.',
      count: 'How many modules there are to judge.',
      released:
        'Of a tag such as add-header/v1.2.3 the directory of that module; . where the repository is one module.',
      discovery: 'JSON: why each changed module counts as changed, which have not changed, and which passed before.',
    },
  },
  verdict: {
    description: 'Says in one place what became of every module; fails where one failed or nothing is known of it',
    inputs: {
      needs: { description: 'The jobs before this one, as toJSON(needs) has them.', default: '' },
      passed: {
        description: 'The file in which to keep, for the action discover of later runs, what has passed. Empty: none.',
        default: '',
      },
    },
    outputs: { verdict: 'passed or failed.' },
  },
} as const satisfies Record<string, HelperAction>;

export type HelperName = keyof typeof HELPERS;
export const HELPER_NAMES = Object.keys(HELPERS) as HelperName[];
