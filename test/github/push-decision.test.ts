import { describe, expect, it } from 'vitest';
import { decidePush, type Event } from '../../src/github/push-decision.ts';

const event = (parts: Partial<Event>): Event => ({
  name: 'push',
  ref: 'refs/heads/feature',
  tag: undefined,
  defaultBranch: 'main',
  headSha: '',
  baseSha: undefined,
  ...parts,
});

describe('decidePush', () => {
  it.each(['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'])(
    'never pushes on %s',
    (name) => {
      for (const mode of ['auto', 'true', 'false'] as const) {
        expect(decidePush(mode, event({ name, ref: 'refs/heads/main' })).push).toBe(false);
      }
    },
  );

  it('pushes by itself on a release, a tag and the default branch', () => {
    expect(decidePush('auto', event({ name: 'release', ref: 'refs/tags/v1', tag: 'v1' })).push).toBe(true);
    expect(decidePush('auto', event({ ref: 'refs/tags/v1', tag: 'v1' })).push).toBe(true);
    expect(decidePush('auto', event({ ref: 'refs/heads/main' })).push).toBe(true);
    expect(decidePush('auto', event({})).push).toBe(false);
    expect(decidePush('auto', event({ ref: 'refs/heads/main', defaultBranch: undefined })).push).toBe(false);
  });

  it('does what it is told otherwise, and says why not', () => {
    expect(decidePush('true', event({})).push).toBe(true);
    expect(decidePush('false', event({ name: 'release' }))).toEqual({ push: false, reason: 'publish is false' });
  });
});
