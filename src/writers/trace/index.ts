import type { OfficialDocument, Origin } from '../../document/index.js';
import { listFigures } from './list-figures.js';

/** Một dòng của bảng nguồn gốc: a figure as printed, where it stands in the document, and where it comes from. */
export type TraceRow = Origin & {
  readonly text: string;
  /** "Trang chính, mục 2.1, gạch đầu dòng 5". */
  readonly place: string;
};

/** Nguồn gốc các số liệu của một văn bản. */
function traceFigures(document: OfficialDocument): readonly TraceRow[] {
  return listFigures(document).map(({ figure, place }) => ({ text: figure.value, place, ...figure.origin }));
}

/** Viết bảng nguồn gốc dạng JSON. */
export function writeTrace(document: OfficialDocument): string {
  return `${JSON.stringify(traceFigures(document), null, 2)}\n`;
}
