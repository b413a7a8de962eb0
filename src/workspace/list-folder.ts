import { type Dirent, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Localized, Problem } from '../diagnostics/index.js';
import { describeFolder, describeLinkedFolder, describeMisnamed, describeUnreadable } from './unreadable.js';

/** Thư mục không thể là của một không gian làm việc; `reason` in the words of the user. */
export class NoWorkspaceError extends Error {
  readonly reason: Localized;

  constructor(reason: Localized) {
    super(reason.en);
    this.reason = reason;
  }
}

/** So many entries may lie in a folder and those below it, files that are no data too. */
const MOST_ENTRIES = 50_000;

const TOO_LARGE: Localized = {
  vi: `trong đó có hơn ${MOST_ENTRIES} tệp và thư mục`,
  en: `there are more than ${MOST_ENTRIES} files and folders in it`,
};

const ROOT_FOLDER: Localized = { vi: 'đây là thư mục gốc của ổ đĩa', en: 'it is the root of the disk' };

/** Các tệp sẽ đọc, by their names in the folder, and what lies there to be told of. */
export interface Listing {
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/** Việc liệt kê một thư mục: what it is called in findings ("data"), and which files are read. */
export interface ListRequest {
  readonly folder: string;
  readonly label: string;
  readonly accepts: (name: string) => boolean;
  /** The name that a file was probably meant to have: without it its content would be missing in silence. */
  readonly correctName: (name: string) => string | undefined;
}

/** The code of the file system for what went wrong. */
export function readReason(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A link to a folder is not followed: it may lead out of the workspace, or round in a circle. */
function leadsToFolder(entry: Dirent, path: string): boolean {
  try {
    return entry.isSymbolicLink() && isFolder(path);
  } catch {
    return false;
  }
}

class FolderLister {
  readonly names: string[] = [];
  readonly problems: Problem[] = [];
  readonly #request: ListRequest;
  #count = 0;

  constructor(request: ListRequest) {
    this.#request = request;
  }

  /** @throws the file system's error for the folder itself; NoWorkspaceError. */
  list(parent: string): void {
    for (const entry of this.#readEntries(parent)) {
      if (entry.name.startsWith('.')) continue;
      this.#take(entry, parent === '' ? entry.name : `${parent}/${entry.name}`);
    }
  }

  #readEntries(parent: string): readonly Dirent[] {
    const { folder, label } = this.#request;
    try {
      const entries = readdirSync(join(folder, parent), { withFileTypes: true });
      this.#count += entries.length;
      if (this.#count > MOST_ENTRIES) throw new NoWorkspaceError(TOO_LARGE);
      return entries;
    } catch (error) {
      if (parent === '' || error instanceof NoWorkspaceError) throw error;
      this.problems.push(describeUnreadable(`${label}/${parent}`, readReason(error)));
      return [];
    }
  }

  #take(entry: Dirent, name: string): void {
    const { folder, label, accepts, correctName } = this.#request;
    const shown = `${label}/${name}`;
    const isWanted = accepts(entry.name);
    if (entry.isDirectory()) {
      if (isWanted) this.problems.push(describeFolder(shown));
      this.list(name);
    } else if (leadsToFolder(entry, join(folder, name))) this.problems.push(describeLinkedFolder(shown));
    else if (isWanted) this.names.push(name);
    else {
      const correct = correctName(entry.name);
      if (correct !== undefined) this.problems.push(describeMisnamed(shown, correct));
    }
  }
}

/**
 * Liệt kê một thư mục và các thư mục con, sorted; hidden files are passed over.
 * @throws the file system's error for the folder itself, NoWorkspaceError for one that is no workspace.
 */
export function listFolder(request: ListRequest): Listing {
  if (dirname(request.folder) === request.folder) throw new NoWorkspaceError(ROOT_FOLDER);
  const lister = new FolderLister(request);
  lister.list('');
  return { names: lister.names.sort(), problems: lister.problems };
}
