import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Problem } from '../diagnostics/index.js';
import { decodeText } from '../source/decode-text.js';
import { hashContent } from '../text/index.js';
import type { FileStamps } from './file-stamps.js';
import { type Listing, type ListRequest, listFolder, NoWorkspaceError, readReason } from './list-folder.js';
import { describeEncoding, describeTooLarge, describeUnreadable, LARGEST_FILE } from './unreadable.js';

/** Tệp đọc được: `name` is relative to its folder, with "/" as separator. */
export interface ReadFile {
  readonly name: string;
  /** Of the bytes, before they are decoded. */
  readonly hash: string;
  /** Absolute; absent when the file is not on the disk. */
  readonly path?: string;
  /** Absent when nobody had to read it: `readText` does. */
  readonly text?: string;
}

/** Nội dung của tệp; nothing when the file has changed since its hash was taken, so that no run sees two states of it. */
export function readText({ text, path, hash }: ReadFile): string {
  if (text !== undefined) return text;
  try {
    const bytes = path === undefined ? new Uint8Array() : readFileSync(path);
    return hashContent(bytes) === hash ? (decodeText(bytes) ?? '') : '';
  } catch {
    return '';
  }
}

/** Các tệp của một thư mục; undefined `files` when there is no such folder or it cannot be read. */
export interface FolderReading {
  readonly files: readonly ReadFile[] | undefined;
  readonly problems: readonly Problem[];
}

/** Việc đọc một thư mục, and what is known of its files. */
export interface FolderRequest extends ListRequest {
  readonly stamps: FileStamps;
}

/** A link that leads out of the workspace would show files that are no data. */
function leadsOutside(path: string, folder: string): boolean {
  return !realpathSync(path).startsWith(dirname(realpathSync(folder)) + sep);
}

function readContent(
  { label, stamps }: FolderRequest,
  name: string,
  path: string,
  status: Stats,
): Problem | ReadFile {
  const shown = `${label}/${name}`;
  if (status.isDirectory()) return describeUnreadable(shown, 'EISDIR');
  if (!status.isFile()) return describeUnreadable(shown, 'SPECIAL');
  if (status.size > LARGEST_FILE) return describeTooLarge(shown, status.size);
  const known = stamps.find(shown, status);
  if (known !== undefined) return { name, path, hash: known };
  const bytes = readFileSync(path);
  const text = decodeText(bytes);
  if (text === undefined) return describeEncoding(shown);
  const hash = hashContent(bytes);
  stamps.note(shown, status, hash);
  return { name, path, hash, text };
}

function readOne(request: FolderRequest, name: string): Problem | ReadFile {
  const shown = `${request.label}/${name}`;
  const path = join(request.folder, name);
  try {
    const status = lstatSync(path);
    if (!status.isSymbolicLink()) return readContent(request, name, path, status);
    const target = statSync(path);
    const isFile = target.isFile() && leadsOutside(path, request.folder);
    return isFile ? describeUnreadable(shown, 'OUTSIDE') : readContent(request, name, path, target);
  } catch (error) {
    return describeUnreadable(shown, readReason(error));
  }
}

function describeMissing({ label }: FolderRequest, error: unknown): FolderReading {
  const reason = readReason(error);
  // That there is none is for those to tell who need it.
  return { files: undefined, problems: reason === 'ENOENT' ? [] : [describeUnreadable(label, reason)] };
}

/**
 * Đọc các tệp của một thư mục, sorted by name; links to folders are not followed, hidden files not read.
 * @throws NoWorkspaceError
 */
export function readFolder(request: FolderRequest): FolderReading {
  let listing: Listing;
  try {
    listing = listFolder(request);
  } catch (error) {
    if (error instanceof NoWorkspaceError) throw error;
    return describeMissing(request, error);
  }
  const problems = [...listing.problems];
  const files: ReadFile[] = [];
  for (const name of listing.names) {
    const result = readOne(request, name);
    if ('hash' in result) files.push(result);
    else problems.push(result);
  }
  return { files, problems };
}
