import type { Location, TextRange } from '../diagnostics/index.js';
import { readYaml, TextFile } from '../source/index.js';
import { type ReadFile, readText } from './read-files.js';

/** Tệp dữ liệu đã nhớ: read and parsed for its places only when somebody asks for one. */
export class DataTextFile {
  readonly path: string;
  readonly #file: ReadFile;
  #parsed: TextFile | undefined;

  /** @param path as findings name it. */
  constructor(path: string, file: ReadFile) {
    this.path = path;
    this.#file = file;
  }

  locate(location: Location): TextRange {
    this.#parsed ??= this.#parse();
    return this.#parsed.locate(location);
  }

  #parse(): TextFile {
    const text = readText(this.#file);
    return readYaml(this.path, text).file ?? new TextFile(this.path, text);
  }
}
