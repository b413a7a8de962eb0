import { type Letterhead, readPlainText } from '../../../document/index.js';
import { join, nothing, type Xml } from '../../markup/index.js';
import { measureText, type TextFace } from '../../text-measure/index.js';
import { balanceLines } from '../balanced-lines.js';
import type { BlockContext, BlockHandler } from '../context.js';
import { elements } from '../form.js';
import { drawLayoutTable } from '../layout-table.js';
import { chooseColumns, type LetterheadColumns } from '../letterhead-columns.js';
import { drawCirculationMark, drawUrgencyMark } from '../marks.js';
import { drawParagraph } from '../paragraph.js';
import { computeShortRule, drawRuleLine } from '../rule-line.js';
import { applyCapitals, drawText } from '../run.js';
import type { StyleIds } from '../style-names.js';

const capitals = { capitals: true };
const numberGap = 80;
const dispatchMargin = 240;

const superiorFace: TextFace = { size: elements.superiorAuthority.size };
const issuingFace: TextFace = { size: elements.issuingAuthority.size, bold: true };
const dispatchFace: TextFace = { size: elements.dispatchSubject.size };

function drawAuthorities(block: Letterhead, { left }: LetterheadColumns, styles: StyleIds): Xml {
  const superior = block.superiorAuthority.map((line) => applyCapitals(line, capitals));
  const issuing = block.issuingAuthority.map((line) => {
    const value = applyCapitals(line, capitals);
    return { value, ...balanceLines(value, issuingFace, left) };
  });
  const longest = Math.max(0, ...issuing.map((line) => line.longest));
  return join([
    ...superior.map((line) => {
      const { indents } = balanceLines(line, superiorFace, left);
      return drawParagraph(styles.superiorAuthority, indents, drawText(line));
    }),
    ...issuing.map(({ value, indents }) => drawParagraph(styles.issuingAuthority, indents, drawText(value))),
    drawRuleLine({ length: computeShortRule(longest), columnWidth: left }, styles),
  ]);
}

function drawNation(block: Letterhead, { right }: LetterheadColumns, styles: StyleIds): Xml {
  const length = measureText(block.motto, { size: elements.motto.size, bold: true });
  return join([
    drawParagraph(styles.nationalName, {}, drawText(applyCapitals(block.nationalName, capitals))),
    drawParagraph(styles.motto, {}, drawText(block.motto)),
    drawRuleLine({ length, columnWidth: right }, styles),
  ]);
}

function drawDispatchSubject(block: Letterhead, columns: LetterheadColumns, context: BlockContext): Xml {
  const { dispatchSubject } = block;
  if (!dispatchSubject) return nothing;
  const value = `V/v ${readPlainText(dispatchSubject)}`;
  const { indents } = balanceLines(value, dispatchFace, columns.left - dispatchMargin);
  const { left = 0, right = 0 } = indents;
  const half = dispatchMargin / 2;
  return drawParagraph(
    context.styles.dispatchSubject,
    { left: left + half, right: right + half },
    drawText('V/v '),
    context.drawInlines(dispatchSubject),
  );
}

function drawNumber(block: Letterhead, columns: LetterheadColumns, context: BlockContext): Xml {
  const { drawInlines, styles } = context;
  const { urgencyLevel } = block;
  const number = [drawText('Số: '), drawInlines(block.number)];
  return join([
    drawParagraph(styles.number, { before: numberGap }, ...number),
    drawDispatchSubject(block, columns, context),
    urgencyLevel ? drawUrgencyMark(urgencyLevel, columns.left, styles) : nothing,
  ]);
}

function drawDate(block: Letterhead, { drawInlines, styles }: BlockContext): Xml {
  return drawParagraph(styles.placeAndDate, { before: numberGap }, drawInlines(block.placeAndDate));
}

/** The mark stands over the middle of the national name. */
function drawCirculation(block: Letterhead, columns: LetterheadColumns, context: BlockContext): Xml {
  if (!block.circulation) return nothing;
  const centre = context.leftMargin + columns.left + columns.right / 2;
  return drawCirculationMark(block.circulation, centre, context.styles);
}

/** Vẽ phần đầu văn bản: ô số 1, 2, 3, 4, 5b, 10b, 11 (Phụ lục I, Phần I, IV.2). */
export const drawLetterhead: BlockHandler<'letterhead'> = (block, context) => {
  const { styles } = context;
  const columns = chooseColumns(block, context.textWidth);
  const upper = { cells: [drawAuthorities(block, columns, styles), drawNation(block, columns, styles)] };
  const lower = { cells: [drawNumber(block, columns, context), drawDate(block, context)] };
  const widths = [columns.left, columns.right];
  const table = drawLayoutTable(styles.layoutTable, widths, [upper, lower]);
  return join([drawCirculation(block, columns, context), table]);
};
