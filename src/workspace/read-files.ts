import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Problem } from '../diagnostics/index.js';
import { decodeText } from '../source/decode-text.js';
import { hashContent } from '../text/index.js';
import {
  describeEncoding,
  describeFolder,
  describeTooLarge,
  describeUnreadable,
  LARGEST_FILE,
} from './unreadable.js';

/** Tệp đọc được: `name` is relative to its folder, with "/" as separator. */
export interface ReadFile {
  readonly name: string;
  readonly text: string;
  /** Of the bytes, before they are decoded. */
  readonly hash: string;
}

/** Các tệp của một thư mục; undefined `files` when the folder itself cannot be read. */
export interface FolderReading {
  readonly files: readonly ReadFile[] | undefined;
  readonly problems: readonly Problem[];
}

interface Listing {
  readonly names: string[];
  readonly problems: Problem[];
}

/** Việc đọc một thư mục: what is called in findings ("data"), and which files count. */
interface FolderRequest {
  readonly folder: string;
  readonly label: string;
  readonly accepts: (name: string) => boolean;
}

function readReason(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

function listFolder(request: FolderRequest, parent: string, listing: Listing): void {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(join(request.folder, parent), { withFileTypes: true });
  } catch (error) {
    if (parent === '') throw error;
    listing.problems.push(describeUnreadable(`${request.label}/${parent}`, readReason(error)));
    return;
  }
  for (const entry of entries) {
    const name = parent === '' ? entry.name : `${parent}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    const isWanted = request.accepts(entry.name);
    if (entry.isDirectory()) {
      if (isWanted) listing.problems.push(describeFolder(`${request.label}/${name}`));
      listFolder(request, name, listing);
    } else if (isWanted) listing.names.push(name);
  }
}

/** A link that leads out of the workspace would show files that are no data. */
function leadsOutside(path: string, folder: string): boolean {
  if (!lstatSync(path).isSymbolicLink()) return false;
  return !realpathSync(path).startsWith(dirname(realpathSync(folder)) + sep);
}

function readOne({ folder, label }: FolderRequest, name: string): Problem | ReadFile {
  const shown = `${label}/${name}`;
  const path = join(folder, name);
  try {
    const status = statSync(path);
    if (status.isDirectory()) return describeUnreadable(shown, 'EISDIR');
    if (!status.isFile()) return describeUnreadable(shown, 'SPECIAL');
    if (leadsOutside(path, folder)) return describeUnreadable(shown, 'OUTSIDE');
    if (status.size > LARGEST_FILE) return describeTooLarge(shown, status.size);
    const bytes = readFileSync(path);
    const text = decodeText(bytes);
    return text === undefined ? describeEncoding(shown) : { name, text, hash: hashContent(bytes) };
  } catch (error) {
    return describeUnreadable(shown, readReason(error));
  }
}

/**
 * Đọc các tệp của một thư mục, sorted by name; links to folders are not followed, hidden files not read.
 * @param label what the folder is called in findings ("data").
 */
export function readFolder(folder: string, label: string, accepts: (name: string) => boolean): FolderReading {
  const request = { folder, label, accepts };
  const listing: Listing = { names: [], problems: [] };
  try {
    listFolder(request, '', listing);
  } catch {
    return { files: undefined, problems: [] };
  }
  const files: ReadFile[] = [];
  for (const name of listing.names.sort()) {
    const result = readOne(request, name);
    if ('text' in result) files.push(result);
    else listing.problems.push(result);
  }
  return { files, problems: listing.problems };
}
