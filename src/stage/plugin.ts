import type { PluginSettings } from '../envoy/bootstrap.ts';
import type { Project } from '../project/project.ts';
import type { LoadedModule } from './job.ts';

/** What Envoy is told of the module, as the project says it. */
export function pluginSettings(project: Project, loaded: LoadedModule): PluginSettings {
  return {
    modulePath: loaded.path,
    name: project.name,
    rootId: project.rootId === '' ? (loaded.rootIds[0] ?? '') : project.rootId,
    vmId: project.name,
    configuration: project.configuration,
    vmConfiguration: project.vmConfiguration,
  };
}
