import type { Writable } from 'node:stream';
import type { DocumentProperties } from '../../document/index.js';
import { type OpenPart, PackageStream } from './package-stream.js';
import { StyleTable } from './styles.js';
import { type ListedSheet, listWorkbookParts, nameSheetPart } from './workbook-parts.js';

/** Sổ tính đang ghi dần ra một luồng. */
export class OpenWorkbook {
  readonly styles = new StyleTable();
  readonly #properties: DocumentProperties;
  readonly #package: PackageStream;
  readonly #sheets: ListedSheet[] = [];

  constructor(properties: DocumentProperties, output: Writable) {
    this.#properties = properties;
    this.#package = new PackageStream(output);
  }

  /**
   * Adds a sheet. Of a sheet that is drawn `beside` another one the compressed rows wait in memory,
   * of which it can have 1,048,576; any other goes straight out.
   */
  openSheet(sheet: ListedSheet, beside: boolean): OpenPart {
    const name = nameSheetPart(this.#sheets.push(sheet));
    return beside ? this.#package.openSpooled(name) : this.#package.openStreamed(name);
  }

  /** Rows written so far wait for the output: `drain` before writing more, or they all stay in memory. */
  get isFull(): boolean {
    return this.#package.isFull;
  }

  drain(): Promise<void> {
    return this.#package.drain();
  }

  async finish(): Promise<void> {
    await this.#package.add('xl/styles.xml', this.styles.write());
    for (const [name, content] of listWorkbookParts(this.#properties, this.#sheets)) {
      await this.#package.add(name, content);
    }
    await this.#package.finish();
  }

  abort(): void {
    this.#package.abort();
  }
}
