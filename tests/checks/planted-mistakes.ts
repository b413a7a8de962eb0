import { PLANTED_FIGURES } from './planted-figures.js';
import { PLANTED_WORDS } from './planted-words.js';

/**
 * Một lỗi gieo vào dữ liệu thật. "¦" in `replace` marks where the finding is expected; with `at`, that text of
 * another file (or of the same, further on) is where.
 */
export interface PlantedMistake {
  readonly code: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly at?: { readonly file: string; readonly text: string };
}

/** Các lỗi gieo: each gives one finding and nothing else. */
export const PLANTED_MISTAKES: readonly PlantedMistake[] = [...PLANTED_FIGURES, ...PLANTED_WORDS];
