import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { runPeriodChecks } from '../checks/index.js';
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
import type { Dataset, ReportingPeriod } from '../model/index.js';
import { TextFile } from '../source/index.js';
import { loadData } from './load-data.js';
import { readFolder } from './read-files.js';
import {
  ANNEX_NAME,
  acceptsTemplate,
  findUnused,
  listIds,
  listUnreadable,
  TEMPLATE_NAME,
  TEMPLATES,
} from './template-files.js';

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
  /** What the data still lacks for a period, not yet placed. */
  checkPeriod(period: ReportingPeriod): readonly Problem[];
  readTemplate(id: string): TemplateResult;
  /** Undefined when there is no definition of that id. */
  readAnnex(id: string): AnnexResult | undefined;
  /** The workspace's own reference document (`templates/reference.docx`), if it has one. */
  readReference(): Uint8Array | undefined;
  locate(location: Location): TextRange;
  /** Findings with lines and columns, sorted, each once; file names as the user would type them. */
  resolve(problems: readonly Problem[]): readonly Diagnostic[];
  /** The names of the files that were read, as findings show them, sorted. */
  listFiles(): readonly string[];
  /** A line of a file named as in findings, counted from 1. */
  readLine(file: string, line: number): string | undefined;
}

/** Lựa chọn khi mở. `folder` is where the command runs. */
export interface WorkspaceOptions {
  readonly folder: string;
  readonly dataFolder: string;
}

/** Upper case too: a file that is passed over without a word is worse than one in an odd case. */
function acceptsData(name: string): boolean {
  return /\.ya?ml$/i.test(name);
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
  readonly #unreadable: ReadonlySet<string>;
  readonly #typedNames: ReadonlyMap<string, string>;

  constructor(dataFolder: string, folder: string, reading: ReturnType<typeof readFolder>) {
    const label = basename(dataFolder);
    this.#templateFolder = findTemplateFolder(dataFolder, folder);
    const templates = readFolder(this.#templateFolder, TEMPLATES, acceptsTemplate);
    const unreadable = listUnreadable(templates.problems);
    const templateFiles = [...(templates.files ?? []), ...unreadable.map((name) => ({ name, text: '' }))];
    const templateTexts = templateFiles.map(({ text }) => text);
    const data = loadData(reading, label, templateTexts);
    this.#unreadable = new Set(unreadable);
    this.dataset = data.dataset;
    this.problems = [...data.problems, ...templates.problems, ...findUnused(templateFiles)];
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

  checkPeriod(period: ReportingPeriod): readonly Problem[] {
    return runPeriodChecks(this.dataset, period);
  }

  readTemplate(id: string): TemplateResult {
    const file = this.#files.get(`${TEMPLATES}/${id}.md`);
    if (file === undefined) throw new Error(`no template ${id}`);
    if (this.#unreadable.has(`${id}.md`)) return { file, problems: [] };
    const result = readTemplate(id, file);
    this.#files.set(result.file.path, result.file);
    return result;
  }

  readAnnex(id: string): AnnexResult | undefined {
    const file = this.#files.get(`${TEMPLATES}/annexes/${id}.yaml`);
    if (file === undefined) return undefined;
    if (this.#unreadable.has(`annexes/${id}.yaml`)) return { file, problems: [] };
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

  listFiles(): readonly string[] {
    return [...this.#files.keys()].map((file) => this.#nameAsTyped(file)).sort();
  }

  readLine(file: string, line: number): string | undefined {
    const found = [...this.#files].find(([path]) => this.#nameAsTyped(path) === file);
    return found?.[1].readLine(line);
  }

  #place(location: Location): TextRange {
    const range = this.locate(location);
    return { ...range, file: this.#nameAsTyped(range.file) };
  }

  #nameAsTyped(path: string): string {
    const [first = '', ...rest] = path.split('/');
    const typed = this.#typedNames.get(first);
    return typed === undefined ? path : [typed, ...rest].join('/');
  }
}

/** Mở không gian làm việc; undefined when there is no data folder. */
export function openWorkspace(options: WorkspaceOptions): Workspace | undefined {
  const dataFolder = resolve(options.folder, options.dataFolder);
  const reading = readFolder(dataFolder, basename(dataFolder), acceptsData);
  if (reading.files === undefined) return undefined;
  return new OpenWorkspace(dataFolder, options.folder, reading);
}
