import type { Location } from '../diagnostics/index.js';

/** Chỗ trong mẫu đang được in. */
export class TemplateCursor {
  #base: Location;
  /** Offset of the tag or output that is being worked on. */
  at = 0;

  constructor(base: Location) {
    this.#base = base;
  }

  /** An entry of the front matter or of a definition has one place, whatever stands in it. */
  get place(): Location {
    const { file, pointer } = this.#base;
    return pointer === undefined ? { file, offset: this.at } : this.#base;
  }

  /** Goes to another text: a body, or an entry. */
  enter(base: Location): void {
    this.#base = base;
    this.at = 0;
  }

  /** Does something that goes elsewhere, and comes back. */
  comeBack<T>(leave: () => T): T {
    const [base, at] = [this.#base, this.at];
    const result = leave();
    this.#base = base;
    this.at = at;
    return result;
  }
}
