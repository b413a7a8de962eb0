import type { OfficialDocument } from '../../document/index.js';
import { isAsGenerated } from '../package-digest/index.js';
import type { Writer } from '../writer.js';
import { writeDocx } from './write-docx.js';

/** Trình ghi Word. */
export const writer: Writer<OfficialDocument> = {
  write: async (document, output, reference) => {
    if (reference === undefined) throw new Error('a Word document needs a reference document');
    output.end(writeDocx(document, reference));
  },
  isUntouched: isAsGenerated,
};

export { writeDocx };
