import type { Diagnostic } from '../diagnostics/index.js';

/** Phát hiện cùng một nguyên nhân: the first is told in full, the others by their places. */
export interface CauseGroup {
  readonly first: Diagnostic;
  readonly others: readonly Diagnostic[];
}

/** Fewer alike are told one by one: each is then a place to mend. */
const FEWEST_ALIKE = 4;

function nameCause({ code, severity, message }: Diagnostic): string {
  return `${severity} ${code} ${message.vi}`;
}

/**
 * Gộp phát hiện cùng nguyên nhân: those of one code that say the very same of many places, such as the id of a record
 * that has been deleted. Groups stand in the order of their first findings.
 */
export function groupByCause(diagnostics: readonly Diagnostic[]): readonly CauseGroup[] {
  const alike = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const cause = nameCause(diagnostic);
    const group = alike.get(cause);
    if (group) group.push(diagnostic);
    else alike.set(cause, [diagnostic]);
  }
  return diagnostics.flatMap((diagnostic) => {
    const [first, ...others] = alike.get(nameCause(diagnostic)) ?? [];
    if (first === undefined || others.length + 1 < FEWEST_ALIKE) return [{ first: diagnostic, others: [] }];
    return first === diagnostic ? [{ first, others }] : [];
  });
}
