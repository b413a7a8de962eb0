// Dựng bản chạy: validators from the schemas, the reference document, then the bundle in dist/: ES modules, in pieces
// that are loaded when they are needed.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { computeIdentity } from './tool-identity.js';

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
  // CommonJS libraries ask for modules of node, and for no others: those are in the bundle.
  banner: { js: 'const require = process.getBuiltinModule;' },
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

/** What the fields mean, for checks and for composing. */
async function buildFields() {
  const { compileFields } = await load('src/schema/compile-fields.ts', 'compile-fields');
  const fields = JSON.stringify(compileFields(await readSchemas()), undefined, 1);
  await writeFile(join(generated, 'fields.js'), `export const FIELDS = ${fields};\n`);
  await writeFile(
    join(generated, 'fields.d.ts'),
    "import type { Field } from '../field.js';\nexport const FIELDS: Readonly<Record<string, Field>>;\n",
  );
}

async function buildReference() {
  const { buildReferencePackage } = await load('src/writers/docx/reference/index.ts', 'reference');
  await writeFile(join(dist, 'reference.docx'), await buildReferencePackage());
}

async function buildBundle() {
  await build({
    ...common,
    entryPoints: [join(root, 'src/cli/main.ts')],
    splitting: true,
    minify: true,
    legalComments: 'none',
    chunkNames: 'chunk-[hash]',
    outdir: dist,
    define: { TOOL_IDENTITY_OF_BUILD: JSON.stringify(await computeIdentity(root)) },
  });
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
  await buildFields();
  await Promise.all([buildReference(), buildBundle()]);
  await rm(stage, { recursive: true, force: true });
  await replaceTarget();
} finally {
  await rm(dist, { recursive: true, force: true });
}
