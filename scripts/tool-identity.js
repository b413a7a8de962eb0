// Danh tính của bản dựng: the same for the same sources, on every machine and in every folder.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What the bundle is made of; the reference document and the validators come from these too. */
const FOLDERS = ['bin', 'schemas', 'scripts', 'src'];
const FILES = ['package-lock.json'];
const GENERATED = 'src/schema/generated/';

async function listFiles(root, folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.startsWith(GENERATED));
}

/**
 * Tính danh tính từ các tệp nguồn.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function computeIdentity(root) {
  const listed = await Promise.all(FOLDERS.map((folder) => listFiles(root, folder)));
  const hash = createHash('sha256');
  for (const name of [...listed.flat(), ...FILES].sort()) {
    // Git may have given the lines other ends.
    const text = (await readFile(join(root, name), 'utf8')).replaceAll('\r\n', '\n');
    hash.update(`${name}\n${text.length}\n${text}`);
  }
  return hash.digest('hex').slice(0, 32);
}
