import type { BlockForm, DocumentForm, ParagraphForm, SectionForm, TableForm } from './form-model.js';
import { type DocumentName, produce, RECIPES } from './produce.js';
import { type Face, measureText } from './text-width.js';

/** Đoạn và chỗ đứng của nó: what follows it, and the width it may fill in millimetres. */
export interface Placed extends ParagraphForm {
  readonly siblings: readonly BlockForm[];
  readonly index: number;
  readonly containerWidth: number;
  /** Table, row and column it stands in. */
  readonly cell?: { readonly table: TableForm; readonly row: number; readonly column: number };
}

function placeBlocks(blocks: readonly BlockForm[], containerWidth: number, cell?: Placed['cell']): Placed[] {
  return blocks.flatMap((block, index): readonly Placed[] => {
    if (block.kind === 'paragraph') {
      return [{ ...block, siblings: blocks, index, containerWidth, ...(cell && { cell }) }];
    }
    return block.rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ blocks: inner, width }, column) =>
        placeBlocks(inner, width, { table: block, row, column }),
      ),
    );
  });
}

/** Bề rộng vùng chữ. */
export function measureTextArea({ width, left, right }: SectionForm): number {
  return width - left - right;
}

/** Mọi đoạn của một phần, tables included, in reading order. */
export function listPlaced(section: SectionForm): readonly Placed[] {
  return placeBlocks(section.blocks, measureTextArea(section));
}

/** Phần thứ n của văn bản. */
export function getSection(form: DocumentForm, index = 0): SectionForm {
  const section = form.sections[index];
  if (section === undefined) throw new Error(`the document has no section ${index}`);
  return section;
}

/** Đoạn duy nhất khớp mẫu; throws when there is none or there are several. */
export function findOne(section: SectionForm, pattern: RegExp): Placed {
  const found = listPlaced(section).filter(({ text }) => pattern.test(text));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} paragraphs match ${pattern}`);
  return only;
}

/** Đoạn trong phần đầu tiên của một văn bản thử. */
export async function findIn(name: DocumentName, pattern: RegExp): Promise<Placed> {
  return findOne(getSection((await produce(name)).form), pattern);
}

/** Kiểu chữ chung của đoạn: throws when its visible runs differ, footnote marks aside. */
export function describeLetters(paragraph: ParagraphForm) {
  const visible = paragraph.runs.filter(({ text, footnote }) => text.trim() !== '' && footnote === undefined);
  const forms = visible.map(({ font, size, bold, italic, underline, color, caps }) =>
    JSON.stringify({ font, size, bold, italic, underline, color, caps }),
  );
  if (new Set(forms).size !== 1) throw new Error(`"${paragraph.text}" is set in ${new Set(forms).size} ways`);
  return JSON.parse(forms[0] ?? '') as Pick<
    (typeof visible)[number],
    'bold' | 'caps' | 'color' | 'font' | 'italic' | 'size' | 'underline'
  >;
}

function chooseFace({ bold, italic }: { readonly bold: boolean; readonly italic: boolean }): Face {
  if (bold) return 'bold';
  return italic ? 'italic' : 'regular';
}

/** Các dòng của đoạn khi in, in millimetres: a greedy break into the width that the paragraph has. */
export function measureLines(paragraph: Placed): readonly number[] {
  const letters = describeLetters(paragraph);
  const room = paragraph.containerWidth - paragraph.left - paragraph.right;
  const measure = (line: string) => measureText(line, letters.size, chooseFace(letters));
  return paragraph.text.split('\n').flatMap((forced) => {
    const lines: string[] = [];
    for (const word of forced.split(' ')) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && measure(longer) <= room) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines.map(measure);
  });
}

/** Độ dài đường kẻ ngay dưới đoạn, in millimetres; throws when there is none. It must be centred. */
export function measureRuleBelow(paragraph: Placed): number {
  const rule = paragraph.siblings[paragraph.index + 1];
  if (rule?.kind !== 'paragraph' || rule.text !== '' || !(rule.borders.top ?? rule.borders.bottom)) {
    throw new Error(`no rule below "${paragraph.text}"`);
  }
  if ((rule.borders.top ?? rule.borders.bottom) !== 'single') throw new Error('the rule is not one line');
  if (Math.abs(rule.left - rule.right) > 0.1) throw new Error('the rule is off centre');
  return paragraph.containerWidth - rule.left - rule.right;
}

/** Bảng bố cục ở cuối: the last table without lines, where the signature stands. */
export function findClosingTable(section: SectionForm): TableForm {
  const table = section.blocks.filter((block): block is TableForm => block.kind === 'table').at(-1);
  if (table === undefined || table.hasBorders) throw new Error('no table for the signature');
  return table;
}

/** Các đoạn của nội dung văn bản (ô số 6), without tables. */
export async function listBody(name: DocumentName): Promise<readonly Placed[]> {
  const section = getSection((await produce(name)).form);
  const closing = section.blocks.lastIndexOf(findClosingTable(section));
  const outside = listPlaced(section).filter(({ cell, index }) => cell === undefined && index < closing);
  const start = outside.findIndex(({ text }) => RECIPES[name].bodyStart.test(text));
  if (start < 0) throw new Error(`the body of ${name} does not begin as expected`);
  return outside.slice(start);
}
