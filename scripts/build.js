// Dựng bản chạy: validators from the schemas, the reference document, then the bundle in dist/.
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundle } from './bundle.js';
import { computeIdentity } from './tool-identity.js';

/** Where processes and workers start; `dist/<name>.cjs` runs it. */
const ENTRY_POINTS = { main: 'src/cli/main.ts', worker: 'src/outputs/worker.ts' };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'dist');
// Everything is made beside dist and takes its place at the end, so that a run meanwhile finds it whole.
const dist = join(root, `.dist-${process.pid}`);
const stage = join(dist, 'build');
const generated = join(root, 'src/schema/generated');
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
  // CommonJS libraries in an ES module bundle still call require for node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

/** Bundles one build-time module and imports it. */
async function load(source, name) {
  const outfile = join(stage, `${name}.js`);
  await build({ ...common, entryPoints: [join(root, source)], outfile });
  return import(pathToFileURL(outfile).href);
}

async function readSchemas() {
  const folder = join(root, 'schemas');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.schema.json')).sort();
  return Promise.all(
    names.map(async (name) => ({ name, content: JSON.parse(await readFile(join(folder, name), 'utf8')) })),
  );
}

async function buildValidators() {
  const { compileValidators } = await load('src/schema/compile-validators.ts', 'compile-validators');
  const code = compileValidators(await readSchemas());
  const raw = join(stage, 'validators.raw.js');
  await writeFile(raw, code);
  await mkdir(generated, { recursive: true });
  const { banner, ...bundling } = common;
  await build({
    ...bundling,
    entryPoints: [raw],
    outfile: join(generated, 'validators.js'),
    nodePaths: [join(root, 'node_modules')],
  });
  await writeFile(
    join(generated, 'validators.d.ts'),
    `import type { ValidateFunction } from 'ajv';\nexport const ${[...code.matchAll(/export const (\w+) =/g)]
      .map((match) => `${match[1]}: ValidateFunction`)
      .join(';\nexport const ')};\n`,
  );
}

async function buildReference() {
  const { buildReferencePackage } = await load('src/writers/docx/reference/index.ts', 'reference');
  await writeFile(join(dist, 'reference.docx'), await buildReferencePackage());
}

/** A file that a process or a worker can be started with. */
function startChunk(name) {
  const file = `const { createLoader } = require('../bin/load-chunk.js');
module.exports = createLoader(\`\${__dirname}/chunks\`).load('${name}.js');
`;
  return writeFile(join(dist, `${name}.cjs`), file);
}

async function buildBundle() {
  const sources = Object.entries(ENTRY_POINTS).map(([name, source]) => [name, join(root, source)]);
  await bundle(Object.fromEntries(sources), join(dist, 'chunks'), await computeIdentity(root));
  await Promise.all(Object.keys(ENTRY_POINTS).map(startChunk));
}

/** Runs the new bundle once, for its code caches. Without them it works too, so a bundle that fails is still a build. */
function buildCaches() {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/warm-up.js'), dist], {
    stdio: 'inherit',
  });
  if (status !== 0) process.stderr.write('Chưa có bộ nhớ đệm mã: chạy thử không xong.\n');
}

/** Two renames, so that there is all but no moment without a bundle. */
async function replaceTarget() {
  const former = `${dist}-former`;
  await rename(target, former).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(dist, target);
  await rm(former, { recursive: true, force: true });
}

await mkdir(stage, { recursive: true });
try {
  await buildValidators();
  await Promise.all([buildReference(), buildBundle()]);
  await rm(stage, { recursive: true, force: true });
  buildCaches();
  await replaceTarget();
} finally {
  await rm(dist, { recursive: true, force: true });
}
