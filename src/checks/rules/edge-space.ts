import type { Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import { findInTexts, type TextFinding } from '../find-in-texts.js';

/** A blank at either end of a text; the texts stand one below the other. */
const EDGE = /^[ \t\u00A0]|[ \t\u00A0]$/m;
const BLANK_AT_END = /[ \t\u00A0]$/;

function findEdge(text: string): 'first' | 'last' | undefined {
  if (/^[ \t\u00A0]/.test(text)) return 'first';
  return BLANK_AT_END.test(text) ? 'last' : undefined;
}

function createProblem({ place, found }: TextFinding<'first' | 'last'>): Problem {
  const [vi, en] = found === 'first' ? ['đầu', 'beginning'] : ['cuối', 'end'];
  return {
    code: 'edge-space',
    location: place.location,
    message: {
      vi: `Có dấu cách thừa ở ${vi} "${place.text.trim()}".`,
      en: `There is a spare space at the ${en} of "${place.text.trim()}".`,
    },
    hint: { vi: 'Xóa dấu cách trong dấu nháy.', en: 'Delete the space inside the quotes.' },
  };
}

/** Dấu cách ở đầu hoặc cuối câu chữ: it prints as a blank before the mark that follows. */
export const checkEdgeSpace: Check = (_dataset, { texts }) =>
  findInTexts(texts, EDGE, findEdge).map(createProblem);
