import type { DiagnosticCode } from '../codes.js';
import type { Localized } from '../localized.js';

/** Giải thích một mã phát hiện, with the smallest example of the mistake and its correction. */
export interface Explanation {
  /** One line, without a full stop. */
  readonly title: Localized;
  readonly text: Localized;
  readonly wrong: string;
  readonly right: string;
}

/** Giải thích của một nhóm mã; what is no code does not compile. */
export type Explanations = Readonly<Partial<Record<DiagnosticCode, Explanation>>>;
