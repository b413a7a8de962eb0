import { PackageTooLargeError, readParts } from '../../writers/zip-records/index.js';
import type { WorkbookFaultName } from './workbook-fault.js';

/** Cỡ tệp lớn nhất được đọc, in bytes; a form has some 20 KB. */
export const LARGEST_WORKBOOK = 20 * 1024 * 1024;

/** All parts together, unpacked: what more is packed into a small file only fills the memory. */
const LARGEST_CONTENT = 100 * 1024 * 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound file (MS-CFB 2.2): workbooks of before 2007, and those that are encrypted. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** What the first bytes and the size tell. */
function judgeBytes(bytes: Uint8Array): WorkbookFaultName | undefined {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > LARGEST_WORKBOOK) return 'tooLarge';
  if (startsWith(bytes, COMPOUND)) return 'locked';
  return startsWith(bytes, ZIP) ? undefined : 'notWorkbook';
}

/** What the names of the parts tell. */
function judgeParts(parts: ReadonlyMap<string, Uint8Array>): WorkbookFaultName | undefined {
  if (parts.has('xl/workbook.xml')) return undefined;
  return parts.has('xl/workbook.bin') || parts.has('mimetype') ? 'otherFormat' : 'notWorkbook';
}

/** Mở gói của một tệp Excel: its parts, or why it is none that can be read. */
export function openPackage(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | WorkbookFaultName {
  const fault = judgeBytes(bytes);
  if (fault) return fault;
  try {
    const parts = readParts(bytes, LARGEST_CONTENT);
    return judgeParts(parts) ?? parts;
  } catch (error) {
    return error instanceof PackageTooLargeError ? 'tooLarge' : 'broken';
  }
}
