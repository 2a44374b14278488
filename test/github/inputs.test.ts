import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { loadInputs } from '../../src/github/inputs.ts';
import type { Event } from '../../src/github/push-decision.ts';

const event: Event = {
  name: 'push',
  ref: 'refs/heads/main',
  tag: undefined,
  defaultBranch: 'main',
  headSha: 'abc',
  baseSha: undefined,
};
const load = (inputs: Record<string, string>, parts: Partial<Event> = {}) =>
  loadInputs({ GITHUB_WORKSPACE: '/w', GITHUB_ACTOR: 'me', ...inputs }, { ...event, ...parts });

describe('loadInputs', () => {
  it('has a default for everything', () => {
    const action = load({});
    expect(action.modules[0]).toMatchObject({
      directory: '/w',
      targets: [],
      engines: ['envoy'],
      layouts: [],
      push: true,
      failOn: 'error',
    });
    expect(action.modules[0].module).toBeUndefined();
    expect(action).toMatchObject({ annotate: 'added', checkRun: false, githubToken: '' });
    expect(action.stages).toEqual(['setup', 'build', 'check', 'test', 'publish', 'report']);
  });

  it('takes the names of the runner and those of the composite', () => {
    expect(load({ 'INPUT_BUILD-COMMAND': 'make' }).modules[0].buildCommand).toBe('make');
    expect(load({ INPUT_BUILD_COMMAND: 'make' }).modules[0].buildCommand).toBe('make');
  });

  it('reads lists by lines and commas, without empty entries and comments', () => {
    const [inputs] = load({
      INPUT_TARGETS: '\nenvoy@1.40\n# old\n  istio@1.28.10  \n',
      INPUT_LAYOUTS: 'compat, solo',
      INPUT_CASES: 'tests/a.yaml',
      INPUT_DIRECTORY: 'filters/a',
    }).modules;
    expect(inputs.targets).toEqual(['envoy@1.40', 'istio@1.28.10']);
    expect(inputs.layouts).toEqual(['compat', 'solo']);
    expect(inputs.cases).toEqual(['/w/filters/a/tests/a.yaml']);
  });

  it('tells a file from a published module', () => {
    expect(load({ INPUT_MODULE: 'out/a.wasm' }).modules[0].module).toEqual({ kind: 'file', path: '/w/out/a.wasm' });
    for (const reference of ['ghcr.io/acme/a:v1', 'oci:out:v1', 'localhost:5000/a@sha256:00']) {
      expect(load({ INPUT_MODULE: reference }).modules[0].module).toEqual({ kind: 'reference', reference });
    }
  });

  it('logs in to ghcr.io with the token, and nowhere else', () => {
    const token = { INPUT_GITHUB_TOKEN: 'gh' };
    expect(load({ ...token, INPUT_IMAGE: 'ghcr.io/acme/a:v1' }).modules[0]).toMatchObject({
      username: 'me',
      password: 'gh',
    });
    for (const image of ['registry.example/a:v1', 'ghcr.io.example/a:v1', '']) {
      expect(load({ ...token, INPUT_IMAGE: image }).modules[0].password).toBeUndefined();
    }
    expect(
      load({ ...token, INPUT_IMAGE: 'ghcr.io/a/a', INPUT_PASSWORD: 'own', INPUT_USERNAME: 'x' }).modules[0].password,
    ).toBe('own');
  });

  it('packs on a pull request and says why', () => {
    const action = load({ INPUT_PUBLISH: 'true' }, { name: 'pull_request' });
    expect(action.modules[0].push).toBe(false);
    expect(action.packedBecause).toContain('pull_request');
  });

  it('takes the git tag where nothing else names one', () => {
    expect(load({}, { ref: 'refs/tags/a/v1', tag: 'a/v1' }).modules[0].gitTag).toBe('a/v1');
    expect(load({}, { ref: 'refs/heads/feature/x', headSha: 'abc' }).modules[0]).toMatchObject({
      branch: 'feature/x',
      commit: 'abc',
      floating: false,
      immutable: false,
    });
  });

  it.each([
    [{ INPUT_PUBLISH: 'yes' }, 'publish', 'auto, true, false'],
    [{ INPUT_ANNOTATE: 'none' }, 'annotate', 'added, file, all'],
    [{ INPUT_STAGES: 'build, deploy' }, 'stages', 'setup, build, check, test, publish, report'],
    [{ INPUT_FAIL_ON: 'ERROR' }, 'fail-on', 'error, warning, never'],
    [{ INPUT_ENGINE: 'nginx' }, 'engine', 'host, envoy'],
    [{ INPUT_CHECK_RUN: 'True' }, 'check-run', 'true, false'],
  ])('refuses %j and names what is legal', (inputs, name, legal) => {
    let caught: unknown;
    try {
      load(inputs);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ConfigurationError);
    expect((caught as ConfigurationError).message).toContain(`input ${name}: `);
    expect((caught as ConfigurationError).hint).toBe(`legal: ${legal}`);
  });

  it('takes several projects, one a line, whose images have a name each', () => {
    const several = { INPUT_DIRECTORY: 'filters/a\nfilters/b', INPUT_CASES: 'tests/x.yaml' };
    expect(load(several).modules.map(({ directory, cases }) => [directory, cases])).toEqual([
      ['/w/filters/a', ['/w/filters/a/tests/x.yaml']],
      ['/w/filters/b', ['/w/filters/b/tests/x.yaml']],
    ]);
    expect(load({ ...several, INPUT_IMAGE: 'ghcr.io/acme/{name}:v1' }).modules).toHaveLength(2);
    expect(() => load({ ...several, INPUT_IMAGE: 'ghcr.io/acme/a:v1' })).toThrow(/would hold each module in turn/);
    expect(() => load({ ...several, INPUT_MODULE: 'a.wasm' })).toThrow(/names one module/);
  });
});
