import type { AnnexHeading, Inline } from '../../document/index.js';
import type { TextRole } from './form.js';

/** Dòng của phần tiêu đề phụ lục. */
export interface HeadingRow {
  readonly role: TextRole;
  readonly children: readonly Inline[];
}

function raise(inline: Inline): Inline {
  switch (inline.type) {
    case 'emphasis':
    case 'strong':
      return { ...inline, children: inline.children.map(raise) };
    case 'figure':
    case 'text':
      return { ...inline, value: inline.value.toLocaleUpperCase('vi') };
    case 'footnote':
    case 'gap':
    case 'lineBreak':
      return inline;
  }
}

/** Các dòng tiêu đề phụ lục: label, title in capitals, reference (III.1.b and c); empty ones are left out. */
export function listHeadingRows({ label, title, reference }: AnnexHeading): readonly HeadingRow[] {
  const rows: readonly HeadingRow[] = [
    { role: 'label', children: label ? [{ type: 'text', value: label }] : [] },
    { role: 'title', children: title.map(raise) },
    { role: 'reference', children: reference },
  ];
  return rows.filter((row) => row.children.length > 0);
}
