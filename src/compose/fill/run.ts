import type { Inline } from '../../document/index.js';
import type { Composition } from '../composition.js';
import { Variables } from './variables.js';

/** Most nodes done, and most characters printed, for one text: counted, so that every machine stops at the same place. */
const MOST_STEPS = 500_000;
const MOST_CHARACTERS = 1_000_000;
/** Most parts that one output prints. */
const MOST_PARTS = 10_000;

/** Mẫu lặp hoặc in quá nhiều. */
class RunawayError extends Error {}

/** Một lần điền một đoạn chữ của mẫu. */
export class Run {
  readonly composition: Composition;
  readonly variables: Variables;
  /** `break` or `continue`, until the loop has taken note. */
  jump: 'break' | 'continue' | undefined;
  #steps = 0;
  #characters = 0;
  readonly #footnotes = new Map<string, Inline[]>();

  constructor(composition: Composition, given: Readonly<Record<string, unknown>>) {
    this.composition = composition;
    this.variables = new Variables(given);
  }

  /** Begins to count anew, for the next row of a table. */
  restart(): void {
    this.#steps = 0;
    this.#characters = 0;
  }

  /** @throws RunawayError when so much is no writing. */
  spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps > MOST_STEPS) throw new RunawayError();
  }

  /** @throws RunawayError */
  print(characters: number): void {
    this.#characters += characters;
    if (this.#characters > MOST_CHARACTERS) throw new RunawayError();
  }

  /** @throws RunawayError */
  printValue(inlines: readonly Inline[]): void {
    if (inlines.length > MOST_PARTS) throw new RunawayError();
    let characters = inlines.length;
    for (const inline of inlines) if (inline.type === 'text') characters += inline.value.length;
    this.print(characters);
  }

  /** The text of a footnote, which may come before or after what refers to it. */
  footnoteText(id: string): Inline[] {
    const known = this.#footnotes.get(id);
    if (known) return known;
    const text: Inline[] = [];
    this.#footnotes.set(id, text);
    return text;
  }

  /** Does something for a text; one that does not end is reported, and what there is of it remains. */
  guard(fill: () => void): void {
    try {
      fill();
    } catch (error) {
      if (!(error instanceof RunawayError)) throw error;
      this.composition.report({
        code: 'template-syntax',
        location: this.composition.cursor.place,
        message: {
          vi: 'Mẫu lặp quá nhiều hoặc in ra quá dài, nên đã dừng lại.',
          en: 'The template loops too often or prints too much and was stopped.',
        },
        hint: { vi: 'Xem lại vòng lặp ở chỗ này.', en: 'Check the loop at this place.' },
      });
    }
  }
}
