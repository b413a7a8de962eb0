import type { Diagnostic } from '../diagnostics/index.js';

/** Có phát hiện nào ngăn việc viết không; `strict` counts warnings too. */
export function hasErrors(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
}
