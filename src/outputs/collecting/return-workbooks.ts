import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/index.js';
import type { Workspace } from '../../workspace/index.js';
import type { PlacedFile } from '../output/place-output.js';
import { listNames } from '../output/plan-placement.js';
import { placeWorkbook, type WorkbookPlace } from '../place-workbook.js';
import type { Collection } from './collect-forms.js';

/** Thư mục của các bản gửi trả, in the folder of the results. */
const RETURN_FOLDER = 'tra-lai';

/** What the officer is to mend; what only the analyst can decide is not sent back. */
function listMarks(findings: readonly Diagnostic[], shown: string) {
  return findings.flatMap(({ file, cell, code, message, hint }) => {
    if (file !== shown || !cell || code === 'value-differs') return [];
    const stroke = cell.lastIndexOf('!');
    const text = [message.vi, ...(hint ? [`→ ${hint.vi}`] : [])].join('\n');
    return [{ sheet: cell.slice(0, stroke), address: cell.slice(stroke + 1), text }];
  });
}

function chooseName(shown: string, taken: Set<string>): string {
  for (const name of listNames(join(RETURN_FOLDER, basename(shown)))) {
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
  throw new Error('the names have no end');
}

/**
 * Ghi bản gửi trả của những tệp có ô phải sửa: a copy with a note at each such cell, in red. One that the library cannot
 * write is left out: its findings are told all the same.
 */
export async function returnWorkbooks(
  workspace: Workspace,
  { sent, findings }: Collection,
  place: WorkbookPlace,
): Promise<readonly PlacedFile[]> {
  const { markWorkbook } = await import('../../forms/draw/mark-workbook.js');
  const placed: PlacedFile[] = [];
  const names = new Set<string>();
  for (const { file } of sent) {
    const marks = listMarks(findings, file.shown);
    const marked =
      marks.length > 0 ? await markWorkbook(new Uint8Array(readFileSync(file.path)), marks) : undefined;
    if (marked === undefined) continue;
    placed.push(await placeWorkbook(workspace, chooseName(file.shown, names), async () => marked, place));
  }
  return placed;
}
