import type { Platform } from './environment.ts';
import { ToolError } from './errors.ts';

/**
 * The machine we run on.
 * @throws ToolError on a processor or system for which there is nothing to run.
 */
export function currentPlatform(): Platform {
  const { platform, arch } = process;
  if ((platform === 'linux' || platform === 'darwin' || platform === 'win32') && (arch === 'x64' || arch === 'arm64')) {
    return { os: platform, arch };
  }
  throw new ToolError(`${platform} on ${arch} is not supported`, {
    hint: 'use Linux on x86_64 or arm64, or macOS on arm64',
  });
}
