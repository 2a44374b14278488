import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { applyMirrors, joinMirrors, parseMirrors } from '../../src/toolchain/mirrors.ts';

describe('mirrors', () => {
  const mirrors = parseMirrors(`
    # what the company allows
    https://github.com/ = https://mirror.example/github/
    https://github.com/envoyproxy = http://127.0.0.1:8080/envoy
    docker.io = registry.example:5000/hub
    docker.io/istio = registry.example/istio
  `);

  it.each([
    ['https://github.com/acme/x.tar.gz', 'https://mirror.example/github/acme/x.tar.gz'],
    ['https://github.com/envoyproxy/envoy/e', 'http://127.0.0.1:8080/envoy/envoy/e'],
    ['https://github.com/envoyproxyfork/e', 'https://mirror.example/github/envoyproxyfork/e'],
    ['https://github.company/x', 'https://github.company/x'],
    ['docker.io/istio/proxyv2:1.28.10', 'registry.example/istio/proxyv2:1.28.10'],
    ['docker.io/library/a@sha256:00', 'registry.example:5000/hub/library/a@sha256:00'],
    ['nodejs.org/x', 'nodejs.org/x'],
  ])('fetches %s from %s', (from, to) => {
    expect(applyMirrors(from, mirrors)).toBe(to);
  });

  it.each([
    ['https://a', 'line 1: "https://a" has no "="'],
    ['\nhttps://a = ', 'line 2: one side of the "=" is empty'],
    ['https://a = ftp://b', 'line 1: ftp://b is no http or https URL'],
    ['https://a = https://me:secret@b', 'line 1: an address must not carry a user name or a password'],
    ['https://a = https://b\nhttps://a/ = https://c', 'line 2: https://a has a mirror already'],
    ['https://a = https://b c', 'line 1: "https://b c" contains a space'],
    ['docker.io = https://b', 'line 1: a URL is mirrored by a URL'],
  ])('names the line of what is wrong: %j', (text, message) => {
    expect(() => parseMirrors(text)).toThrow(ConfigurationError);
    expect(() => parseMirrors(text)).toThrow(message);
  });

  it('does not repeat a password in its message', () => {
    expect(() => parseMirrors('https://a = https://me:secret@b')).not.toThrow(/secret/);
  });

  it("join, the user's own before those of the repository", () => {
    const joined = joinMirrors(
      parseMirrors('docker.io = own'),
      parseMirrors('docker.io = shared\ndocker.io/istio = istio'),
    );
    expect(applyMirrors('docker.io/x', joined)).toBe('own/x');
    expect(applyMirrors('docker.io/istio/x', joined)).toBe('istio/x');
  });
});
