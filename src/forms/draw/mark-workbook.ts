import type { Workbook } from 'exceljs';
import { writeZip } from '../../writers/zip-records/index.js';
import { loadWorkbook } from '../read/load-workbook.js';
import { openPackage } from '../read/open-package.js';
import { stripPackage } from '../read/strip-package.js';
import { COLOURS, fillWith } from './cell-looks.js';
import { MADE, sealWorkbook } from './seal-workbook.js';

/** Điều cần sửa ở một ô. */
export interface CellMark {
  readonly sheet: string;
  readonly address: string;
  /** Shown as a note of the cell. */
  readonly text: string;
}

/** A workbook with more in it is marked without its looks: they may be a million formatted rows. */
const LARGEST_WITH_LOOKS = 10 * 1024 * 1024;

/** The library knows only one of the two spellings of "not locked". */
function respellLocks(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const styles = parts.get('xl/styles.xml');
  if (styles === undefined) return parts;
  const text = new TextDecoder().decode(styles).replaceAll('locked="false"', 'locked="0"');
  return new Map([...parts, ['xl/styles.xml', new TextEncoder().encode(text)]]);
}

/** As it was sent; where the library cannot read that, only what its cells hold. */
async function open(bytes: Uint8Array): Promise<Workbook | undefined> {
  const parts = openPackage(bytes);
  if (typeof parts === 'string') return undefined;
  const size = [...parts.values()].reduce((sum, { length }) => sum + length, 0);
  const whole = size > LARGEST_WITH_LOOKS ? undefined : await loadWorkbook(writeZip(respellLocks(parts)));
  const stripped = whole ? undefined : stripPackage(parts);
  return whole ?? (stripped && loadWorkbook(stripped));
}

function addMark(workbook: Workbook, { sheet, address, text }: CellMark): void {
  const cell = workbook.getWorksheet(sheet)?.getCell(address);
  if (cell === undefined) return;
  const former = typeof cell.note === 'string' ? cell.note : undefined;
  cell.note = { texts: [{ text: former === undefined ? text : `${former}\n${text}` }] };
  // Cells share what they look like.
  cell.style = { ...cell.style, fill: fillWith(COLOURS.impossible) };
}

/** Bản gửi trả: the workbook as it was sent, what is to be mended in red and with a note; undefined when it cannot be read. */
export async function markWorkbook(
  bytes: Uint8Array,
  marks: readonly CellMark[],
): Promise<Uint8Array | undefined> {
  const workbook = await open(bytes);
  if (workbook === undefined) return undefined;
  for (const mark of marks) addMark(workbook, mark);
  workbook.created ??= MADE;
  workbook.modified ??= MADE;
  return sealWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
