import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { foldResults } from '../../src/report/result.ts';

const result = (message: string, name = 'a case') =>
  foldResults([
    {
      schemaVersion: 1,
      stage: 'test',
      status: 'failed',
      seconds: 0.5,
      module: { path: 'out/filter.wasm', sha256: 'ab'.repeat(32), size: 17_204, abi: '0.2.0' },
      diagnostics: [{ severity: 'error', code: 'test-failed', file: 'tests/a.yaml', line: 3, message, hint: 'look' }],
      tests: { passed: 1, failed: 1, skipped: 0 },
      cases: [
        { name, engine: 'envoy', target: '1.40.0', status: 'failed' },
        { name: 'fine', engine: 'envoy', target: '1.40.0', status: 'passed' },
      ],
      verdicts: {
        '1.40.0': { verdict: 'loads', basis: 'measured', envoy: 'abc/1.40.0/Clean/RELEASE/BoringSSL', reasons: [] },
      },
      image: {
        reference: 'ghcr.io/acme/filter:v1',
        digest: 'sha256:00',
        layouts: { compat: { reference: 'ghcr.io/acme/filter:v1', digest: 'sha256:00' } },
      },
    },
  ]);

describe('renderMarkdown', () => {
  it('says what the module grew by, what it can do, and what its bytes are spent on', () => {
    const [base, sizes] = [
      { file: 'ghcr.io/acme/filter:v0', size: 16_000 },
      { code: 9_000, data: 500, debug: 0, names: 4_000 },
    ];
    const run = result('x');
    const module = { path: 'filter.wasm', sha256: 'ab', size: 17_204, abi: '0.2.0', base, sizes };
    const text = renderMarkdown({ ...run, module: { ...module, capabilities: ['headers', 'http-call'] } });
    expect(text).toContain('17.2 kB (+1.2 kB) against <code>ghcr.io/acme/filter&#58;v0</code> · ABI 0.2.0');
    expect(text).toContain('**It can:** headers, http&#45;call');
    expect(text).toContain(
      '  title Bytes of 17.2 kB\n  "code" : 9000\n  "data" : 500\n  "names, for backtraces" : 4000',
    );
    expect(text).toContain('  "the rest" : 3704\n');
    const same = { ...module, base: { ...base, size: 17_204 } };
    expect(renderMarkdown({ ...run, module: same })).toContain('17.2 kB, unchanged, against <code>');
  });

  it('says the verdict first, then what was judged, tried, published and found', () => {
    const text = renderMarkdown(result('expected 200, seen 503'));
    expect(text.split('\n')[0]).toBe('## ❌ filter.wasm failed in test');
    expect(text).toContain('17.2 kB · ABI 0.2.0');
    expect(text).toContain('✅ loads | measured');
    expect(text).toContain('**Tests:** 1 case passed, 1 failed, 0 skipped');
    expect(text).toContain('ghcr.io/acme/filter&#58;v1');
    expect(text).toContain('expected 200, seen 503');
    expect(text).not.toContain('fine');
    expect(renderMarkdown(result(`isn't <x>`))).toContain('isn&#39;t &#60;x&#62;');
  });

  it('shows what to paste into a cluster, by digest', () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    const reference = '127.0.0.1:5000/acme/my_filter:v1';
    const image = { reference, digest, layouts: { compat: { reference, digest } } };
    const text = renderMarkdown({ ...result('fine'), image });
    expect(text).toContain(`  name: my-filter\nspec:\n  url: oci://${reference}\n  sha256: ${'0'.repeat(64)}\n`);
    expect(text).not.toContain('gloo-system');
    const solo = { reference: `${reference}-solo`, digest };
    const both = renderMarkdown({ ...result('fine'), image: { ...image, layouts: { ...image.layouts, solo } } });
    expect(both).toContain(`          - name: my-filter\n            image: ${reference}-solo\n`);
    const folder = { reference: 'oci:image:v1', digest, layouts: { compat: { reference: 'oci:image:v1', digest } } };
    expect(renderMarkdown({ ...result('fine'), image: folder })).not.toContain('WasmPlugin');
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '[click](https://evil.example)',
    '@everyone #1 `code` | cell | **bold**',
    '</code><script>x</script>',
    'a\n\n## a heading\n\n- a list',
    '\u001b[31mred\u001b[0m \u202egnp.exe',
    '$x^2$ ~~gone~~ ![i](u)',
  ])('lets nothing in a message or a name become markup: %j', (hostile) => {
    for (const text of [renderMarkdown(result(hostile)), renderMarkdown(result('plain', hostile))]) {
      expect(text).not.toMatch(/<(?!\/?code>|br>)/);
      expect(text).not.toMatch(/\]\(|^#(?!# ❌)|^## (?!❌)|^- |@everyone|\$x|~~|\*\*bold|\u202e/m);
      expect(text).not.toContain('\u001b');
      // Every row keeps the number of its cells.
      for (const block of text.split('\n\n').filter((part) => part.startsWith('|'))) {
        const cells = block
          .trim()
          .split('\n')
          .map((row) => row.split('|').length);
        expect(new Set(cells).size).toBe(1);
      }
    }
  });
});
