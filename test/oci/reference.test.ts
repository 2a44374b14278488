import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { formatReference, parseReference } from '../../src/oci/reference.ts';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

describe('parseReference', () => {
  it.each([
    ['ghcr.io/acme/filter:v1', { host: 'ghcr.io', repository: 'acme/filter', tag: 'v1' }],
    ['127.0.0.1:5000/a', { host: '127.0.0.1:5000', repository: 'a' }],
    ['[::1]:5000/a/b:x', { host: '[::1]:5000', repository: 'a/b', tag: 'x' }],
    ['localhost/a', { host: 'localhost', repository: 'a' }],
    ['GHCR.io/acme/filter', { host: 'ghcr.io', repository: 'acme/filter' }],
    ['ubuntu', { host: 'docker.io', repository: 'library/ubuntu' }],
    ['acme/filter:1.2', { host: 'docker.io', repository: 'acme/filter', tag: '1.2' }],
    ['index.docker.io/nginx', { host: 'docker.io', repository: 'library/nginx' }],
    ['oci://ghcr.io/acme/filter:v1', { host: 'ghcr.io', repository: 'acme/filter', tag: 'v1' }],
    [`ghcr.io/acme/filter@${DIGEST}`, { host: 'ghcr.io', repository: 'acme/filter', digest: DIGEST }],
    [`ghcr.io/a/b:v1@${DIGEST}`, { host: 'ghcr.io', repository: 'a/b', tag: 'v1', digest: DIGEST }],
    ['ghcr.io/a__b/c---d/e.f_g', { host: 'ghcr.io', repository: 'a__b/c---d/e.f_g' }],
  ])('reads %s', (text, expected) => {
    expect(parseReference(text)).toEqual({ kind: 'registry', ...expected });
  });

  it.each([
    ['oci:out/image', { folder: 'out/image' }],
    ['oci:out/image:v1', { folder: 'out/image', tag: 'v1' }],
    ['oci:/with:colon/image', { folder: '/with:colon/image' }],
    ['oci:C:\\image:v1', { folder: 'C:\\image', tag: 'v1' }],
    ['oci:my folder/größe@home:v1', { folder: 'my folder/größe@home', tag: 'v1' }],
    [`oci:image@${DIGEST}`, { folder: 'image', digest: DIGEST }],
  ])('reads the folder %s', (text, expected) => {
    expect(parseReference(text)).toEqual({ kind: 'layout', ...expected });
  });

  it.each([
    ['', 'it is empty'],
    ['https://ghcr.io/a', 'it begins with https://'],
    ['docker://ghcr.io/a', 'only oci:// may stand there'],
    ['ghcr.io/', 'empty component'],
    ['ghcr.io//a', 'empty component'],
    ['ghcr.io/Acme/filter', '"Acme" must be lower case'],
    ['Acme/filter', '"Acme" must be lower case'],
    ['ghcr.io/a..b', '"a..b" must hold a-z and 0-9'],
    ['ghcr.io/a___b', 'with single . or _'],
    ['ghcr.io/-a', '"-a" must hold'],
    ['ghcr.io/a b', '"a b" must hold'],
    ['ghcr.io/../etc', '".." must hold'],
    ['ghcr.io/a:', 'the tag is empty'],
    ['ghcr.io/a:.b', 'must begin with a letter, a digit or _'],
    ['ghcr.io/a:b+c', 'holds "+"'],
    [`ghcr.io/a:${'x'.repeat(129)}`, 'the tag has 129 characters'],
    ['ghcr.io:99999/a', 'the port "99999" must be a number from 1 to 65535'],
    ['ghcr.io:/a', 'the port "" must be'],
    ['ghcr..io/a', 'the host\'s label ""'],
    ['-x.io/a', 'the host\'s label "-x"'],
    ['0x7f.1/a', 'is no host'],
    ['[:::]/a', 'no IPv6 address'],
    ['ghcr.io/a@sha256:12', '64 lower-case hexadecimal digits'],
    [`ghcr.io/a@${DIGEST.toUpperCase()}`, 'must begin with sha256:'],
    [`ghcr.io/a@sha512:${'0'.repeat(128)}`, 'the only algorithm supported'],
    [`ghcr.io/a@${DIGEST}@${DIGEST}`, '64 lower-case hexadecimal digits'],
    [`ghcr.io/${'a/'.repeat(130)}a`, 'more than 255 characters'],
    ['oci:', 'it names no folder'],
    ['oci:folder:', 'the tag is empty'],
    ['oci:folder@sha256:12', '64 lower-case'],
  ])('refuses %s, naming the rule', (text, rule) => {
    expect(() => parseReference(text)).toThrow(ConfigurationError);
    expect(() => parseReference(text)).toThrow(rule);
  });

  const lower = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const component = fc
    .array(fc.tuple(fc.constantFrom('.', '_', '__', '-', '--'), lower), { maxLength: 3 })
    .chain((rest) => lower.map((first) => first + rest.map((pair) => pair.join('')).join('')));
  const host = fc
    .tuple(fc.stringMatching(/^[a-z]([a-z0-9-]{0,6}[a-z0-9])?$/), fc.option(fc.integer({ min: 1, max: 65_535 })))
    .map(([name, port]) => `${name}.example${port === null ? '' : `:${port}`}`);
  const reference = fc.record(
    {
      kind: fc.constant('registry' as const),
      host,
      repository: fc.array(component, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
      tag: fc.stringMatching(/^\w[\w.-]{0,127}$/),
      digest: fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}`),
    },
    { requiredKeys: ['kind', 'host', 'repository'] },
  );

  it('gives every legal reference back as it was written', () => {
    fc.assert(
      fc.property(reference, (expected) => {
        expect(parseReference(formatReference(expected))).toEqual(expected);
      }),
    );
  });

  it('answers any text with a reference that is stable or with a ConfigurationError', () => {
    const pieces = fc.array(
      fc.constantFrom('a', 'B', '.', ':', '/', '@', '_', '-', '[', ']', '5', 'oci:', 'sha256:', ' ', 'ü'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((parts) => parts.join('')),
        ),
        (text) => {
          let parsed: ReturnType<typeof parseReference>;
          try {
            parsed = parseReference(text);
          } catch (error) {
            expect(error).toBeInstanceOf(ConfigurationError);
            return;
          }
          expect(parseReference(formatReference(parsed))).toEqual(parsed);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
