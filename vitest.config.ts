import { defineConfig } from 'vitest/config';

/** Phép thử chạy tiến trình, by name: all others run in the process of the test itself. */
const PROCESS_TESTS = 'tests/**/*.process.test.ts';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The bundle runs as node runs it.
    server: { deps: { external: [/\/dist\//] } },
    projects: [
      { extends: true, test: { name: 'fast', include: ['tests/**/*.test.ts'], exclude: [PROCESS_TESTS] } },
      { extends: true, test: { name: 'process', include: [PROCESS_TESTS] } },
    ],
  },
});
