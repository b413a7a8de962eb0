import type { Location } from '../diagnostics/index.js';

/** Chỗ trong mẫu đang được in. */
export class TemplateCursor {
  #base: Location;
  #isSentence = false;
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

  /** Whether a sentence of the data is worked on, and not a template. */
  get isSentence(): boolean {
    return this.#isSentence;
  }

  /** Goes to a sentence of the data, which has one place. */
  enterSentence(base: Location): void {
    this.enter(base);
    this.#isSentence = true;
  }

  /** Goes to another text: a body, or an entry. */
  enter(base: Location): void {
    this.#base = base;
    this.#isSentence = false;
    this.at = 0;
  }

  /** Does something that goes elsewhere, and comes back. */
  comeBack<T>(leave: () => T): T {
    const [base, at, isSentence] = [this.#base, this.at, this.#isSentence];
    const result = leave();
    this.#base = base;
    this.at = at;
    this.#isSentence = isSentence;
    return result;
  }
}
