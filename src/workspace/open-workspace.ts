import { basename, dirname, join, relative, sep } from 'node:path';
import { type Diagnostic, orderDiagnostics } from '../diagnostics/index.js';
import type { Dataset } from '../model/index.js';
import { TextFile } from '../source/text-file.js';
import { CACHE_FOLDER, CacheFolder } from './cache-folder.js';
import type { CompiledFiles } from './compile-files.js';
import { delayOptimiser } from './delay-optimiser.js';
import { joinValues } from './join-values.js';
import type { LoadedWorkspace } from './load-workspace.js';
import type { ReadFile } from './read-files.js';
import { type KnownRecords, openRecords } from './record-cache.js';
import {
  changeSnapshot,
  type FileChanges,
  findFolders,
  type Snapshot,
  takeSnapshot,
  type WorkspaceFolders,
} from './snapshot.js';
import { TEMPLATES } from './template-files.js';
import type { WorkspaceFiles } from './workspace-files.js';
import { type KeptSummary, keepSummary, readSummary, type WorkspaceSummary } from './workspace-summary.js';
import { finishTogether } from './write-together.js';

/** Lựa chọn khi mở. `folder` is where the command runs. */
export interface WorkspaceOptions {
  readonly folder: string;
  readonly dataFolder: string;
  /** Whether what was read before is used, and whether what is read now is kept. */
  readonly cache: 'none' | 'read' | 'write';
}

/** Không gian làm việc đã mở: the one door to its files. */
export interface Workspace {
  readonly folders: WorkspaceFolders;
  readonly snapshot: Snapshot;
  readonly cache: CacheFolder;
  readonly summary: WorkspaceSummary;
  /** The data of the sound files, by name. */
  readRecords(): Promise<KnownRecords>;
  readDataset(): Promise<Dataset>;
  /** The files themselves, with all that is needed to compose from them. */
  openFiles(): Promise<WorkspaceFiles>;
  /** Findings for the user: files named as the user would type them, sorted, each once. */
  present(diagnostics: readonly Diagnostic[]): readonly Diagnostic[];
  /** A file as the user would type it. */
  nameFile(path: string): string;
  /** The names of the files that were read, as findings show them, sorted. */
  listFiles(): readonly string[];
  /** The workspace as if some files had changed; nothing is written, nor kept. */
  openChanged(changes: FileChanges): Promise<Workspace>;
  /** A line of a file named as in findings, counted from 1. */
  readLine(file: string, line: number): string | undefined;
}

function toTyped(folder: string, path: string): string {
  const name = relative(folder, path);
  return (name.startsWith('..') ? path : name).split(sep).join('/');
}

class OpenWorkspace implements Workspace {
  readonly folders: WorkspaceFolders;
  readonly snapshot: Snapshot;
  readonly cache: CacheFolder;
  readonly summary: WorkspaceSummary;
  readonly #folder: string;
  readonly #typedNames: ReadonlyMap<string, string>;
  #records: KnownRecords | undefined;
  #dataset: Dataset | undefined;
  #files: WorkspaceFiles | undefined;
  #index: ReadonlyMap<string, ReadFile> | undefined;
  readonly #texts = new Map<ReadFile, TextFile>();

  constructor(
    source: Pick<Workspace, 'cache' | 'folders' | 'snapshot'>,
    folder: string,
    loaded: Partial<LoadedWorkspace> & Pick<LoadedWorkspace, 'summary'>,
  ) {
    this.#folder = folder;
    this.folders = source.folders;
    this.snapshot = source.snapshot;
    this.cache = source.cache;
    this.summary = loaded.summary;
    this.#records = loaded.records;
    this.#files = loaded.files;
    this.#typedNames = new Map([
      [source.snapshot.label, toTyped(folder, source.folders.data)],
      [TEMPLATES, toTyped(folder, source.folders.templates)],
    ]);
  }

  async readRecords(): Promise<KnownRecords> {
    this.#records ??= await this.#recallRecords();
    return this.#records;
  }

  async readDataset(): Promise<Dataset> {
    this.#dataset ??= this.#files?.dataset ?? joinValues(this.snapshot, await this.readRecords());
    return this.#dataset;
  }

  async openFiles(): Promise<WorkspaceFiles> {
    this.#files ??= await this.#openSnapshot();
    this.#dataset = this.#files.dataset;
    return this.#files;
  }

  async #openSnapshot(): Promise<WorkspaceFiles> {
    await delayOptimiser();
    const { WorkspaceFiles } = await import('./workspace-files.js');
    const compiled = await recallCompiled(this.snapshot, this.cache);
    return new WorkspaceFiles(this.snapshot, await this.readDataset(), compiled);
  }

  /** Data that is not kept any more, or not all of it, is read again. */
  async #recallRecords(): Promise<KnownRecords> {
    const kept = openRecords(this.cache, this.snapshot.data.files).values;
    if (this.summary.soundFiles.every((name) => kept.has(name))) return kept;
    return (await loadAnew(this.snapshot, this.cache)).records;
  }

  present(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const named = diagnostics.map((diagnostic) => ({
      ...diagnostic,
      file: this.nameFile(diagnostic.file),
      related: diagnostic.related.map((place) => ({ ...place, file: this.nameFile(place.file) })),
    }));
    return orderDiagnostics(named);
  }

  listFiles(): readonly string[] {
    return [...this.#indexFiles().keys()].sort();
  }

  readLine(file: string, line: number): string | undefined {
    const found = this.#indexFiles().get(file);
    if (found === undefined) return undefined;
    const text = this.#texts.get(found) ?? new TextFile(file, found.text);
    this.#texts.set(found, text);
    return text.readLine(line);
  }

  async openChanged(changes: FileChanges): Promise<Workspace> {
    const snapshot = changeSnapshot(this.snapshot, changes);
    const source = { folders: this.folders, cache: this.cache.toReadOnly(), snapshot };
    return new OpenWorkspace(source, this.#folder, await loadAnew(snapshot, source.cache));
  }

  #indexFiles(): ReadonlyMap<string, ReadFile> {
    const { label, data, templates } = this.snapshot;
    this.#index ??= new Map([
      ...data.files.map((file) => [this.nameFile(`${label}/${file.name}`), file] as const),
      ...templates.files.map((file) => [this.nameFile(`${TEMPLATES}/${file.name}`), file] as const),
    ]);
    return this.#index;
  }

  nameFile(path: string): string {
    const [first = '', ...rest] = path.split('/');
    const typed = this.#typedNames.get(first);
    return typed === undefined ? path : [typed, ...rest].join('/');
  }
}

async function recallCompiled(snapshot: Snapshot, cache: CacheFolder): Promise<CompiledFiles> {
  const { compileFiles } = await import('./compile-files.js');
  return compileFiles(snapshot, cache);
}

/** Reads what has changed, and keeps what was read. */
async function loadAnew(
  snapshot: Snapshot,
  cache: CacheFolder,
  kept?: KeptSummary,
): Promise<LoadedWorkspace> {
  await delayOptimiser();
  const { loadWorkspace } = await import('./load-workspace.js');
  const { values: records, keep } = openRecords(cache, snapshot.data.files);
  const compiled = await recallCompiled(snapshot, cache);
  const loaded = loadWorkspace(snapshot, { records, compiled, ...kept }, (checked) =>
    keepSummary(cache, { key: snapshot.key, ...checked }),
  );
  keep(loaded.records);
  return loaded;
}

/** Mở không gian làm việc; undefined when there is no data folder. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace | undefined> {
  const { folder, dataFolder } = options;
  const folders = findFolders(folder, dataFolder);
  const place = join(dirname(folders.data), CACHE_FOLDER, basename(folders.data));
  const cache = new CacheFolder(options.cache === 'none' ? undefined : place, options.cache === 'read');
  finishTogether(folders.data);
  const snapshot = takeSnapshot(folders);
  if (snapshot === undefined) return undefined;
  const kept = readSummary(cache);
  const isCurrent = kept?.key === snapshot.key;
  const loaded = isCurrent ? { summary: kept.summary } : await loadAnew(snapshot, cache, kept);
  return new OpenWorkspace({ folders, snapshot, cache }, folder, loaded);
}
