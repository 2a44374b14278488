import type { EnvoyBinary } from '../envoy/binary.ts';
import type { PluginSettings } from '../envoy/plugin.ts';
import type { Validation } from '../envoy/process.ts';
import type { Target } from '../envoy/targets.ts';
import type { Product } from '../project/deployment.ts';
import type { Project } from '../project/project.ts';
import type { Verdict } from '../report/result.ts';
import type { ModuleFile } from './job.ts';

/** The product that a target belongs to, where the user names none; an image or a binary may be anybody's. */
export function productOf(project: Project, target: Target): Product {
  if (project.product !== undefined) return project.product;
  return target.kind === 'istio' || target.kind === 'envoy-gateway' ? target.kind : 'envoy';
}

/** What is to be told to the module, as the project says it and the product words it. */
export function pluginSettings(project: Project, module: ModuleFile, product: Product): PluginSettings {
  return {
    modulePath: module.path,
    name: project.name,
    rootId: project.rootId === '' ? (module.rootIds[0] ?? '') : project.rootId,
    vmId: project.name,
    configuration: project.configuration,
    vmConfiguration: project.vmConfiguration,
    environment: project.environment,
    capabilities: project.capabilities,
    failurePolicy: project.failurePolicy,
    stopIteration: project.stopIteration,
    product,
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
