import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import {
  type AnnexResult,
  readAnnexDefinition,
  readTemplate,
  type TemplateResult,
} from '../compose/index.js';
import {
  DIAGNOSTIC_SEVERITIES,
  type Diagnostic,
  type Location,
  orderDiagnostics,
  type Problem,
  type TextRange,
} from '../diagnostics/index.js';
import type { Dataset } from '../model/index.js';
import { TextFile } from '../source/index.js';
import { loadData } from './load-data.js';
import { type ReadFile, readFolder } from './read-files.js';

const TEMPLATES = 'templates';
const REFERENCE = 'reference.docx';

/** Không gian làm việc đã mở: the one door to the files; below it nothing opens a file. */
export interface Workspace {
  readonly dataset: Dataset;
  /** Mã các mẫu, sorted. */
  readonly templateIds: readonly string[];
  /** Mã các định nghĩa phụ lục, sorted. */
  readonly annexIds: readonly string[];
  /** Findings about the data, not yet placed. */
  readonly problems: readonly Problem[];
  readTemplate(id: string): TemplateResult;
  /** Undefined when there is no definition of that id. */
  readAnnex(id: string): AnnexResult | undefined;
  /** The workspace's own reference document (`templates/reference.docx`), if it has one. */
  readReference(): Uint8Array | undefined;
  locate(location: Location): TextRange;
  /** Findings with lines and columns, sorted, each once; file names as the user would type them. */
  resolve(problems: readonly Problem[]): readonly Diagnostic[];
}

/** Lựa chọn khi mở. `folder` is where the command runs. */
export interface WorkspaceOptions {
  readonly folder: string;
  readonly dataFolder: string;
}

function acceptsData(name: string): boolean {
  return /\.ya?ml$/.test(name) && !name.startsWith('.');
}

/** Templates lie in the folder itself, definitions of annexes below it. */
const TEMPLATE_NAME = /^([^/]+)\.md$/;
const ANNEX_NAME = /^annexes\/([^/]+)\.yaml$/;

function acceptsTemplate(name: string): boolean {
  return /\.(md|yaml)$/.test(name) && !name.startsWith('.');
}

function listIds(files: readonly ReadFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ name }) => pattern.exec(name)?.[1] ?? []);
}

/** Templates stand beside the data folder, or where the command runs. */
function findTemplateFolder(dataFolder: string, folder: string): string {
  const beside = join(dirname(dataFolder), TEMPLATES);
  return existsSync(beside) ? beside : join(folder, TEMPLATES);
}

function toTyped(folder: string, path: string): string {
  const name = relative(folder, path);
  return (name.startsWith('..') ? path : name).split(sep).join('/');
}

class OpenWorkspace implements Workspace {
  readonly dataset: Dataset;
  readonly templateIds: readonly string[];
  readonly annexIds: readonly string[];
  readonly problems: readonly Problem[];
  readonly #files: Map<string, TextFile>;
  readonly #templateFolder: string;
  readonly #typedNames: ReadonlyMap<string, string>;

  constructor(dataFolder: string, folder: string, reading: ReturnType<typeof readFolder>) {
    const label = basename(dataFolder);
    const data = loadData(reading.files ?? [], label);
    this.#templateFolder = findTemplateFolder(dataFolder, folder);
    const templates = readFolder(this.#templateFolder, TEMPLATES, acceptsTemplate);
    const templateFiles = templates.files ?? [];
    this.dataset = data.dataset;
    this.problems = [...reading.problems, ...data.problems, ...templates.problems];
    this.templateIds = listIds(templateFiles, TEMPLATE_NAME);
    this.annexIds = listIds(templateFiles, ANNEX_NAME);
    this.#files = new Map([
      ...data.files,
      ...templateFiles.map(
        ({ name, text }) => [`${TEMPLATES}/${name}`, new TextFile(`${TEMPLATES}/${name}`, text)] as const,
      ),
    ]);
    this.#typedNames = new Map([
      [label, toTyped(folder, dataFolder)],
      [TEMPLATES, toTyped(folder, this.#templateFolder)],
    ]);
  }

  readTemplate(id: string): TemplateResult {
    const file = this.#files.get(`${TEMPLATES}/${id}.md`);
    if (file === undefined) throw new Error(`no template ${id}`);
    const result = readTemplate(id, file);
    this.#files.set(result.file.path, result.file);
    return result;
  }

  readAnnex(id: string): AnnexResult | undefined {
    const file = this.#files.get(`${TEMPLATES}/annexes/${id}.yaml`);
    if (file === undefined) return undefined;
    const result = readAnnexDefinition(id, file);
    this.#files.set(result.file.path, result.file);
    return result;
  }

  readReference(): Uint8Array | undefined {
    const path = join(this.#templateFolder, REFERENCE);
    return existsSync(path) ? readFileSync(path) : undefined;
  }

  locate(location: Location): TextRange {
    const file = this.#files.get(location.file);
    return file?.locate(location) ?? { file: location.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  }

  resolve(problems: readonly Problem[]): readonly Diagnostic[] {
    return orderDiagnostics(problems.map((problem) => this.#resolveOne(problem)));
  }

  #resolveOne(problem: Problem): Diagnostic {
    const { code, location, message, hint, related = [], severity } = problem;
    return {
      ...this.#place(location),
      code,
      severity: severity ?? DIAGNOSTIC_SEVERITIES[code],
      message,
      ...(location.pointer !== undefined && { pointer: location.pointer }),
      ...(hint && { hint }),
      related: related.map((place) => ({ ...this.#place(place.location), message: place.message })),
    };
  }

  #place(location: Location): TextRange {
    const range = this.locate(location);
    const [first = '', ...rest] = range.file.split('/');
    const typed = this.#typedNames.get(first);
    return typed === undefined ? range : { ...range, file: [typed, ...rest].join('/') };
  }
}

/** Mở không gian làm việc; undefined when there is no data folder. */
export function openWorkspace(options: WorkspaceOptions): Workspace | undefined {
  const dataFolder = resolve(options.folder, options.dataFolder);
  const reading = readFolder(dataFolder, basename(dataFolder), acceptsData);
  if (reading.files === undefined) return undefined;
  return new OpenWorkspace(dataFolder, options.folder, reading);
}
