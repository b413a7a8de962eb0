import type { Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import type { TextFinding } from '../find-in-texts.js';
import { findInTokens } from '../text-tokens.js';

/** Chỗ sai quanh dấu câu, and what is wrong there. */
interface Misplaced {
  readonly found: string;
  readonly vi: string;
  readonly en: string;
}

type Fault = readonly [pattern: RegExp, vi: string, en: string];

/** An ordinal such as "a)" and a name such as "TP.Kon Tum" have no fault; a mark between digits is theirs. */
const FAULTS: readonly Fault[] = [
  [/[\p{L}\d)”][,;:!?]\p{L}/u, 'thiếu dấu cách sau dấu câu', 'lacks a space after the mark'],
  [/\p{Ll}{3}\.\p{Lu}/u, 'thiếu dấu cách sau dấu câu', 'lacks a space after the mark'],
  [/\p{L}{2}[(“]\p{L}/u, 'thiếu dấu cách trước dấu mở', 'lacks a space before the opening mark'],
  [/[)”]\p{L}/u, 'thiếu dấu cách sau dấu đóng', 'lacks a space after the closing mark'],
  [/^[(“]$|^[)”][,;:.]?$/, 'đứng riêng, thừa dấu cách', 'stands apart, with a spare space'],
  [/[,;:]{2}|[,;:]\.|(?<!\.)\.\.(?!\.)/, 'có dấu câu thừa', 'has a spare mark'],
];

/** A mark within the word, or one that stands alone. */
const CLUE = /[,;:!?.)”(“]./;
const ALONE = /^[(“)”]/;

/** Addresses have marks of their own. */
const ADDRESS = /:\/\/|@|www\./;

function findFault(token: string): Misplaced | undefined {
  if ((!CLUE.test(token) && !ALONE.test(token)) || ADDRESS.test(token)) return undefined;
  const fault = FAULTS.find(([pattern]) => pattern.test(token));
  return fault && { found: token, vi: fault[1], en: fault[2] };
}

function createProblem({ place, found: { found, vi, en } }: TextFinding<Misplaced>): Problem {
  return {
    code: 'mark-spacing',
    location: place.location,
    message: { vi: `"${found}" ${vi}.`, en: `"${found}" ${en}.` },
    hint: {
      vi: 'Dấu câu viết liền chữ đứng trước, cách chữ đứng sau; chữ trong ngoặc viết liền dấu ngoặc.',
      en: 'A mark follows its word at once and is followed by a space; brackets stand close to what they hold.',
    },
  };
}

/** Dấu cách thiếu hoặc thừa quanh dấu câu, dấu câu lặp. */
export const checkMarkSpacing: Check = (_dataset, { texts }) =>
  findInTokens(texts, findFault).map(createProblem);
