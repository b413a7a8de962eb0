import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import type { Failure } from '../diagnostics/index.js';
import type { Reference, Trees, WriterOf } from '../writers/index.js';
import type { Output } from './made-target.js';
import { StagedFile } from './output/staged-file.js';

/** The files of looks that come with the tool stand beside the bundle. */
const PACKAGE_FOLDER = import.meta.dirname;

/** Tệp trình bày hỏng, as it is told. */
export function describeBroken({ file, program }: Reference): Failure {
  return {
    code: 'wrong-usage',
    message: {
      vi: `Tệp templates/${file} không phải tệp ${program} mở được.`,
      en: `templates/${file} is not a ${program} document that can be opened.`,
    },
    hint: {
      vi: `Mở và lưu lại tệp này bằng ${program}, hoặc xóa đi để dùng kiểu trình bày có sẵn.`,
      en: `Open and save it in ${program}, or delete it to use the built-in styles.`,
    },
  };
}

const packageReferences = new Map<string, Uint8Array>();

function readPackageReference(file: string): Uint8Array {
  const bytes = packageReferences.get(file) ?? readFileSync(join(PACKAGE_FOLDER, file));
  packageReferences.set(file, bytes);
  return bytes;
}

/** Tên tệp mới trong thư mục chờ: `name` without extension; without a folder only hashes are wanted. */
export interface StagedName {
  readonly name: string;
  readonly staging: string | undefined;
}

async function writeStaged<Drawn extends keyof Trees>(
  entry: WriterOf<Drawn>,
  file: StagedFile,
  tree: Trees[Drawn],
  reference: Uint8Array | undefined,
): Promise<Output> {
  const { writer } = await entry.load();
  const looks = entry.reference && (reference ?? readPackageReference(entry.reference.file));
  const stream = file.toStream();
  await Promise.all([writer.write(tree, stream, looks), finished(stream)]);
  const hash = await file.finish();
  return { format: entry.format, hash, ...(file.path !== undefined && { staged: file.path }) };
}

/**
 * Vẽ một cây thành tệp của một dạng; nothing remains when it fails.
 * @param reference the workspace's own file of looks, if it has one.
 * @throws the file system's error, and BrokenReferenceError.
 */
export async function drawOutput<Drawn extends keyof Trees>(
  entry: WriterOf<Drawn>,
  tree: Trees[Drawn],
  { name, staging }: StagedName,
  reference?: Uint8Array,
): Promise<Output> {
  const file = new StagedFile(staging, `${name}${entry.extension}`);
  try {
    return await writeStaged(entry, file, tree, reference);
  } catch (error) {
    file.discard();
    throw error;
  }
}

/**
 * Vẽ một cây thành nội dung tệp.
 * @throws BrokenReferenceError.
 */
export async function drawBytes<Drawn extends keyof Trees>(
  entry: WriterOf<Drawn>,
  tree: Trees[Drawn],
  reference?: Uint8Array,
): Promise<Uint8Array> {
  const { writer } = await entry.load();
  const looks = entry.reference && (reference ?? readPackageReference(entry.reference.file));
  const output = new PassThrough();
  const [bytes] = await Promise.all([buffer(output), writer.write(tree, output, looks)]);
  return bytes;
}
