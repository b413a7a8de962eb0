interface Segment {
  readonly outputStart: number;
  readonly templateOffset: number;
  readonly isPlainText: boolean;
}

/** Bảng đối chiếu chỗ in ra với chỗ trong mẫu, in the order of printing. */
export class SourceMap {
  readonly #segments: Segment[] = [];

  add(segment: Segment): void {
    this.#segments.push(segment);
  }

  /** The offset in the template of an offset in the output. */
  templateOffsetAt(outputOffset: number): number {
    let low = 0;
    let high = this.#segments.length - 1;
    if (high < 0) return 0;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#segments[middle]?.outputStart ?? 0) <= outputOffset) low = middle;
      else high = middle - 1;
    }
    const segment = this.#segments[low];
    if (segment === undefined) return 0;
    return segment.templateOffset + (segment.isPlainText ? outputOffset - segment.outputStart : 0);
  }
}
