/** Giá trị mà mẫu thấy: what a name after its dot gives, and what it is worth in a comparison or a loop. */
export abstract class Drop {
  abstract get(key: number | string): unknown;

  valueOf(): unknown {
    return this;
  }
}

/** The plain value behind a template value. */
export function toPlain(value: unknown): unknown {
  return value instanceof Drop ? value.valueOf() : value;
}
