import type { Diagnostic } from '../diagnostics/index.js';
import type { Formatter } from './format.js';
import { groupByCause } from './same-cause.js';

/** Số phát hiện cùng nguyên nhân, for each that is not told alone. */
function countAlike(diagnostics: readonly Diagnostic[]): ReadonlyMap<Diagnostic, number> {
  return new Map(
    groupByCause(diagnostics).flatMap(({ first, others }) =>
      others.length === 0 ? [] : [first, ...others].map((one) => [one, others.length + 1] as const),
    ),
  );
}

/**
 * In phát hiện dạng JSON: a list of records with the texts in the language asked for. Each finding has a record of its
 * own; `sameCause` tells how many there are of one cause.
 */
export const formatJson: Formatter = (diagnostics, { language }) => {
  const alike = countAlike(diagnostics);
  const records = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    ...(alike.has(diagnostic) && { sameCause: alike.get(diagnostic) }),
    message: diagnostic.message[language],
    ...(diagnostic.hint && { hint: diagnostic.hint[language] }),
    related: diagnostic.related.map((place) => ({ ...place, message: place.message[language] })),
  }));
  return `${JSON.stringify(records, null, 2)}\n`;
};
