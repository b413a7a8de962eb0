// Gói mã: the entry points and all they import, in chunks that bin/load-chunk.js can load.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';
import { STAMP_LENGTH } from '../bin/load-chunk.js';
import { leanLibraries } from './lean-libraries.js';

const common = { platform: 'node', target: 'node20', minifyWhitespace: true, logLevel: 'warning' };

/**
 * esbuild leaves regular expressions as they are. A text of one byte a character is read and kept at half the cost.
 * A backslash is taken with what it escapes, so that "\–" becomes the escape and not an escaped backslash.
 */
function escapeCharacters(code) {
  return code.replace(/\\[\0-\x7f]|\\?[^\0-\x7f]/g, (found) => {
    const unit = found.charCodeAt(found.length - 1);
    return unit > 0x7f ? `\\u${unit.toString(16).padStart(4, '0')}` : found;
  });
}

/** Turns an ES module into a script whose value is a function: V8 keeps caches of scripts, not of modules. */
async function toScript(module) {
  const { code } = await transform(module, {
    ...common,
    format: 'cjs',
    // Without it, import() is a call of require that waits until it is reached.
    supported: { 'dynamic-import': false },
    // What would otherwise be empty at run time, without a word.
    logOverride: { 'empty-import-meta': 'error' },
  });
  const script = `(function(module,exports,require,__dirname){${escapeCharacters(code)}})\n`;
  const digest = createHash('sha256').update(script).digest('hex');
  return `${script}//${digest.slice(0, STAMP_LENGTH - 2)}`;
}

/**
 * Gói các điểm vào.
 * @param {Record<string, string>} entryPoints their sources by the name of the chunk
 * @param {string} folder where the chunks go
 * @param {string} identity see src/text/tool-identity.ts
 */
export async function bundle(entryPoints, folder, identity) {
  const { outputFiles } = await build({
    ...common,
    entryPoints,
    bundle: true,
    minify: true,
    keepNames: true,
    legalComments: 'none',
    // Only ES modules can be split.
    format: 'esm',
    splitting: true,
    chunkNames: 'chunk-[hash]',
    outdir: folder,
    write: false,
    plugins: [leanLibraries],
    define: { 'import.meta.dirname': '__dirname', TOOL_IDENTITY_OF_BUILD: JSON.stringify(identity) },
  });
  await mkdir(folder, { recursive: true });
  await Promise.all(
    outputFiles.map(async ({ path, text }) => writeFile(join(folder, basename(path)), await toScript(text))),
  );
}
