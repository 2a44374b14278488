import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ToolError } from '../../src/base/errors.ts';
import { sha256 } from '../../src/base/files.ts';
import { findCosign } from '../../src/publish/cosign.ts';
import { parseMirrors } from '../../src/toolchain/mirrors.ts';
import { archivesFor, chooseRelease, type ToolRelease } from '../../src/toolchain/tool-table.ts';
import { makeEnvironment, recordingLog, temporaryFolder } from '../support/environment.ts';
import { startFileServer } from '../support/file-server.ts';
import { requireProgram } from '../support/registry.ts';

const PATH = '/sigstore/cosign/releases/download/v3.9.9/cosign-linux-amd64';

/** A program that calls itself that version of cosign. */
const cosign = (version: string): string => `#!/bin/sh\necho '{ "gitVersion": "${version}" }'\n`;

function releaseOf(content: string): ToolRelease {
  const [archive] = chooseRelease(
    { tool: 'cosign', title: 'cosign', range: '*' },
    { os: 'linux', arch: 'x64' },
  ).archives;
  if (archive === undefined) throw new Error('the table has no cosign');
  const row = {
    ...archive,
    os: 'any',
    arch: 'any',
    url: `https://github.com${PATH}`,
    sha256: sha256(content),
  } as const;
  return { tool: 'cosign', version: '3.9.9', archives: [row] };
}

async function onPath(version: string): Promise<string> {
  const folder = join(temporaryFolder(), 'bin');
  await mkdir(folder);
  await writeFile(join(folder, 'cosign'), cosign(version));
  await chmod(join(folder, 'cosign'), 0o755);
  return folder;
}

describe('findCosign', () => {
  it.each(['v3.0.0', 'v3.2.0-rc.1'])('takes %s of PATH', async (version) => {
    const folder = await onPath(version);
    const env = makeEnvironment({ variables: { PATH: `${folder}:${process.env.PATH}` } });
    expect(await findCosign(env, [])).toBe(join(folder, 'cosign'));
  });

  it('takes the real one', async () => {
    expect(await findCosign(makeEnvironment({ variables: process.env }), [])).toBe(requireProgram('cosign'));
  });

  it.each([
    ['v2.6.1', /cosign is 2\.6\.1, and 3 is needed: taking cosign 3\.9\.9/],
    ['devel', /cosign is of no known version/],
    [undefined, /there is no cosign on PATH/],
  ])('with %s on PATH fetches the pinned one from a mirror, once', async (version, said) => {
    const content = cosign('v3.9.9');
    const server = await startFileServer({ [PATH]: Buffer.from(content) });
    onTestFinished(server.stop);
    const PATHS = version === undefined ? '/nowhere' : `${await onPath(version)}:/bin:/usr/bin`;
    const log = recordingLog();
    const env = makeEnvironment({ variables: { PATH: PATHS }, log });
    const mirrors = parseMirrors(`https://github.com = ${server.origin}`);
    const program = await findCosign(env, mirrors, releaseOf(content));
    expect(program).toMatch(/\/cosign$/);
    expect(log.lines.join('\n')).toMatch(said);
    expect(await findCosign(env, mirrors, releaseOf(content))).toBe(program);
    expect(server.requests).toEqual([PATH]);
  });

  it.each([
    ['another file', { [PATH]: Buffer.from('rubbish') }, /has SHA-256/],
    ['nothing', {}, /answered 404/],
  ])('is told how to be got where a mirror has %s', async (_, answers, message) => {
    const server = await startFileServer(answers);
    onTestFinished(server.stop);
    const env = makeEnvironment({ variables: { PATH: '/nowhere' } });
    const mirrors = parseMirrors(`https://github.com = ${server.origin}`);
    const error = await findCosign(env, mirrors, releaseOf(cosign('v3.9.9'))).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ToolError);
    expect((error as ToolError).message).toMatch(/^there is no cosign to sign with: there is no cosign on PATH/);
    expect((error as ToolError).message).toMatch(message);
    expect((error as ToolError).hint).toMatch(/put cosign 3 on PATH .*sigstore\/cosign-installer.*mirrors: FROM = TO/);
  });

  it('is known for each platform', () => {
    for (const os of ['linux', 'darwin'] as const) {
      for (const arch of ['x64', 'arm64'] as const) {
        const release = chooseRelease({ tool: 'cosign', title: 'cosign', range: '>=3.0.0' }, { os, arch });
        expect(archivesFor(release, { os, arch })).toHaveLength(1);
      }
    }
  });
});
