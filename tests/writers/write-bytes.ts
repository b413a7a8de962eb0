import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Writer } from '../../src/writers/writer.js';

/** Tệp mà một trình ghi viết ra. */
export async function writeBytes<Tree>(
  writer: Writer<Tree>,
  tree: Tree,
  reference?: Uint8Array,
): Promise<Buffer> {
  const output = new PassThrough();
  const [bytes] = await Promise.all([buffer(output), writer.write(tree, output, reference)]);
  return bytes;
}
