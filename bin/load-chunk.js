// Nạp các mảnh của bản chạy: each is a CommonJS script, with V8's code cache of it beside it where the build made one.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/** Dấu của nội dung, at the end of each chunk: a comment of this length. */
const STAMP_LENGTH = 20;

/** V8 looks only at the length of a source, and takes caches of some other versions of node that do not fit. */
function describeFit(source) {
  return Buffer.from(`${source.slice(-STAMP_LENGTH)} ${process.version} ${process.arch}`);
}

/**
 * Nội dung tệp đệm của một mảnh: the cache and what it fits, twice. V8 ends the process when a byte is wrong, and
 * to compare two copies is the one check of so many bytes that costs nothing and needs no further module.
 * @param {string} source
 * @param {Buffer} cache
 */
function packCache(source, cache) {
  const copy = Buffer.concat([cache, describeFit(source)]);
  return Buffer.concat([copy, copy]);
}

/** @param {Buffer} content @param {string} source @returns {Buffer | undefined} nothing when it is damaged or does not fit */
function unpackCache(content, source) {
  const middle = content.length / 2;
  const copy = content.subarray(0, middle);
  const fit = describeFit(source);
  const end = middle - fit.length;
  if (!copy.equals(content.subarray(middle)) || !copy.subarray(end).equals(fit)) return undefined;
  return copy.subarray(0, end);
}

/** @param {string} path @param {string} source */
function readCache(path, source) {
  try {
    return unpackCache(readFileSync(path), source);
  } catch {
    return undefined;
  }
}

/**
 * Bộ nạp mảnh của một thư mục. Without a cache, or when V8 rejects it, a chunk is compiled as any script is.
 * @param {string} folder
 */
function createLoader(folder) {
  const loaded = new Map();
  const scripts = new Map();

  function load(name) {
    const known = loaded.get(name);
    if (known) return known.exports;
    const filename = join(folder, name);
    const source = readFileSync(filename, 'utf8');
    const script = new Script(source, { filename, cachedData: readCache(`${filename}.cache`, source) });
    const module = { exports: {} };
    loaded.set(name, module);
    scripts.set(filename, { source, script });
    script.runInThisContext()(module, module.exports, requireFromChunk, folder);
    return module.exports;
  }

  function requireFromChunk(name) {
    return name.startsWith('./') ? load(name.slice(2)) : require(name);
  }

  return { load, scripts };
}

module.exports = { createLoader, packCache, STAMP_LENGTH };
