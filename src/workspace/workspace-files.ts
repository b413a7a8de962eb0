import {
  type AnnexReading,
  openTemplateFile,
  type ReadyAnnex,
  type Template,
  type TemplateReading,
} from '../compose/index.js';
import {
  DIAGNOSTIC_SEVERITIES,
  type Diagnostic,
  type Location,
  type Problem,
  type TextRange,
} from '../diagnostics/index.js';
import type { Dataset } from '../model/index.js';
import { openYaml, TextFile } from '../source/index.js';
import type { CompiledFiles } from './compile-files.js';
import type { IssuedCopy } from './issued-copies.js';
import type { ReadFile } from './read-files.js';
import { RecentFiles } from './recent-files.js';
import type { Snapshot } from './snapshot.js';
import { ANNEX_NAME, listUnreadable, TEMPLATE_NAME, TEMPLATES } from './template-files.js';

/** What is wrong with a file that could not be read is already reported. */
const UNREAD: AnnexReading & TemplateReading = { problems: [] };

/** Một mẫu hay định nghĩa phụ lục, open: its file finds the entries that pointers name. */
interface Opened {
  readonly file: TextFile;
  readonly problems: readonly Problem[];
}

export type OpenTemplate = Opened & { readonly template?: Template };
export type OpenAnnex = Opened & { readonly annex?: ReadyAnnex };

/** Các tệp của không gian làm việc, open for composing: names are those that the code knows them by. */
export class WorkspaceFiles {
  readonly dataset: Dataset;
  readonly #snapshot: Snapshot;
  readonly #dataFiles: ReadonlyMap<string, ReadFile>;
  readonly #recent = new RecentFiles();
  readonly #compiled: CompiledFiles;
  readonly #templateFiles: ReadonlyMap<string, ReadFile>;
  readonly #templates = new Map<string, OpenTemplate>();
  readonly #annexes = new Map<string, OpenAnnex>();

  constructor(snapshot: Snapshot, dataset: Dataset, compiled: CompiledFiles) {
    this.dataset = dataset;
    this.#compiled = compiled;
    this.#snapshot = snapshot;
    const unread = listUnreadable(snapshot.templates.problems).map(
      (name): ReadFile => ({ name, hash: '', text: '' }),
    );
    this.#templateFiles = new Map([...snapshot.templates.files, ...unread].map((file) => [file.name, file]));
    const { label, data } = snapshot;
    this.#dataFiles = new Map(data.files.map((file) => [`${label}/${file.name}`, file]));
  }

  /** A template; undefined when there is none of that id. */
  readTemplate(id: string): OpenTemplate | undefined {
    const name = `${id}.md`;
    return this.#openOnce(this.#templates, name, (source) => {
      const { content, problems } = (this.#compiled.get(name) ?? UNREAD) as TemplateReading;
      const file = openTemplateFile(source);
      return { file, problems, ...(content && { template: { ...content, id, file } }) };
    });
  }

  /** The definition of an annex; undefined when there is none of that id. */
  readAnnex(id: string): OpenAnnex | undefined {
    const name = `annexes/${id}.yaml`;
    return this.#openOnce(this.#annexes, name, (source) => {
      const { content, problems } = (this.#compiled.get(name) ?? UNREAD) as AnnexReading;
      const file = openYaml(source.path, source.text);
      const { definition, compiled } = content ?? {};
      return {
        file,
        problems,
        ...(definition && compiled && { annex: { definition: { ...definition, id, file }, compiled } }),
      };
    });
  }

  /** The workspace's own reference document, if it has one. */
  readReference(): Uint8Array | undefined {
    return this.#snapshot.reference?.bytes;
  }

  /** A file beside the records of what was issued. */
  findCopy(name: string): IssuedCopy | undefined {
    return this.#snapshot.copies.find((copy) => copy.name === `issued/${name}`);
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

  #openOnce<T>(opened: Map<string, T>, name: string, open: (file: TextFile) => T): T | undefined {
    const source = this.#templateFiles.get(name);
    const known = opened.get(name);
    if (known !== undefined || source === undefined) return known;
    const result = open(new TextFile(`${TEMPLATES}/${name}`, source.text));
    opened.set(name, result);
    return result;
  }
}
