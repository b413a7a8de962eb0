import { type Location, splitPointer, type TextRange } from '../diagnostics/index.js';
import { TextFile } from './text-file.js';
import type { OffsetRange } from './yaml-problems.js';

/** Tra chỗ của một mục, by the tokens of its pointer. */
export type FindRange = (tokens: readonly string[], on: 'key' | 'value') => OffsetRange;

/** Tệp YAML với chỗ của mọi mục: the position of every key and value. */
export class YamlText extends TextFile {
  readonly #find: FindRange;

  constructor(path: string, text: string, find: FindRange) {
    super(path, text);
    this.#find = find;
  }

  /** The range of a pointer, on its key or its value; a missing entry gives its nearest parent. */
  override locate(location: Pick<Location, 'endOffset' | 'offset' | 'on' | 'pointer'>): TextRange {
    if (location.pointer === undefined) return super.locate(location);
    const [offset, endOffset] = this.#find(splitPointer(location.pointer), location.on ?? 'value');
    return super.locate({ offset, endOffset });
  }
}

/** Tệp YAML đã phân tích, with its plain data. */
export class YamlFile extends YamlText {
  readonly value: unknown;

  constructor(path: string, text: string, value: unknown, find: FindRange) {
    super(path, text, find);
    this.value = value;
  }
}
