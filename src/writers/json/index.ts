import type { OfficialDocument } from '../../document/index.js';
import type { Writer } from '../writer.js';

/** Viết cây văn bản dạng JSON: the first thing to look at when an output is wrong. */
export const writer: Writer<OfficialDocument> = {
  write: async (document, output) => void output.end(`${JSON.stringify(document, null, 2)}\n`),
};
