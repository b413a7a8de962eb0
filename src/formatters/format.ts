import type { Diagnostic, Language } from '../diagnostics/index.js';

/** Lựa chọn khi in phát hiện. */
export interface FormatOptions {
  readonly language: Language;
  readonly color: boolean;
}

/** Bộ in phát hiện: the diagnostics as one text, ending with a line break unless it is empty. */
export type Formatter = (diagnostics: readonly Diagnostic[], options: FormatOptions) => string;
