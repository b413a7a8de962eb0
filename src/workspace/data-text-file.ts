import type { Location, TextRange } from '../diagnostics/index.js';
import { readYaml, TextFile } from '../source/index.js';

/** Tệp dữ liệu có thể đã nhớ: parsed for its places only when somebody asks for one. */
export class DataTextFile extends TextFile {
  #parsed: TextFile | undefined;

  override locate(location: Location): TextRange {
    if (location.pointer === undefined) return super.locate(location);
    this.#parsed ??= readYaml(this.path, this.text).file ?? new TextFile(this.path, this.text);
    return this.#parsed.locate(location);
  }
}
