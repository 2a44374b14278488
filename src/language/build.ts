import { join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError, ToolError } from '../base/errors.ts';
import { relativePath } from '../base/files.ts';
import type { ToolUse } from '../report/result.ts';
import { findWasmOpt, type WasmOpt } from '../toolchain/binaryen.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import { openResults } from '../toolchain/results.ts';
import { defaultStoreRoot } from '../toolchain/store-root.ts';
import { buildByCommand } from './custom.ts';
import type { Finish } from './finish.ts';
import type { BuildOutcome, BuildSource } from './language.ts';
import { getLanguage } from './languages.ts';
import { nameOptimization, optimizeModule } from './optimize.ts';
import type { OptimizeLevel } from './optimize-levels.ts';
import { buildInto } from './staging.ts';

/** A build that can begin. */
export interface PreparedBuild {
  readonly tools: readonly ToolUse[];
  /** An error among them means that the project itself has to be mended first: its lock file, say. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Makes a stripped and optimised module at `output`, absolute, which is replaced as a whole or left as it was. Undefined
   * where the diagnostics hold an error, or there is nothing to compile.
   */
  readonly build?: ((output: string) => Promise<BuildOutcome>) | undefined;
}

const DEFAULT_LEVEL: OptimizeLevel = 'size';

/**
 * Gets ready what a build needs, compiler, dependencies and optimiser, and hands out the build itself: the user's own
 * command, which brings what it needs, else the language's. What a command makes is stripped and optimised only where the
 * user says so.
 * @throws ConfigurationError for a project without a language, or one whose build isn't there yet.
 * @throws ToolError when the environment lacks something.
 */
export async function prepareBuild(
  source: BuildSource,
  env: Environment,
  mirrors: Mirrors = [],
): Promise<PreparedBuild> {
  const { build, language, directory, oldestEnvoy } = source;
  if (build !== undefined) {
    const { optimize, strip } = source;
    const asked = optimize !== undefined || strip !== undefined;
    const finish = asked ? await prepareFinish(source, optimize ?? 'none', env, mirrors) : undefined;
    return {
      tools: finish?.tools ?? [],
      diagnostics: [],
      build: (output) => buildInto(output, finish, ({ module }) => buildByCommand(build, module, env)),
    };
  }
  if (language === undefined) {
    throw new ConfigurationError(`there is nothing to build in ${relativePath(env.directory, directory)}`, {
      hint: 'name the language (language, --language), or the command that builds it (build, --build-command)',
    });
  }
  const [prepared, finish] = await Promise.all([
    getLanguage(language).prepare(directory, env, mirrors, oldestEnvoy),
    prepareFinish(source, source.optimize ?? DEFAULT_LEVEL, env, mirrors),
  ]);
  const { compile } = prepared;
  return {
    tools: [...prepared.tools, ...finish.tools],
    diagnostics: [...prepared.diagnostics, ...finish.diagnostics],
    build: compile === undefined ? undefined : (output) => buildInto(output, finish, compile),
  };
}

interface PreparedFinish extends Finish {
  readonly tools: readonly ToolUse[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A module need not be optimised to run: without a wasm-opt it is shipped as it is, unless the user has asked for more. */
async function prepareFinish(
  { optimize: asked, strip = 'debug' }: BuildSource,
  level: OptimizeLevel,
  env: Environment,
  mirrors: Mirrors,
): Promise<PreparedFinish> {
  if (level === 'none') return { strip, tools: [], diagnostics: [] };
  let tool: WasmOpt;
  try {
    tool = await findWasmOpt(env, mirrors);
  } catch (error) {
    if (!(error instanceof ToolError) || asked !== undefined) throw error;
    return { strip, tools: [], diagnostics: [unoptimized(error)] };
  }
  const results = openResults(join(defaultStoreRoot(env.variables), 'optimized'));
  return {
    strip,
    optimize: {
      name: nameOptimization(level, tool),
      run: (bytes) => optimizeModule(bytes, { level, tool, mirrors, results }, env),
    },
    tools: [{ name: 'wasm-opt', version: tool.version, source: tool.source }],
    diagnostics: [],
  };
}

function unoptimized(error: ToolError): Diagnostic {
  return {
    severity: 'warning',
    code: 'not-optimized',
    message: `the module is larger than it need be: there is no wasm-opt (${error.message})`,
    hint: 'put wasm-opt on PATH or name a mirror of registry.npmjs.org; build: {optimize: none} in wasm.yaml says that it is wanted so',
  };
}
