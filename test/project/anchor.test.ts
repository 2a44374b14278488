import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAnchors } from '../../src/project/anchor.ts';
import { loadProject } from '../../src/project/project.ts';
import { makeEnvironment } from '../support/environment.ts';

async function anchorsOf(files: Readonly<Record<string, string>>) {
  const env = makeEnvironment();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(env.directory, name), content);
  return findAnchors(await loadProject(env.directory, env), env);
}

const BUILD = 'build: {command: [make], output: a.wasm}\n';

describe('findAnchors', () => {
  it.each([
    ['Cargo.toml', '[package]\nname = "a"\n[dependencies]\nlog = "0.4"\nproxy-wasm = "0.2"\n', 5],
    ['go.mod', 'module a\n\nrequire github.com/proxy-wasm/proxy-wasm-go-sdk v0.0.0\n', 3],
    ['package.json', '{\n  "dependencies": {\n    "@gcoredev/proxy-wasm-sdk-as": "1.2.3"\n  }\n}\n', 3],
    ['Makefile', 'all:\n\ttrue\n', 1],
  ])('finds in %s the line that pulls the SDK in', async (name, content, line) => {
    const anchors = await anchorsOf({ [name]: content, 'wasm.yaml': BUILD });
    expect(anchors).toEqual({ module: { file: name, line }, targets: undefined });
  });

  it('finds the line where wasm.yaml names the targets', async () => {
    const anchors = await anchorsOf({ 'wasm.yaml': `name: a\n${BUILD}targets: [envoy@1.40]\n` });
    expect(anchors).toEqual({ module: undefined, targets: { file: 'wasm.yaml', line: 3 } });
  });
});
