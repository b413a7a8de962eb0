import type { GroupPiece, Piece } from './pieces.js';
import { type ProblemList, TOO_DEEP } from './problems.js';
import { readAssign, readCaptureName } from './read-tags.js';
import { type CodeToken, scanTokens, type Token } from './scan-tokens.js';
import { type Tag, TagReader } from './tag-reader.js';

/** More tags inside one another is no writing. */
const DEEPEST = 100;

/** The tags that go on or end what a tag begins. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  capture: ['endcapture'],
  case: ['when', 'else', 'endcase'],
  for: ['else', 'endfor'],
  if: ['elsif', 'else', 'endif'],
  unless: ['elsif', 'else', 'endunless'],
};

/** A template so broken that reading on tells nothing. */
class Unreadable extends Error {}

/** A tag of a group and what follows it. */
interface Part {
  readonly tag: Tag;
  readonly body: readonly Piece[];
}

/** Đọc thẻ thành cây: recursive, for tags enclose tags. */
class PieceReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #problems: ProblemList;
  readonly #tags: TagReader;
  #next = 0;
  #depth = 0;

  constructor(text: string, tokens: readonly Token[], problems: ProblemList) {
    this.#text = text;
    this.#tokens = tokens;
    this.#problems = problems;
    this.#tags = new TagReader(text, problems);
  }

  /** Reads to the end of the text. */
  readAll(): readonly Piece[] {
    return this.#readUntil([]).pieces;
  }

  /** Reads up to a tag of these names, which is taken too. */
  #readUntil(names: readonly string[]): { readonly pieces: readonly Piece[]; readonly stop?: Tag } {
    const pieces: Piece[] = [];
    for (let token = this.#tokens[this.#next]; token; token = this.#tokens[this.#next]) {
      this.#next += 1;
      if (token.type === 'text') pieces.push(token);
      else if (token.type === 'output') pieces.push(this.#tags.readOutput(token));
      else {
        const tag = this.#tags.open(token);
        if (names.includes(tag.name)) return { pieces, stop: tag };
        const piece = this.#readTag(tag);
        if (piece) pieces.push(piece);
      }
    }
    return { pieces };
  }

  #readTag(tag: Tag): Piece | undefined {
    const { token, name, reader } = tag;
    if (name === '#') return undefined;
    if (name === 'assign') return this.#tags.attempt(token, undefined, () => readAssign(reader, token.at));
    if (name === 'break' || name === 'continue') return { type: 'jump', at: token.at, kind: name };
    if (Object.hasOwn(ENDS, name)) return this.#readGroup(tag);
    this.#problems.reportSyntax(this.#problems.locate(token.at, token.end), {
      vi: `Không có thẻ "${name}".`,
      en: `There is no tag "${name}".`,
    });
    return undefined;
  }

  #readGroup(tag: Tag): Piece | undefined {
    const { token, name } = tag;
    this.#depth += 1;
    if (this.#depth > DEEPEST) this.#giveUp(token, TOO_DEEP);
    const piece = name === 'capture' ? this.#readCapture(tag) : this.#readControl(tag);
    this.#depth -= 1;
    return piece;
  }

  #giveUp({ at, end }: CodeToken, message: typeof TOO_DEEP): never {
    this.#problems.reportSyntax(this.#problems.locate(at, end), message);
    throw new Unreadable();
  }

  #giveUpUnclosed(token: CodeToken): never {
    const shown = this.#text.slice(token.at, token.end);
    return this.#giveUp(token, {
      vi: `Thẻ ${shown} chưa có thẻ đóng.`,
      en: `The tag ${shown} is not closed.`,
    });
  }

  #readCapture({ token, reader }: Tag): Piece {
    const name = this.#tags.attempt(token, '', () => readCaptureName(reader));
    const { pieces, stop } = this.#readUntil(ENDS.capture ?? []);
    if (stop === undefined) this.#giveUpUnclosed(token);
    return { type: 'capture', at: token.at, name, body: pieces };
  }

  #readControl(tag: Tag): GroupPiece | undefined {
    const { token, name } = tag;
    const begin = this.#tags.readOpening(tag);
    const parts: Part[] = [];
    for (let current = tag; ; ) {
      const { pieces, stop = this.#giveUpUnclosed(token) } = this.#readUntil(ENDS[name] ?? []);
      parts.push({ tag: current, body: pieces });
      if (stop.name.startsWith('end')) {
        // What stands between "case" and the first "when" is not printed.
        const kept = name === 'case' ? parts.slice(1) : parts;
        if (kept.length === 0) return undefined;
        return {
          type: 'group',
          at: token.at,
          end: stop.token.end,
          control: begin(kept.map((part) => part.tag)),
          bodies: kept.map(({ body }) => body),
          tags: [...kept.map((part) => part.tag.token.at), stop.token.at],
        };
      }
      current = stop;
    }
  }
}

/**
 * Đọc chữ của mẫu thành các khúc. What is wrong is reported; nothing is given when a tag is not closed.
 * @param begin where the text that counts starts.
 */
export function readPieces(text: string, begin: number, problems: ProblemList): readonly Piece[] | undefined {
  try {
    return new PieceReader(text, scanTokens(text, begin, problems), problems).readAll();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
