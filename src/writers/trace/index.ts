import { listFigures, listOrigin, type OfficialDocument, type Origin } from '../../document/index.js';
import type { Writer } from '../writer.js';

/** Một dòng của bảng nguồn gốc: a figure as printed, where it stands in the document, and where it comes from. */
export type TraceRow = Origin & {
  readonly text: string;
  /** "Trang chính, mục 2.1, gạch đầu dòng 5". */
  readonly place: string;
};

/** Nguồn gốc các số liệu của một văn bản. */
function traceFigures(document: OfficialDocument): readonly TraceRow[] {
  return listFigures(document).map(({ figure, place }) => ({
    text: figure.value,
    place,
    ...(figure.origin.kind === 'computed' ? figure.origin : listOrigin(figure.origin)),
  }));
}

function writeRows(rows: unknown): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** Whether a file is a trace, written as this writer writes it. */
function isTrace(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('utf8');
  try {
    const rows = JSON.parse(text) as readonly Partial<TraceRow>[];
    const isListed = rows.every(
      ({ text: printed, place, kind }) => Boolean(place && kind) && printed !== undefined,
    );
    return isListed && writeRows(rows) === text;
  } catch {
    return false;
  }
}

/** Viết bảng nguồn gốc dạng JSON. What is none, though it has the name of one, is somebody's file. */
export const writer: Writer<OfficialDocument> = {
  write: async (document, output) => void output.end(writeRows(traceFigures(document))),
  isUntouched: isTrace,
};
