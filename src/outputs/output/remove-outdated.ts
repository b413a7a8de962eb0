import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { hashContent } from '../../text/index.js';
import { chooseWriter, findWriter } from '../../writers/index.js';
import { nameBeside } from './plan-placement.js';

/** A person rarely leaves more versions than these. */
const MOST_VERSIONS = 9;

/**
 * Removes a file only when it is surely as the program has made it, or put there.
 * @param known hashes of what the program has put there.
 */
async function removeOwn(path: string, format: string, known: readonly string[] = []): Promise<void> {
  if (!existsSync(path)) return;
  try {
    const { writer } = await findWriter(format).load();
    const bytes = readFileSync(path);
    if (known.includes(hashContent(bytes)) || writer.isUntouched?.(bytes) === true) rmSync(path);
  } catch {
    // What cannot be read or removed is somebody else's concern: the new file stands in its place.
  }
}

/** A trace is put down after its document; one that is older is of another version, brought there from elsewhere. */
function isOlder(trace: string, document: string): boolean {
  const [left, right] = [trace, document].map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs);
  return left !== undefined && right !== undefined && left < right;
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
  /** Hashes of what may have been put beside it: that of the file, and of those that it replaces. */
  readonly known: readonly string[];
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
  known,
}: SettledFile): Promise<void> {
  const trace = chooseWriter('trace').format;
  const ending = findWriter(trace).extension.slice(extname(path).length);
  const folder = path.slice(0, -basename(path).length);
  const ofFile = `${folder}${name}${ending}`;
  if (!hasTrace && (isWritten || isOlder(ofFile, `${folder}${name}`))) await removeOwn(ofFile, trace);
  for (const beside of listBeside(path)) {
    if (basename(beside) === name) continue;
    await removeOwn(beside, format, known);
    if (!existsSync(beside)) await removeOwn(`${beside}${ending}`, trace);
  }
}
