import { distance } from 'fastest-levenshtein';

/** Gợi ý tên gần giống: the candidate within a third of the length of `name`, or undefined. */
export function suggestName(name: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const cost = distance(name.toLowerCase(), candidate.toLowerCase());
    if (cost <= limit && (best === undefined || cost < best.distance)) best = { candidate, distance: cost };
  }
  return best?.candidate;
}
