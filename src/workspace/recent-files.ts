import { openYaml } from '../source/index.js';

type OpenFile = ReturnType<typeof openYaml>;

/** Độ dài các tệp được giữ, in characters: the places of a text take some forty times its memory. */
const MOST_CHARACTERS = 1_000_000;

/** Các tệp dữ liệu đang mở để tìm chỗ: those that were looked into last, as many as fit; and always one. */
export class RecentFiles {
  readonly #files = new Map<string, OpenFile>();
  #characters = 0;

  /** The file of this path and this text. */
  open(path: string, text: string): OpenFile {
    const known = this.#files.get(path);
    const file = known ?? openYaml(path, text);
    // The last of a map is what was put in last.
    if (known) this.#files.delete(path);
    else this.#makeRoom(file.text.length);
    this.#files.set(path, file);
    return file;
  }

  #makeRoom(characters: number): void {
    this.#characters += characters;
    for (const [path, { text }] of this.#files) {
      if (this.#characters <= MOST_CHARACTERS) return;
      this.#files.delete(path);
      this.#characters -= text.length;
    }
  }
}
