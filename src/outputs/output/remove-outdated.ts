import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { chooseWriter, findWriter } from '../../writers/index.js';
import { nameBeside } from './plan-placement.js';

/** A person rarely leaves more versions than these. */
const MOST_VERSIONS = 9;

/** Removes a file only when it is surely as the program has made it. */
async function removeOwn(path: string, format: string): Promise<void> {
  if (!existsSync(path)) return;
  try {
    const { writer } = await findWriter(format).load();
    if (writer.isUntouched?.(readFileSync(path)) === true) rmSync(path);
  } catch {
    // What cannot be read or removed is somebody else's concern: the new file stands in its place.
  }
}

function* listBeside(path: string): Iterable<string> {
  let count = 0;
  for (const beside of nameBeside(path)) {
    count += 1;
    if (count > MOST_VERSIONS) return;
    yield beside;
  }
}

/** Một tệp vừa được đặt vào chỗ. */
export interface SettledFile {
  /** The path that it is named for. */
  readonly path: string;
  /** The name that it has there now. */
  readonly name: string;
  readonly format: string;
  readonly isWritten: boolean;
  /** Its trace was written with it. */
  readonly hasTrace: boolean;
}

/**
 * Xóa những gì đã cũ mà còn đứng cạnh như bản mới: versions of an earlier run beside the file, and the trace of an
 * earlier run. Only files that nobody has touched since they were made.
 */
export async function removeOutdated({
  path,
  name,
  format,
  isWritten,
  hasTrace,
}: SettledFile): Promise<void> {
  const trace = chooseWriter('trace').format;
  const ending = findWriter(trace).extension.slice(extname(path).length);
  const folder = path.slice(0, -basename(path).length);
  if (isWritten && !hasTrace) await removeOwn(`${folder}${name}${ending}`, trace);
  for (const beside of listBeside(path)) {
    if (basename(beside) === name) continue;
    if (!existsSync(beside)) {
      if (isWritten) continue;
      return;
    }
    await removeOwn(beside, format);
    if (!existsSync(beside)) await removeOwn(`${beside}${ending}`, trace);
  }
}
