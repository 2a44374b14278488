import type { Diagnostic } from '../base/diagnostic.ts';

/** Version of both forms below; raised when a field changes its meaning or goes, not when one is added. */
export const SCHEMA_VERSION = 1;

/** The stages in the order of the data's way. */
export const STAGES = ['setup', 'build', 'check', 'test', 'publish', 'verify'] as const;
export type StageName = (typeof STAGES)[number];

/** `failed`: the module was judged and is not good; `error`: there was no judgement; `skipped`: nothing to do. */
export type StageStatus = 'passed' | 'failed' | 'error' | 'skipped';

/** The module that a stage worked on. */
export interface ModuleSummary extends ModuleContents {
  /** Relative to the working directory. */
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** As in `proxy_abi_version_0_2_1`, written `0.2.1`; undefined where the module exports none. */
  readonly abi?: string | undefined;
  /** From the project or the module's producers section. */
  readonly language?: string | undefined;
}

/** What a module holds; the stage check tells it. */
export interface ModuleContents {
  /** The Proxy-Wasm SDK that it was written against, where something shows it. */
  readonly sdk?: string | undefined;
  /** The earlier build that it was compared with: a path or a reference, and its size in bytes. */
  readonly base?: { readonly file: string; readonly size: number } | undefined;
  /** What it can do to its host, sorted: `http-call`, `shared-data`, … */
  readonly capabilities?: readonly string[] | undefined;
  /** In the order of the binary, the first thousand of them; so are exports. */
  readonly imports?: readonly ImportSummary[] | undefined;
  readonly exports?: readonly ExportSummary[] | undefined;
  readonly producers?:
    | readonly { readonly field: string; readonly name: string; readonly version: string }[]
    | undefined;
  /** Root ids that the module was seen to know; left out: nothing is known of them. */
  readonly rootIds?: readonly string[] | undefined;
  /** Bytes; `debug` is DWARF, `names` what Envoy's backtraces are made of. */
  readonly sizes?:
    | { readonly code: number; readonly data: number; readonly debug: number; readonly names: number }
    | undefined;
}

export interface ExportSummary {
  readonly name: string;
  readonly kind: 'function' | 'table' | 'memory' | 'global' | 'tag';
  /** Of a function, as Envoy prints it: `i32 i32 -> i32`. */
  readonly type?: string | undefined;
}

export interface ImportSummary extends ExportSummary {
  readonly module: string;
  /** The first measured Envoy release that links it for the module's ABI; missing: none does. */
  readonly envoy?: string | undefined;
  /** The ABI versions that get it; missing: all, or no Envoy has it. */
  readonly abi?: readonly string[] | undefined;
}

/** The tables that judged where no binary did. */
export interface TablesSummary {
  /** `2026.11.1` */
  readonly version: string;
  /** `bundled`: those of this release of wasm-action; else the URL that they came from. */
  readonly source: string;
  /** Of the published file, lower-case hexadecimal; left out: they are bundled. */
  readonly sha256?: string | undefined;
}

/** What is known of a module on one target. */
export interface Verdict {
  readonly verdict: 'loads' | 'refused' | 'unknown';
  /** `measured`: that very binary judged, here and now; `table`: derived from measured tables; `none`: nobody knows. */
  readonly basis: 'measured' | 'table' | 'none';
  /** Version line of the binary that judged, or the release whose table row was used. */
  readonly envoy?: string | undefined;
  readonly binarySha256?: string | undefined;
  /** Why not, in Envoy's own words and order. */
  readonly reasons: readonly string[];
}

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One test case on one engine. */
export interface CaseResult {
  readonly name: string;
  readonly engine: 'host' | 'envoy';
  /** Key of the target, only for the engine `envoy`. */
  readonly target?: string | undefined;
  /** The product whose way of configuring modules was followed, where it is not a plain Envoy. */
  readonly as?: string | undefined;
  readonly status: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped. */
  readonly reason?: string | undefined;
  /** Why it failed, a message each; the Diagnostics of the same words have the places. */
  readonly problems?: readonly string[] | undefined;
  readonly seconds?: number | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** True where cases ran, and all of them in the embedded host: no Envoy has had a say. */
export function ranInHostAlone(cases: readonly CaseResult[]): boolean {
  return cases.length > 0 && cases.every(({ engine }) => engine === 'host');
}

/** What was published. */
export interface ImageSummary {
  /** The first layout's reference, with its tag. */
  readonly reference: string;
  /** The first layout's manifest digest, `sha256:…`. */
  readonly digest: string;
  readonly layouts: Readonly<Record<string, PublishedLayout>>;
  /** Every reference that stands for the module now: each layout under each tag. */
  readonly references?: readonly string[] | undefined;
  /** Of `publish`: the root contexts that the module registers, as far as they are known. */
  readonly rootIds?: readonly string[] | undefined;
}

export interface PublishedLayout {
  readonly reference: string;
  readonly digest: string;
  /** Of `verify`: what belongs to the image and is no part of it. */
  readonly referrers?: readonly ReferrerSummary[] | undefined;
}

/** An SBOM, a provenance statement, a signature, by what it is. */
export interface ReferrerSummary {
  readonly digest: string;
  /** `application/vnd.cyclonedx+json` */
  readonly artifactType: string;
}

/** What one consumer of published modules makes of one reference. */
export interface ConsumerVerdict {
  /** `istio`, `envoy-gateway`, `higress`, `wasme`, `wkg`, `docker`, `google-cloud`. */
  readonly consumer: string;
  readonly reference: string;
  /** Given the reference as it stands. */
  readonly verdict: 'loads' | 'refuses';
  /** Given the digest that the reference stands for: an index's is another than that of the image in it. */
  readonly byDigest: 'loads' | 'refuses';
  /** `measured`: the rule was compared with the consumer's own code; `documented`: with its documents. */
  readonly basis: 'measured' | 'documented';
  /** Whether a refusal fails the stage. */
  readonly asked: boolean;
  readonly reasons: readonly string[];
  /** The digest to pin, `sha256:…`: that of the image manifest that it takes. */
  readonly digest?: string | undefined;
  /** Lower-case hexadecimal SHA-256 of the module that it takes: what is pinned where the module comes over HTTP. */
  readonly moduleSha256?: string | undefined;
}

/** A tag of a repository. */
export interface ListedTag {
  readonly tag: string;
  readonly reference: string;
  /** What it stands for, `sha256:…`. */
  readonly digest: string;
}

/** A blob or a manifest as a manifest names it; size in bytes. */
export interface InspectedBlob {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** What stands under a reference. */
export interface Inspection {
  readonly reference: string;
  readonly digest: string;
  readonly mediaType: string;
  readonly kind: 'image' | 'index';
  /** Of an image: `compat`, `solo`, `cncf` or `docker`, by its configuration. */
  readonly layout?: string | undefined;
  readonly annotations: Readonly<Record<string, string>>;
  readonly config?: InspectedBlob | undefined;
  /** The lowest first. */
  readonly layers?: readonly InspectedBlob[] | undefined;
  /** Of an index. */
  readonly manifests?: readonly (InspectedBlob & { readonly platform?: string | undefined })[] | undefined;
  /** The runtime configuration, where it is the image's own. */
  readonly runtime?: unknown;
  /** What belongs to the image and is no part of it: SBOM, provenance, signatures. */
  readonly referrers: readonly ReferrerSummary[];
  /** The tags of the same module's other layouts. */
  readonly siblings: readonly { readonly reference: string; readonly digest: string }[];
}

/** What one build of Envoy links and looks up; rows as in the published tables. */
export interface ProbeSummary {
  readonly target: string;
  /** The binary's version line. */
  readonly envoy: string;
  readonly binarySha256: string;
  readonly imports: readonly {
    readonly module: string;
    readonly name: string;
    /** As Envoy prints it: `i32 i32 -> i32`. */
    readonly signature: string;
    /** Missing: every version. */
    readonly abi?: readonly string[] | undefined;
    /** Whether `_initialize` and `main` may call it. */
    readonly start: boolean;
  }[];
  /** In Envoy's order. */
  readonly exports: readonly {
    readonly name: string;
    readonly signature: string;
    readonly abi?: readonly string[] | undefined;
    readonly with?: string | undefined;
    readonly without?: string | undefined;
  }[];
  /** The measured release whose table `differences` is about. */
  readonly comparedWith: string;
  /** `+ NAME TYPE` for what the build has and the table does not, `-` for the other way round. */
  readonly differences: readonly string[];
}

/** A measured number with its unit. */
export interface Figure {
  readonly value: number;
  readonly unit: 'bytes' | 'seconds' | 'milliseconds' | 'requests' | 'count';
}

/** A file that a stage made. */
export interface Artifact {
  readonly name: string;
  /** Relative to the working directory. */
  readonly path: string;
  readonly sha256?: string | undefined;
}

/** A program that took part, and where it came from: `PATH (FOLDER)`, `node_modules`, `tool cache`, a URL. */
export interface ToolUse {
  readonly name: string;
  readonly version: string;
  readonly source: string;
  /** Why it is this one, for people. */
  readonly why?: string | undefined;
}

/** A file that a machine without any of the tools would fetch, so that a mirror can be filled beforehand. */
export interface Download {
  /** For people: `TinyGo 0.41.1`. */
  readonly what: string;
  /** Upstream's own, before mirrors; of an image its reference. */
  readonly url: string;
  /** Lower-case hexadecimal; left out where only the publisher's own list or the image's digest tells it. */
  readonly sha256?: string | undefined;
  /** Bytes; left out where nobody tells. */
  readonly size?: number | undefined;
}

/** What one stage found, said and made; also a JSON file in the run's folder. */
export interface StageResult {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly stage: StageName;
  readonly status: StageStatus;
  readonly seconds: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly module?: ModuleSummary | undefined;
  readonly verdicts?: Readonly<Record<string, Verdict>> | undefined;
  readonly tables?: TablesSummary | undefined;
  readonly tests?: TestCounts | undefined;
  readonly cases?: readonly CaseResult[] | undefined;
  readonly image?: ImageSummary | undefined;
  readonly consumers?: readonly ConsumerVerdict[] | undefined;
  readonly figures?: Readonly<Record<string, Figure>> | undefined;
  readonly outputs?: Readonly<Record<string, string>> | undefined;
  /** Of the stage setup, or of a build without it. */
  readonly tools?: readonly ToolUse[] | undefined;
  readonly artifacts?: readonly Artifact[] | undefined;
}

/** The modules of a repository, and what a change concerns. */
export interface Discovery {
  /** What the modules were compared with; undefined: with nothing. */
  readonly base?: string | undefined;
  readonly modules: readonly DiscoveredModule[];
  /** Of what has changed and has not passed before; none where nothing has. */
  readonly shards: readonly Shard[];
}

export interface DiscoveredModule {
  /** Relative to the root, with forward slashes. */
  readonly directory: string;
  readonly changed: boolean;
  /** Why it counts as changed: the first path that concerns it, or what kept us from knowing. */
  readonly why?: string | undefined;
  /** The earlier run in which a changed module passed with the same content key, so that no job has to judge it. */
  readonly passedIn?: string | undefined;
  /** SHA-256 over everything that the module is made of and judged by: the same key, the same inputs. */
  readonly key: string;
}

/** What one job works on. */
export interface Shard {
  readonly index: number;
  readonly directories: readonly string[];
}

/** What `init` can write, or cannot: a language, and a kind of filter in it. */
export interface TemplateOffer {
  readonly language: string;
  /** `http`, `http-call`, `network`. */
  readonly kind: string;
  readonly available: boolean;
  /** Why it is not available. */
  readonly why?: string | undefined;
}

/** A project that was written from a template. */
export interface Creation {
  readonly language: string;
  readonly kind: string;
  /** Relative to the working directory. */
  readonly directory: string;
  readonly name: string;
  /** Relative to the project's folder. */
  readonly files: readonly string[];
}

/** What `--json` prints for a run and for every stage: the fold of the StageResults. */
export interface RunResult {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly status: 'passed' | 'failed' | 'error';
  readonly module?: ModuleSummary | undefined;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** Of the stage check. */
  readonly tables?: TablesSummary | undefined;
  readonly tests: TestCounts;
  readonly image?: ImageSummary | undefined;
  readonly consumers?: readonly ConsumerVerdict[] | undefined;
  /** Of the command `inspect`. */
  readonly inspection?: Inspection | undefined;
  /** Of the commands `list` and `tag`. */
  readonly tags?: readonly ListedTag[] | undefined;
  /** Of the command `probe`. */
  readonly probe?: ProbeSummary | undefined;
  /** Of the command `discover`. */
  readonly discovery?: Discovery | undefined;
  /** Of the command `init`. */
  readonly creation?: Creation | undefined;
  /** Of the command `init --list`. */
  readonly templates?: readonly TemplateOffer[] | undefined;
  /** What took part, and why it was chosen. */
  readonly tools?: readonly ToolUse[] | undefined;
  /** Of the command `setup --print-downloads`. */
  readonly downloads?: readonly Download[] | undefined;
  readonly cases: readonly CaseResult[];
  readonly figures: Readonly<Record<string, Figure>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly stages: readonly { readonly name: StageName; readonly status: StageStatus; readonly seconds: number }[];
  /** Of a run over several modules; the fields above then hold sums, and what belongs to none of the modules. */
  readonly modules?: readonly ModuleResult[] | undefined;
}

/** One of several modules. */
export interface ModuleResult extends Omit<RunResult, 'modules'> {
  readonly name: string;
}

/**
 * Folds the results of one module's stages, in order. A later stage's knowledge replaces an earlier one's, but a
 * table's verdict never replaces a measured one.
 */
export function foldResults(results: readonly StageResult[], extra: readonly Diagnostic[] = []): RunResult {
  const verdicts: Record<string, Verdict> = {};
  const figures: Record<string, Figure> = {};
  let module: ModuleSummary | undefined;
  let image: ImageSummary | undefined;
  let consumers: readonly ConsumerVerdict[] | undefined;
  let tools: readonly ToolUse[] | undefined;
  let tables: TablesSummary | undefined;
  let tests: TestCounts = { passed: 0, failed: 0, skipped: 0 };
  for (const result of results) {
    for (const [target, verdict] of Object.entries(result.verdicts ?? {})) {
      const known = verdicts[target];
      if (known?.basis !== 'measured' || verdict.basis === 'measured') verdicts[target] = verdict;
    }
    Object.assign(figures, result.figures);
    module = result.module === undefined ? module : { ...module, ...withoutUndefined(result.module) };
    image = result.image ?? image;
    consumers = result.consumers ?? consumers;
    tools ??= result.tools;
    tables = result.tables ?? tables;
    tests = result.tests === undefined ? tests : addCounts(tests, result.tests);
  }
  const unknown = Object.values(verdicts).some(({ verdict }) => verdict === 'unknown');
  const diagnostics = [...results.flatMap((result) => result.diagnostics), ...extra].filter(
    // What check could not know, test may have measured since.
    ({ code }) => unknown || code !== 'verdict-unknown',
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    status: worstStatus(results, extra),
    ...(module === undefined ? {} : { module }),
    verdicts,
    ...(tables === undefined ? {} : { tables }),
    tests,
    ...(image === undefined ? {} : { image }),
    ...(consumers === undefined ? {} : { consumers }),
    ...(tools === undefined ? {} : { tools }),
    cases: results.flatMap((result) => result.cases ?? []),
    figures,
    diagnostics,
    stages: results.map(({ stage, status, seconds }) => ({ name: stage, status, seconds })),
  };
}

function worstStatus(results: readonly StageResult[], extra: readonly Diagnostic[]): RunResult['status'] {
  if (results.some((result) => result.status === 'error')) return 'error';
  if (extra.some((diagnostic) => diagnostic.severity === 'error')) return 'error';
  return results.some((result) => result.status === 'failed') ? 'failed' : 'passed';
}

function addCounts(a: TestCounts, b: TestCounts): TestCounts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
}
