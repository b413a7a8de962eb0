import type { DiagnosticCode } from '../codes.js';
import type { Explanation } from './explanation.js';
import { FIGURE_EXPLANATIONS } from './figures.js';
import { ISSUE_EXPLANATIONS } from './issues.js';
import { LINK_EXPLANATIONS } from './links.js';
import { MARK_EXPLANATIONS } from './marks.js';
import { PEOPLE_EXPLANATIONS } from './people.js';
import { PROSE_EXPLANATIONS } from './prose.js';
import { READING_EXPLANATIONS } from './reading.js';
import { RECORD_EXPLANATIONS } from './records.js';
import { RELATION_EXPLANATIONS } from './relations.js';
import { SPELLING_EXPLANATIONS } from './spelling.js';
import { TEMPLATE_EXPLANATIONS } from './templates.js';
import { TIME_EXPLANATIONS } from './time.js';
import { WORKBOOK_EXPLANATIONS } from './workbooks.js';
import { WRITING_EXPLANATIONS } from './writing.js';

/** Giải thích của mọi mã phát hiện; a new code does not compile without one. */
export const EXPLANATIONS: { readonly [K in DiagnosticCode]: Explanation } = {
  ...FIGURE_EXPLANATIONS,
  ...ISSUE_EXPLANATIONS,
  ...LINK_EXPLANATIONS,
  ...MARK_EXPLANATIONS,
  ...PEOPLE_EXPLANATIONS,
  ...PROSE_EXPLANATIONS,
  ...READING_EXPLANATIONS,
  ...RECORD_EXPLANATIONS,
  ...RELATION_EXPLANATIONS,
  ...SPELLING_EXPLANATIONS,
  ...TEMPLATE_EXPLANATIONS,
  ...TIME_EXPLANATIONS,
  ...WORKBOOK_EXPLANATIONS,
  ...WRITING_EXPLANATIONS,
};

export type { Explanation } from './explanation.js';
