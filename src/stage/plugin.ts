import type { EnvoyBinary } from '../envoy/binary.ts';
import type { PluginSettings } from '../envoy/plugin.ts';
import type { Validation } from '../envoy/process.ts';
import type { Project } from '../project/project.ts';
import type { Verdict } from '../report/result.ts';
import type { ModuleFile } from './job.ts';

/** What Envoy is told of the module, as the project says it. */
export function pluginSettings(project: Project, module: ModuleFile): PluginSettings {
  return {
    modulePath: module.path,
    name: project.name,
    rootId: project.rootId === '' ? (module.rootIds[0] ?? '') : project.rootId,
    vmId: project.name,
    configuration: project.configuration,
    vmConfiguration: project.vmConfiguration,
  };
}

/** What a binary said of the module, here and now. */
export function measuredVerdict(envoy: EnvoyBinary, validation: Validation): Verdict {
  return {
    verdict: validation.loads ? 'loads' : 'refused',
    basis: 'measured',
    envoy: envoy.versionLine,
    binarySha256: envoy.sha256,
    reasons: validation.reasons,
  };
}
