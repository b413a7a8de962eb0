import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/node';

/** Phép thử chạy tiến trình, by name: all others run in the process of the test itself. */
const PROCESS_TESTS = 'tests/**/*.process.test.ts';

/** Nêu phép thử nào không chạy và vì sao, once for each file and reason. */
const leftOut: Reporter = {
  onTestRunEnd(modules) {
    const lines = modules.flatMap((module) =>
      [...module.children.allTests('skipped')].map((test) => {
        const { note = 'no reason given' } = test.result() as { readonly note?: string };
        return ` left out: ${module.relativeModuleId}: ${note}\n`;
      }),
    );
    process.stdout.write([...new Set(lines)].join(''));
  },
};

export default defineConfig({
  test: {
    reporters: ['default', leftOut],
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
