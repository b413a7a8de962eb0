import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { hashContent, TOOL_IDENTITY } from '../text/index.js';
import { type IssuedCopy, readIssuedCopies } from './issued-copies.js';
import { correctDataName, correctTemplateName } from './misnamed.js';
import { type FolderReading, type ReadFile, readFolder } from './read-files.js';
import { acceptsTemplate, TEMPLATES } from './template-files.js';

/** Tên tệp trình bày riêng của không gian làm việc. */
export const REFERENCE = 'reference.docx';

/** Các tệp của một thư mục đã đọc được. */
export interface ReadFolder extends FolderReading {
  readonly files: readonly ReadFile[];
}

/**
 * Ảnh chụp các tệp của không gian làm việc: everything that a document can depend on, read once, so that
 * all documents of one run see the same data.
 */
export interface Snapshot {
  /** What the data folder is called in findings ("data"). */
  readonly label: string;
  readonly data: ReadFolder;
  readonly templates: ReadFolder;
  /** The workspace's own reference document. */
  readonly reference?: { readonly bytes: Uint8Array; readonly hash: string };
  /** The documents that have been issued, as they were signed. */
  readonly copies: readonly IssuedCopy[];
  /** Hash of all of it and of the tool: with equal keys everything comes out equal. */
  readonly key: string;
}

/** Các thư mục của không gian làm việc, absolute. */
export interface WorkspaceFolders {
  readonly data: string;
  readonly templates: string;
}

/** Templates stand beside the data folder, or where the command runs. */
export function findFolders(folder: string, dataFolder: string): WorkspaceFolders {
  const data = resolve(folder, dataFolder);
  const beside = join(dirname(data), TEMPLATES);
  return { data, templates: existsSync(beside) ? beside : join(folder, TEMPLATES) };
}

/** Upper case too: a file that is passed over without a word is worse than one in an odd case. */
export function acceptsData(name: string): boolean {
  return /\.yaml$/i.test(name);
}

function describeFolder({ files, problems }: FolderReading): unknown {
  return [
    files?.map(({ name, hash }) => [name, hash]),
    problems.map(({ code, location, message }) => [code, location.file, message.en]),
  ];
}

/** Tệp dữ liệu thay đổi: the new text by name; undefined where the file is left out. */
export type FileChanges = Readonly<Record<string, string | undefined>>;

/** Ảnh chụp như thể vài tệp dữ liệu đã đổi. */
export function changeSnapshot(snapshot: Snapshot, changes: FileChanges): Snapshot {
  const files = snapshot.data.files.flatMap((file): readonly ReadFile[] => {
    if (!Object.hasOwn(changes, file.name)) return [file];
    const text = changes[file.name];
    return text === undefined ? [] : [{ ...file, text, hash: hashContent(text) }];
  });
  const known = new Set(snapshot.data.files.map(({ name }) => name));
  const added = Object.entries(changes).flatMap(([name, text]): readonly ReadFile[] =>
    text === undefined || known.has(name) ? [] : [{ name, text, hash: hashContent(text) }],
  );
  const copies = snapshot.copies.filter(({ name }) => !Object.hasOwn(changes, name));
  return createSnapshot({ ...snapshot, data: { ...snapshot.data, files: [...files, ...added] }, copies });
}

/** Ghép các phần đã đọc thành ảnh chụp. */
export function createSnapshot(parts: Omit<Snapshot, 'key'>): Snapshot {
  const { label, data, templates, reference, copies } = parts;
  const folders = [describeFolder(data), describeFolder(templates)];
  const inputs = [
    TOOL_IDENTITY,
    label,
    ...folders,
    reference?.hash,
    ...copies.map(({ name, hash }) => [name, hash]),
  ];
  return { ...parts, key: hashContent(JSON.stringify(inputs)) };
}

/**
 * One that cannot be read is as one that is no Word file: the documents say so, not the reading. A pipe or a device
 * is not even opened, for it may never end.
 */
function readReference(folder: string): Snapshot['reference'] {
  const path = join(folder, REFERENCE);
  if (!existsSync(path)) return undefined;
  let bytes = new Uint8Array();
  try {
    if (statSync(path).isFile()) bytes = new Uint8Array(readFileSync(path));
  } catch {}
  return { bytes, hash: hashContent(bytes) };
}

/**
 * Đọc không gian làm việc; undefined when there is no data folder.
 * @throws NoWorkspaceError when the folder is none of a workspace.
 */
export function takeSnapshot(folders: WorkspaceFolders): Snapshot | undefined {
  const label = basename(folders.data);
  const data = readFolder({
    folder: folders.data,
    label,
    accepts: acceptsData,
    correctName: correctDataName,
  });
  if (data.files === undefined) return undefined;
  const templates = readFolder({
    folder: folders.templates,
    label: TEMPLATES,
    accepts: acceptsTemplate,
    correctName: correctTemplateName,
  });
  const reference = readReference(folders.templates);
  return createSnapshot({
    label,
    data: { files: data.files, problems: data.problems },
    templates: { files: templates.files ?? [], problems: templates.problems },
    copies: readIssuedCopies(folders.data),
    ...(reference && { reference }),
  });
}
