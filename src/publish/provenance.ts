import { displayUrl } from '../base/http.ts';
import { VERSION } from '../base/version.ts';
import type { Attachment } from '../oci/referrers.ts';

/** Where an image comes from; what is not known here is undefined. */
export interface Origin {
  /** The repository of the source, without credentials: `https://github.com/acme/filters`. */
  readonly source?: string | undefined;
  /** The whole commit hash. */
  readonly commit?: string | undefined;
  /** `refs/tags/v1.2.3`, or a branch's name. */
  readonly ref?: string | undefined;
  /** Of the module, lower-case hexadecimal. */
  readonly moduleSha256: string;
  readonly layouts: readonly string[];
  readonly version?: string | undefined;
  readonly builder: Builder;
}

/** Who publishes. */
export interface Builder {
  /** A URI by which those who verify know it. */
  readonly id: string;
  /** The run. */
  readonly invocation?: string | undefined;
  /** The repository that it runs for. */
  readonly source?: string | undefined;
}

/** What can be said of an image's making: the subject is the manifest. */
export interface ProvenanceSubject {
  /** The repository's name, without tag. */
  readonly name: string;
  /** `sha256:…` */
  readonly digest: string;
}

/** How packing by this tool is told from other ways; documented in docs/images.md. */
const BUILD_TYPE = 'https://github.com/org/wasm-action/blob/main/docs/images.md#provenance';

/**
 * SLSA provenance v1 (slsa.dev/spec/v1.0/provenance) in an in-toto statement v1, unsigned. Where and when it was made
 * stands here and nowhere in the image, which is the same whoever makes it.
 * @param now milliseconds since 1970
 */
export function makeProvenance(origin: Origin, { name, digest }: ProvenanceSubject, now: number): Attachment {
  const { source, commit, ref, builder } = origin;
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256: digest.replace('sha256:', '') } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: {
          ...(source === undefined ? {} : { source: displayUrl(source) }),
          ...(ref === undefined ? {} : { ref }),
          ...(origin.version === undefined ? {} : { version: origin.version }),
          layouts: origin.layouts,
        },
        resolvedDependencies: [
          ...(source === undefined || commit === undefined
            ? []
            : [
                {
                  uri: `git+${displayUrl(source)}${ref === undefined ? '' : `@${ref}`}`,
                  digest: { gitCommit: commit },
                },
              ]),
          { name: 'module.wasm', digest: { sha256: origin.moduleSha256 } },
        ],
      },
      runDetails: {
        builder: { id: builder.id, version: { 'wasm-action': VERSION } },
        metadata: {
          ...(builder.invocation === undefined ? {} : { invocationId: builder.invocation }),
          finishedOn: new Date(now).toISOString().replace(/\.\d{3}Z$/, 'Z'),
        },
      },
    },
  };
  return {
    name: 'provenance.intoto.json',
    artifactType: 'application/vnd.in-toto+json',
    bytes: new TextEncoder().encode(`${JSON.stringify(statement)}\n`),
  };
}

/** Who runs this, by the variables that CI systems set; on a laptop nobody in particular. */
export function readBuilder(variables: Readonly<Record<string, string | undefined>>): Builder {
  const { GITHUB_SERVER_URL: github, GITHUB_WORKFLOW_REF: workflow, GITHUB_REPOSITORY: repository } = variables;
  if (github && workflow && repository) {
    const { GITHUB_RUN_ID: run = '', GITHUB_RUN_ATTEMPT: attempt = '1' } = variables;
    return {
      id: `${github}/${workflow}`,
      invocation: `${github}/${repository}/actions/runs/${run}/attempts/${attempt}`,
      source: `${github}/${repository}`,
    };
  }
  if (variables.GITLAB_CI && variables.CI_SERVER_URL && variables.CI_RUNNER_ID) {
    return {
      id: `${variables.CI_SERVER_URL}/-/runners/${variables.CI_RUNNER_ID}`,
      invocation: variables.CI_JOB_URL,
      source: variables.CI_PROJECT_URL,
    };
  }
  if (variables.JENKINS_URL) return { id: variables.JENKINS_URL, invocation: variables.BUILD_URL };
  return { id: 'urn:wasm-action:command-line' };
}
