import {
  type AnnexResult,
  type CompiledAnnex,
  type CompiledTemplate,
  readAnnexDefinition,
  readTemplate,
  type TemplateResult,
} from '../compose/index.js';
import {
  DIAGNOSTIC_SEVERITIES,
  type Diagnostic,
  type Location,
  type Problem,
  type TextRange,
} from '../diagnostics/index.js';
import type { Dataset } from '../model/index.js';
import { findMergeConflict, TextFile } from '../source/index.js';
import type { CompiledFiles } from './compile-files.js';
import type { ReadFile } from './read-files.js';
import { RecentFiles } from './recent-files.js';
import type { Snapshot } from './snapshot.js';
import { ANNEX_NAME, listUnreadable, TEMPLATE_NAME, TEMPLATES } from './template-files.js';

/** Các tệp của không gian làm việc, open for composing: names are those that the code knows them by. */
export class WorkspaceFiles {
  readonly dataset: Dataset;
  readonly #snapshot: Snapshot;
  readonly #dataFiles: ReadonlyMap<string, ReadFile>;
  readonly #recent = new RecentFiles();
  readonly #compiled: CompiledFiles;
  readonly #templateFiles: ReadonlyMap<string, ReadFile>;
  readonly #unreadable: ReadonlySet<string>;
  readonly #templates = new Map<string, TemplateResult>();
  readonly #annexes = new Map<string, AnnexResult>();

  constructor(snapshot: Snapshot, dataset: Dataset, compiled: CompiledFiles) {
    this.dataset = dataset;
    this.#compiled = compiled;
    this.#snapshot = snapshot;
    this.#unreadable = new Set(listUnreadable(snapshot.templates.problems));
    const unread = [...this.#unreadable].map((name): ReadFile => ({ name, hash: '', text: '' }));
    this.#templateFiles = new Map([...snapshot.templates.files, ...unread].map((file) => [file.name, file]));
    const { label, data } = snapshot;
    this.#dataFiles = new Map(data.files.map((file) => [`${label}/${file.name}`, file]));
  }

  /** A template; undefined when there is none of that id. */
  readTemplate(id: string): TemplateResult | undefined {
    const name = `${id}.md`;
    return this.#readOnce(this.#templates, id, name, (file) =>
      readTemplate(id, file, () => this.#compiled.get(name) as CompiledTemplate),
    );
  }

  /** The definition of an annex; undefined when there is none of that id. */
  readAnnex(id: string): AnnexResult | undefined {
    const name = `annexes/${id}.yaml`;
    return this.#readOnce(this.#annexes, id, name, (file) =>
      readAnnexDefinition(id, file, () => this.#compiled.get(name) as CompiledAnnex),
    );
  }

  /** The workspace's own reference document, if it has one. */
  readReference(): Uint8Array | undefined {
    return this.#snapshot.reference?.bytes;
  }

  locate(location: Location): TextRange {
    const file = this.#openDataFile(location.file) ?? this.#openTemplateFile(location.file);
    return file?.locate(location) ?? { file: location.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  }

  /** Findings with lines and columns, in the order given. */
  place(problems: readonly Problem[]): readonly Diagnostic[] {
    return problems.map(({ code, location, message, hint, related = [], severity }) => ({
      ...this.locate(location),
      code,
      severity: severity ?? DIAGNOSTIC_SEVERITIES[code],
      message,
      ...(location.pointer !== undefined && { pointer: location.pointer }),
      ...(hint && { hint }),
      related: related.map((place) => ({ ...this.locate(place.location), message: place.message })),
    }));
  }

  #openDataFile(path: string): TextFile | undefined {
    const file = this.#dataFiles.get(path);
    return file && this.#recent.open(path, file.text);
  }

  /** A file of the template folder; the entries of a template or definition have places only once it has been read. */
  #openTemplateFile(path: string): TextFile | undefined {
    if (!path.startsWith(`${TEMPLATES}/`)) return undefined;
    const name = path.slice(TEMPLATES.length + 1);
    const [template, annex] = [TEMPLATE_NAME.exec(name)?.[1], ANNEX_NAME.exec(name)?.[1]];
    if (template !== undefined) return this.readTemplate(template)?.file;
    if (annex !== undefined) return this.readAnnex(annex)?.file;
    const file = this.#templateFiles.get(name);
    return file && new TextFile(path, file.text);
  }

  /** What is wrong with an unreadable file is already reported. */
  #readOnce<T extends { readonly file: TextFile; readonly problems: readonly Problem[] }>(
    results: Map<string, T | { readonly file: TextFile; readonly problems: readonly Problem[] }>,
    id: string,
    name: string,
    read: (file: TextFile) => T,
  ): T | { readonly file: TextFile; readonly problems: readonly Problem[] } | undefined {
    const source = this.#templateFiles.get(name);
    const known = results.get(id);
    if (known !== undefined || source === undefined) return known;
    const file = new TextFile(`${TEMPLATES}/${name}`, source.text);
    const conflict = findMergeConflict(file.path, file.text);
    const isRefused = conflict !== undefined || this.#unreadable.has(name);
    const result = isRefused ? { file, problems: conflict ? [conflict] : [] } : read(file);
    results.set(id, result);
    return result;
  }
}
