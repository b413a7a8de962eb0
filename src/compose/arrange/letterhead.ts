import { childLocation } from '../../diagnostics/index.js';
import type { Inline, Letterhead } from '../../document/index.js';
import { DISPATCH, DOCUMENT_TYPE_ABBREVIATIONS } from '../../model/index.js';
import { formatDay, formatMonth, parseDate } from '../../text/index.js';
import { joinNumber, padNumber } from '../cite/citation-number.js';
import type { Composition } from '../composition.js';
import type { Template } from '../template.js';
import type { Issue } from './issue.js';

const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** Room that the records office fills in by hand. */
const NUMBER_BLANK = '        ';
const DAY_BLANK = '    ';

/** Ký hiệu: type and body, or for a công văn body and drafting unit (Phụ lục I, Phần I, II.3.b). */
export function composeSymbol(template: Template, issue: Issue): string {
  const own = issue.record?.record.symbol;
  if (own !== undefined) return own;
  const { symbol } = issue.authority.record;
  const { documentType, draftingUnit } = template.frontMatter;
  if (documentType === DISPATCH) return [symbol, draftingUnit].filter(Boolean).join('-');
  return `${DOCUMENT_TYPE_ABBREVIATIONS.get(documentType) ?? ''}-${symbol}`;
}

function composeNumber(composition: Composition, template: Template, issue: Issue): readonly Inline[] {
  const symbol = composeSymbol(template, issue);
  const number = issue.record?.record.number;
  if (!issue.record || !number) return [{ type: 'text', value: `${NUMBER_BLANK}/${symbol}` }];
  const location = childLocation(issue.record.location, 'number');
  return [
    { type: 'figure', value: padNumber(number), origin: composition.sources.originOf({ location }) },
    { type: 'text', value: joinNumber(number, symbol).slice(padNumber(number).length) },
  ];
}

/** "ngày     tháng 11 năm 2025": a report is issued in its month; other drafts leave all three open. */
function composeOpenDate(composition: Composition): string {
  const { kind, ordinal, year } = composition.input.period;
  if (kind !== 'month') return `ngày ${DAY_BLANK}tháng ${DAY_BLANK}năm ${DAY_BLANK}`.trimEnd();
  return `ngày ${DAY_BLANK}tháng ${formatMonth(ordinal)} năm ${year}`;
}

/** Địa danh và thời gian ban hành (Phụ lục I, Phần I, II.4). */
function composePlaceAndDate(composition: Composition, issue: Issue): readonly Inline[] {
  const place: Inline = { type: 'text', value: `${issue.authority.record.placeName}, ` };
  const issueDate = issue.record?.record.issueDate;
  const date = issueDate ? parseDate(issueDate) : undefined;
  if (!issue.record || !date) return [place, { type: 'text', value: composeOpenDate(composition) }];
  const location = childLocation(issue.record.location, 'issueDate');
  const value = `ngày ${formatDay(date.day)} tháng ${formatMonth(date.month)} năm ${date.year}`;
  return [place, { type: 'figure', value, origin: composition.sources.originOf({ location }) }];
}

/** Phần đầu văn bản; `subject` stands in it only for a công văn. */
export function composeLetterhead(
  composition: Composition,
  template: Template,
  issue: Issue,
  subject: readonly Inline[],
): Letterhead {
  const { record } = issue.authority;
  const urgencyLevel = issue.record?.record.urgencyLevel ?? template.frontMatter.urgencyLevel;
  const circulation = issue.record?.record.circulation ?? template.frontMatter.circulation;
  return {
    type: 'letterhead',
    nationalName: NATIONAL_NAME,
    motto: MOTTO,
    superiorAuthority: record.superiorAuthorityLines ?? [],
    issuingAuthority: record.letterheadLines,
    number: composeNumber(composition, template, issue),
    ...(template.frontMatter.documentType === DISPATCH && { dispatchSubject: subject }),
    placeAndDate: composePlaceAndDate(composition, issue),
    ...(urgencyLevel && { urgencyLevel }),
    ...(circulation && { circulation }),
  };
}
