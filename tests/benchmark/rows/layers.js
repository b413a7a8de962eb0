import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { copyWorkspace, ROOT } from '../context.js';
import { generateWorkspace } from '../generator/generate-workspace.js';
import { findMedian } from '../measure.js';
import { describeSize } from './reports.js';

const LAYERS = ['source', 'schema', 'model', 'checks'];

/** Gói các lớp thành một mô-đun: the program's own bundle shows no layer apart. */
async function bundleLayers(scratch) {
  const outfile = join(scratch, 'layers.mjs');
  await build({
    stdin: {
      contents: LAYERS.map((name) => `export * from './src/${name}/index.ts';`).join('\n'),
      resolveDir: ROOT,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    logLevel: 'warning',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return pathToFileURL(outfile).href;
}

/** @returns {Record<string, number>} milliseconds of each step in one fresh process */
function runLayers(layers, folder) {
  const script = join(ROOT, 'tests/benchmark/time-layers.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, layers, folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/**
 * Đọc, cú pháp, lược đồ, kiểm tra: the steps of `validate` apart, in fresh processes.
 * @param {import('../context.js').Context} context
 * @returns {Promise<readonly import('../row.js').Row[]>}
 */
export async function measureLayers(context) {
  const layers = await bundleLayers(context.scratch);
  const folders = [
    ['dữ liệu thật', copyWorkspace(context)],
    ...[1, 10, 100].map((factor) => {
      const folder = join(context.scratch, `layers-${factor}`);
      return /** @type {const} */ ([`W${factor}`, generateWorkspace(folder, describeSize(factor)).folder]);
    }),
  ];
  return folders.map(([name, folder]) => {
    const samples = Array.from({ length: context.longRuns }, () => runLayers(layers, folder));
    const steps = Object.keys(samples[0] ?? {}).filter((step) => step !== 'files');
    const times = steps.map((step) => {
      const time = findMedian(samples.map((sample) => sample[step] ?? 0));
      return `${step} ${time.toFixed(1)} ms`;
    });
    return {
      name: `các bước của validate, ${name}`,
      note: `${samples[0]?.files} tệp: ${times.join(' · ')}`,
    };
  });
}
