import { once } from 'node:events';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import ExcelJS from 'exceljs';
import type { DocumentProperties } from '../../document/index.js';
import { cleanText } from './clean-text.js';
import { defaultFont } from './styles.js';

// APPNOTE.TXT 4.4.6: the earliest time a ZIP can hold, read by archiver as UTC.
const entryDate = new Date(Date.UTC(1980, 0, 1));

interface Archive {
  append(source: Readable | string, entry: { readonly name: string; readonly date?: Date }): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  abort(): unknown;
}

/** ExcelJS's streaming writer with fixed entry times, and with a door that shuts while the output is full. */
class SteadyWorkbookWriter extends ExcelJS.stream.xlsx.WorkbookWriter {
  declare readonly zip: Archive;
  declare readonly styles: { _addFont(font: Partial<ExcelJS.Font>): number };
  declare entry: PassThrough | undefined;

  /** The constructor calls this before it adds the first entry; there is no earlier place to step in. */
  override addThemes(): Promise<void> {
    const append = this.zip.append.bind(this.zip);
    this.zip.append = (source, { name }) => {
      if (typeof source === 'string') return append(source, { name, date: entryDate });
      this.entry = new PassThrough();
      source.pipe(this.entry);
      return append(this.entry, { name, date: entryDate });
    };
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
