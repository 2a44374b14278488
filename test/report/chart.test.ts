import { describe, expect, it } from 'vitest';
import { renderBars, renderPie } from '../../src/report/chart.ts';
import { HOSTILE } from '../support/run-results.ts';

describe('charts', () => {
  it('compare what can be compared, the longest first', () => {
    const bars = [
      { label: 'filters/a', value: 18.4321 },
      { label: 'filters/b', value: 156 },
    ];
    expect(renderBars('Size', 'kB', bars)).toBe(
      [
        '```mermaid',
        'xychart-beta horizontal',
        '  title "Size"',
        '  x-axis ["filters/b", "filters/a"]',
        '  y-axis "kB" 0 --> 156',
        '  bar [156, 18.43]',
        '```',
      ].join('\n'),
    );
    expect(renderBars('Size', 'kB', bars.slice(1))).toBe('');
  });

  it('show the twenty largest of many', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ label: `m${index}`, value: index }));
    const chart = renderBars('Size', 'kB', many);
    expect(chart).toContain('title "Size, the 20 largest"');
    expect(chart).toContain('"m299"');
    expect(chart).not.toContain('"m279"');
  });

  it('show what a whole is made of', () => {
    const parts = [
      { label: 'code', value: 10 },
      { label: 'names', value: 2 },
      { label: 'debug', value: 0 },
    ];
    expect(renderPie('18.5 kB', parts)).toContain('  title 18.5 kB\n  "code" : 10\n  "names" : 2\n```');
    expect(renderPie('18.5 kB', parts.slice(1))).toBe('');
  });

  it('let no label end its quotes, its line or the chart', () => {
    const hostile = `x"]\n\`\`\`\n${HOSTILE}`;
    const chart = renderBars(
      hostile,
      hostile,
      [1, 2].map((value) => ({ label: hostile, value })),
    );
    expect(chart.split('\n')).toHaveLength(7);
    for (const word of ['<', '@', '\u001b', '\n```\n']) expect(chart).not.toContain(word);
  });
});
