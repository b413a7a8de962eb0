import type { CompiledAnnex, CompiledTemplate } from '../compose/index.js';
import { readAnnexDefinition, readTemplate } from '../compose/index.js';
import { TextFile } from '../source/index.js';
import type { CacheFolder } from './cache-folder.js';
import type { ReadFile } from './read-files.js';
import { openLines } from './record-cache.js';
import type { Snapshot } from './snapshot.js';
import { ANNEX_NAME, TEMPLATE_NAME, TEMPLATES } from './template-files.js';

/** Mẫu và định nghĩa phụ lục đã biên dịch, by the name of their file; none for what cannot be read. */
export type CompiledFiles = ReadonlyMap<string, CompiledAnnex | CompiledTemplate>;

const ENTRY = 'templates.tsv';

/** The compiler and the libraries that it needs are loaded only when something has to be compiled. */
async function compileAnew(files: readonly ReadFile[]): Promise<CompiledFiles> {
  if (files.length === 0) return new Map();
  const { compileAnnex, compileTemplate } = await import('../compose/compile/index.js');
  const compiled = files.map((file) => {
    const source = new TextFile(`${TEMPLATES}/${file.name}`, file.text);
    const id = TEMPLATE_NAME.exec(file.name)?.[1];
    const result =
      id === undefined
        ? readAnnexDefinition('', source, compileAnnex).annex
        : readTemplate(id, source, compileTemplate).template;
    return [file.name, result?.compiled] as const;
  });
  return new Map(compiled.flatMap(([name, result]) => (result ? [[name, result] as const] : [])));
}

/**
 * Biên dịch các mẫu và định nghĩa của ảnh chụp; what has not changed since it was last compiled comes from the cache.
 * @param keeps whether what is compiled now is kept.
 */
export async function compileFiles(
  snapshot: Snapshot,
  cache: CacheFolder,
  keeps = true,
): Promise<CompiledFiles> {
  const { files } = snapshot.templates;
  const wanted = files.filter(({ name }) => TEMPLATE_NAME.test(name) || ANNEX_NAME.test(name));
  const { values: known, keep } = openLines<CompiledAnnex | CompiledTemplate>(cache, wanted, ENTRY);
  const compiled = await compileAnew(wanted.filter(({ name }) => !known.has(name)));
  const all = new Map([...known, ...compiled]);
  if (keeps && compiled.size > 0) keep(all);
  return all;
}
