import { once } from 'node:events';
import type { PassThrough, Writable } from 'node:stream';
import ExcelJS from 'exceljs';
import type { DocumentProperties } from '../../document/index.js';
import { cleanText } from './clean-text.js';
import { type Archive, steadyArchive } from './digest-archive.js';
import { defaultFont } from './styles.js';

/** ExcelJS's streaming writer with a steady archive, and with a door that shuts while the output is full. */
class SteadyWorkbookWriter extends ExcelJS.stream.xlsx.WorkbookWriter {
  declare readonly zip: Archive;
  declare readonly styles: { _addFont(font: Partial<ExcelJS.Font>): number };
  declare entry: PassThrough | undefined;

  /** The constructor calls this before it adds the first entry; there is no earlier place to step in. */
  override addThemes(): Promise<void> {
    steadyArchive(this.zip, (entry) => {
      this.entry = entry;
    });
    return super.addThemes();
  }
}

/** Sổ tính đang ghi. */
export interface OpenWorkbook {
  readonly writer: ExcelJS.stream.xlsx.WorkbookWriter;
  /** Rows written so far wait for the output: `drain` before writing more, or they all stay in memory. */
  readonly isFull: () => boolean;
  readonly drain: () => Promise<void>;
  readonly abort: () => void;
}

/** Mở sổ tính ghi dần ra `output`; its properties are the document's, at 00:00Z of its own date. */
export function openWorkbook(properties: DocumentProperties, output: Writable): OpenWorkbook {
  const date = new Date(`${properties.date}T00:00:00Z`);
  const creator = cleanText(properties.creator);
  const writer = new SteadyWorkbookWriter({ stream: output, useStyles: true, useSharedStrings: false });
  Object.assign(writer, { created: date, modified: date, creator, lastModifiedBy: creator });
  writer.title = cleanText(properties.title);
  writer.subject = cleanText(properties.subject);
  // The first font is the workbook's default; without this one ExcelJS begins with Calibri.
  writer.styles._addFont(defaultFont);
  writer.zip.on('error', (error) => output.destroy(error));
  return {
    writer,
    isFull: () => writer.entry?.writableNeedDrain === true,
    drain: async () => {
      if (writer.entry?.writableNeedDrain) await once(writer.entry, 'drain');
    },
    abort: () => writer.zip.abort(),
  };
}
