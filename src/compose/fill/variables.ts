type Frame = Record<string, unknown>;

/** Các tên của mẫu và giá trị của chúng: those of a loop first, then what was assigned, then what is given. */
export class Variables {
  readonly #given: Readonly<Record<string, unknown>>;
  readonly #assigned: Frame = {};
  readonly #loops: Frame[] = [];

  constructor(given: Readonly<Record<string, unknown>>) {
    this.#given = given;
  }

  find(name: string): unknown {
    for (let index = this.#loops.length - 1; index >= 0; index -= 1) {
      const frame = this.#loops[index];
      if (frame && Object.hasOwn(frame, name)) return frame[name];
    }
    return Object.hasOwn(this.#assigned, name) ? this.#assigned[name] : this.#given[name];
  }

  /** For the rest of the text, also when it is done in a loop. */
  assign(name: string, value: unknown): void {
    this.#assigned[name] = value;
  }

  /** Opens the frame of a loop. */
  enter(frame: Frame): void {
    this.#loops.push(frame);
  }

  leave(): void {
    this.#loops.pop();
  }
}
