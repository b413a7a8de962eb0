/** Ràng buộc đã xét: the keys of the values that take part, the likeliest culprit first, and whether it holds. */
export interface Constraint {
  readonly terms: readonly string[];
  readonly holds: boolean;
}

/** Các ràng buộc sai do cùng một giá trị. */
export interface Blame<C extends Constraint> {
  readonly term: string;
  readonly failures: readonly C[];
}

/** Failures minus successes: a value that fits elsewhere is less likely to be the wrong one. */
function scoreTerms(constraints: readonly Constraint[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { terms, holds } of constraints) {
    for (const term of terms) scores.set(term, (scores.get(term) ?? 0) + (holds ? -1 : 1));
  }
  return scores;
}

function pickTerm(terms: readonly string[], scores: ReadonlyMap<string, number>): string {
  let best = terms[0] ?? '';
  for (const term of terms) {
    if ((scores.get(term) ?? 0) > (scores.get(best) ?? 0)) best = term;
  }
  return best;
}

/**
 * Quy lỗi: of the values in a failed constraint the one that fails most and fits least elsewhere is blamed,
 * so that one wrong figure gives one finding however many constraints it breaks.
 */
export function assignBlame<C extends Constraint>(constraints: readonly C[]): readonly Blame<C>[] {
  const scores = scoreTerms(constraints);
  const groups = new Map<string, C[]>();
  for (const constraint of constraints) {
    if (constraint.holds) continue;
    const term = pickTerm(constraint.terms, scores);
    const group = groups.get(term);
    if (group) group.push(constraint);
    else groups.set(term, [constraint]);
  }
  return [...groups].map(([term, failures]) => ({ term, failures }));
}
