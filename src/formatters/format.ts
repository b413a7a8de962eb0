import type { Diagnostic, Language } from '../diagnostics/index.js';

/** Lựa chọn khi in phát hiện. */
export interface FormatOptions {
  readonly language: Language;
  readonly color: boolean;
  /** Whether warnings fail the run. */
  readonly strict?: boolean;
  /** Findings of one cause are told one by one, too, in formats for people. */
  readonly listsAll?: boolean;
  /** Every file that was checked, by the name that findings use; for formats that also list what is right. */
  readonly files?: readonly string[];
  /** A line of a checked file, counted from 1, without its end; formatters open no file themselves. */
  readonly readLine?: (file: string, line: number) => string | undefined;
}

/** Bộ in phát hiện: the diagnostics as one text, ending with a line break unless it is empty. */
export type Formatter = (diagnostics: readonly Diagnostic[], options: FormatOptions) => string;
