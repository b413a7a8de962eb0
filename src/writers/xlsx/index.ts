import type { AnnexSheet } from '../../document/index.js';
import { isAsGenerated } from '../package-digest/index.js';
import type { Writer } from '../writer.js';
import { streamXlsx } from './write-xlsx.js';

/** Trình ghi bảng tính. */
export const writer: Writer<AnnexSheet> = { write: streamXlsx, isUntouched: isAsGenerated };

export { streamXlsx, writeXlsx } from './write-xlsx.js';
