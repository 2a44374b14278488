import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A limit for what hangs: a busy machine takes several times as long as ours.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    pool: 'forks',
    setupFiles: ['test/support/setup.ts'],
  },
});
