import type { AnnexContent, AnnexReading, TemplateContent, TemplateReading } from '../compose/index.js';
import { readAnnexDefinition, readTemplate } from '../compose/index.js';
import { findMergeConflict, TextFile } from '../source/index.js';
import type { CacheFolder } from './cache-folder.js';
import type { ReadFile } from './read-files.js';
import { openLines } from './record-cache.js';
import type { Snapshot } from './snapshot.js';
import { ANNEX_NAME, TEMPLATE_NAME, TEMPLATES } from './template-files.js';

/** Mẫu và định nghĩa phụ lục đã đọc, by the name of their file; none for what cannot be read. */
export type CompiledFiles = ReadonlyMap<string, AnnexReading | TemplateReading>;

/** What is kept: what is refused is read anew, so that it is told again. */
type Content = AnnexContent | TemplateContent;

const ENTRY = 'templates.tsv';

/** The compiler and the libraries that it needs are loaded only when something has to be compiled. */
async function compileAnew(files: readonly ReadFile[]): Promise<CompiledFiles> {
  if (files.length === 0) return new Map();
  const { compileAnnex, compileTemplate } = await import('../compose/compile/index.js');
  const read = ({ name, text }: ReadFile): AnnexReading | TemplateReading => {
    const file = new TextFile(`${TEMPLATES}/${name}`, text);
    const conflict = findMergeConflict(file.path, text);
    if (conflict) return { problems: [conflict] };
    return TEMPLATE_NAME.test(name)
      ? readTemplate(file, compileTemplate)
      : readAnnexDefinition(file, compileAnnex);
  };
  return new Map(files.map((file) => [file.name, read(file)]));
}

function listContents(compiled: CompiledFiles): ReadonlyMap<string, Content> {
  return new Map([...compiled].flatMap(([name, { content }]) => (content ? [[name, content] as const] : [])));
}

/** Biên dịch các mẫu và định nghĩa của ảnh chụp; what has not changed since it was last compiled comes from the cache. */
export async function compileFiles(snapshot: Snapshot, cache: CacheFolder): Promise<CompiledFiles> {
  const { files } = snapshot.templates;
  const wanted = files.filter(({ name }) => TEMPLATE_NAME.test(name) || ANNEX_NAME.test(name));
  const { values: known, keep } = openLines<Content>(cache, wanted, ENTRY);
  const compiled = await compileAnew(wanted.filter(({ name }) => !known.has(name)));
  const contents = listContents(compiled);
  if (contents.size > 0) keep(new Map([...known, ...contents]));
  const restored = [...known].map(([name, content]) => {
    return [
      name,
      { content, problems: content.compiled.problems } as AnnexReading | TemplateReading,
    ] as const;
  });
  return new Map([...restored, ...compiled]);
}
