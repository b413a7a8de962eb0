import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Localized } from '../diagnostics/index.js';
import { decodeText } from '../source/decode-text.js';
import { hashContent } from '../text/index.js';
import { type IssuedCopy, isIssuedCopy } from './issued-copies.js';
import type { ReadFile } from './read-files.js';
import { acceptsData, createSnapshot, REFERENCE, type Snapshot, type WorkspaceFolders } from './snapshot.js';
import { acceptsTemplate } from './template-files.js';
import { describeEncoding } from './unreadable.js';

/** Bản git không đọc được; `reason` in the words of the user. */
export class RevisionError extends Error {
  readonly reason: Localized;

  constructor(reason: Localized) {
    super(reason.en);
    this.reason = reason;
  }
}

const NO_REPOSITORY: Localized = {
  vi: 'thư mục này không nằm trong kho git, hoặc máy chưa cài git',
  en: 'this folder is in no git repository, or git is not installed',
};

const NO_REVISION: Localized = { vi: 'kho git không có bản này', en: 'the repository has no such revision' };

const UNREADABLE: Localized = {
  vi: 'git không đọc được nội dung của bản này',
  en: 'git cannot read what it holds',
};

const LARGEST_OUTPUT = 1024 * 1024 * 1024;

function runGit(folder: string, args: readonly string[], reason: Localized, input?: string): Buffer {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      maxBuffer: LARGEST_OUTPUT,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input !== undefined && { input }),
    });
  } catch {
    throw new RevisionError(reason);
  }
}

/** Git's name of a folder, which may be gone by now: from the top of the work tree, with "/" as separator. */
function nameInTree(top: string, folder: string): string {
  const real = existsSync(folder)
    ? realpathSync(folder)
    : join(realpathSync(dirname(folder)), basename(folder));
  return relative(top, real).split(sep).join('/');
}

/** The files of a folder at a revision, by their names in it, with the ids of their contents. */
function listBlobs(top: string, revision: string, folder: string): ReadonlyMap<string, string> {
  const name = nameInTree(top, folder);
  const listing = runGit(top, ['ls-tree', '-r', '-z', '--full-tree', revision, '--', `${name}/`], UNREADABLE);
  const lines = listing.toString('utf8').split('\0').filter(Boolean);
  return new Map(
    lines.flatMap((line) => {
      const [, mode = '', id = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return mode.startsWith('100') ? [[path.slice(name.length + 1), id] as const] : [];
    }),
  );
}

/** The contents of blobs, in order: "<id> blob <size>\n<content>\n" for each (git-cat-file, BATCH OUTPUT). */
function readBlobs(top: string, ids: readonly string[]): readonly Buffer[] {
  const input = ids.map((id) => `${id}\n`).join('');
  const output = runGit(top, ['cat-file', '--batch'], UNREADABLE, input);
  let offset = 0;
  return ids.map(() => {
    const end = output.indexOf('\n', offset);
    const size = Number(output.toString('latin1', offset, end).split(' ')[2]);
    const content = output.subarray(end + 1, end + 1 + size);
    offset = end + 2 + size;
    return content;
  });
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.'));
}

/** The folder as it would be read from the disk. */
function readFolderAt(
  top: string,
  revision: string,
  request: { readonly folder: string; readonly label: string; readonly accepts: (name: string) => boolean },
) {
  const blobs = listBlobs(top, revision, request.folder);
  const names = [...blobs.keys()].filter((name) => request.accepts(name) && !isHidden(name)).sort();
  const contents = readBlobs(
    top,
    names.map((name) => blobs.get(name) ?? ''),
  );
  const read = names.map((name, index): ReadFile | string => {
    const bytes = contents[index] ?? Buffer.alloc(0);
    const text = decodeText(bytes);
    return text === undefined ? name : { name, text, hash: hashContent(bytes) };
  });
  const files = read.filter((one) => typeof one !== 'string');
  const unreadable = read.filter((one) => typeof one === 'string');
  return { files, problems: unreadable.map((name) => describeEncoding(`${request.label}/${name}`)) };
}

function readReferenceAt(top: string, revision: string, folder: string): Snapshot['reference'] {
  const id = listBlobs(top, revision, folder).get(REFERENCE);
  if (id === undefined) return undefined;
  const bytes = new Uint8Array(readBlobs(top, [id])[0] ?? []);
  return { bytes, hash: hashContent(bytes) };
}

function readCopiesAt(top: string, revision: string, folder: string): readonly IssuedCopy[] {
  const blobs = [...listBlobs(top, revision, folder)].filter(([name]) => isIssuedCopy(name)).sort();
  const contents = readBlobs(
    top,
    blobs.map(([, id]) => id),
  );
  return blobs.map(([name], index) => ({ name, hash: hashContent(contents[index] ?? '') }));
}

/**
 * Ảnh chụp không gian làm việc ở một bản git.
 * @throws RevisionError when git does not know the revision, or the folder is in no repository.
 */
export function takeRevisionSnapshot(folders: WorkspaceFolders, label: string, revision: string): Snapshot {
  const start = existsSync(folders.data) ? folders.data : dirname(folders.data);
  const top = runGit(start, ['rev-parse', '--show-toplevel'], NO_REPOSITORY).toString('utf8').trim();
  const name = ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`];
  const commit = runGit(start, name, NO_REVISION).toString('utf8').trim();
  const reference = readReferenceAt(top, commit, folders.templates);
  return createSnapshot({
    label,
    data: readFolderAt(top, commit, { folder: folders.data, label, accepts: acceptsData }),
    templates: readFolderAt(top, commit, {
      folder: folders.templates,
      label: 'templates',
      accepts: acceptsTemplate,
    }),
    copies: readCopiesAt(top, commit, folders.data),
    ...(reference && { reference }),
  });
}
