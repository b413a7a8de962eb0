import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Problem } from '../diagnostics/index.js';
import { decodeText } from '../source/decode-text.js';
import { hashContent } from '../text/index.js';
import { type Listing, type ListRequest, listFolder, NoWorkspaceError, readReason } from './list-folder.js';
import { describeEncoding, describeTooLarge, describeUnreadable, LARGEST_FILE } from './unreadable.js';

/** Tệp đọc được: `name` is relative to its folder, with "/" as separator. */
export interface ReadFile {
  readonly name: string;
  /** Of the bytes, before they are decoded. */
  readonly hash: string;
  readonly text: string;
}

/** Các tệp của một thư mục; undefined `files` when there is no such folder or it cannot be read. */
export interface FolderReading {
  readonly files: readonly ReadFile[] | undefined;
  readonly problems: readonly Problem[];
}

/** A link that leads out of the workspace would show files that are no data. */
function leadsOutside(path: string, folder: string): boolean {
  return !realpathSync(path).startsWith(dirname(realpathSync(folder)) + sep);
}

function readContent(label: string, name: string, path: string, status: Stats): Problem | ReadFile {
  const shown = `${label}/${name}`;
  if (status.isDirectory()) return describeUnreadable(shown, 'EISDIR');
  if (!status.isFile()) return describeUnreadable(shown, 'SPECIAL');
  if (status.size > LARGEST_FILE) return describeTooLarge(shown, status.size);
  const bytes = readFileSync(path);
  const text = decodeText(bytes);
  if (text === undefined) return describeEncoding(shown);
  return { name, hash: hashContent(bytes), text };
}

function readOne(request: ListRequest, name: string): Problem | ReadFile {
  const shown = `${request.label}/${name}`;
  const path = join(request.folder, name);
  try {
    const status = lstatSync(path);
    if (!status.isSymbolicLink()) return readContent(request.label, name, path, status);
    const target = statSync(path);
    const isFile = target.isFile() && leadsOutside(path, request.folder);
    return isFile ? describeUnreadable(shown, 'OUTSIDE') : readContent(request.label, name, path, target);
  } catch (error) {
    return describeUnreadable(shown, readReason(error));
  }
}

function describeMissing({ label }: ListRequest, error: unknown): FolderReading {
  const reason = readReason(error);
  // That there is none is for those to tell who need it.
  return { files: undefined, problems: reason === 'ENOENT' ? [] : [describeUnreadable(label, reason)] };
}

/**
 * Đọc các tệp của một thư mục, sorted by name; links to folders are not followed, hidden files not read.
 * @throws NoWorkspaceError
 */
export function readFolder(request: ListRequest): FolderReading {
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
