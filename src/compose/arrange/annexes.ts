import type { AnnexHeading, Inline, Section } from '../../document/index.js';
import { formatDateLong, formatRoman, parseDate } from '../../text/index.js';
import { joinNumber } from '../cite/citation-number.js';
import type { AnnexDraft } from '../fill/body-builder.js';
import type { Template } from '../template.js';
import { closeBody } from './closing.js';
import type { Issue } from './issue.js';
import { composeSymbol } from './letterhead.js';

/**
 * Thông tin chỉ dẫn kèm theo (Phụ lục I, Phần I, III.1.c):
 * "(Kèm theo Kế hoạch số 121/KH-UBND ngày 31 tháng 12 năm 2025 của …)", blanks for what is not yet given.
 */
export function composeReference(template: Template, issue: Issue): string {
  const record = issue.record?.record;
  const symbol = composeSymbol(template, issue);
  const number = record?.number ? joinNumber(record.number, symbol) : `        /${symbol}`;
  const date = record?.issueDate ? parseDate(record.issueDate) : undefined;
  const day = date ? formatDateLong(date) : 'ngày      tháng      năm     ';
  const type = template.frontMatter.documentType;
  return `(Kèm theo ${type} số ${number} ${day} của ${issue.authority.record.name})`;
}

/** Phụ lục, each a section of its own; two or more are numbered in Roman figures (III.1.a). */
export function composeAnnexes(
  template: Template,
  issue: Issue,
  annexes: readonly AnnexDraft[],
): readonly Section[] {
  const reference: readonly Inline[] = [{ type: 'text', value: composeReference(template, issue) }];
  return annexes.map(({ title, section }, index) => {
    const heading: AnnexHeading = {
      type: 'annexHeading',
      label: annexes.length > 1 ? `Phụ lục ${formatRoman(index + 1)}` : 'Phụ lục',
      title,
      reference,
    };
    return { ...section, blocks: [heading, ...closeBody(section.blocks)] };
  });
}
