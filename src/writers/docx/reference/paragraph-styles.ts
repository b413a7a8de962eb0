import type { IParagraphStyleOptions } from 'docx';
import { type ElementForm, type ElementRole, elements, type Layout, spacing } from '../form.js';
import { paragraphStyles } from '../style-names.js';
import { millimetresToTwips, pointsToTwips } from '../units.js';

type ParagraphOptions = NonNullable<IParagraphStyleOptions['paragraph']>;

const gap = pointsToTwips(spacing.paragraphGapPoints.value);
const line = Math.round(spacing.lineSpacingLines.value * 240);
const indent = { firstLine: millimetresToTwips(spacing.firstLineIndentMillimetres.value) };
const single = { before: 0, after: 0 };
const running = { before: 0, after: gap, line, lineRule: 'auto' } as const;

const layouts: Readonly<Record<Layout, ParagraphOptions>> = {
  body: { alignment: 'both', indent, spacing: running },
  center: { alignment: 'center', spacing: single },
  heading: { alignment: 'both', indent, spacing: running, keepNext: true },
  left: { alignment: 'left', spacing: single },
  title: { alignment: 'center', spacing: single, keepNext: true, keepLines: true },
};

const thinLine = { style: 'single', size: 6, color: '000000' } as const;
const redLine = { style: 'single', size: 8, color: 'FF0000' } as const;
const hairHeight = { line: 20, lineRule: 'exact' } as const;

function frame(edge: typeof redLine | typeof thinLine): ParagraphOptions {
  const padded = { ...edge, space: 3 };
  return {
    alignment: 'center',
    border: { top: padded, bottom: padded, left: { ...edge, space: 0 }, right: { ...edge, space: 0 } },
  };
}

/** Where an element differs from its layout. */
const exceptions: Partial<Readonly<Record<ElementRole, ParagraphOptions>>> = {
  annexReference: { spacing: { before: 0, after: 0 } },
  circulationMark: { ...frame(thinLine), spacing: { before: 200, after: 0 } },
  contactLine: { border: { top: { ...thinLine, space: 4 } } },
  dispatchSubject: { spacing: { before: pointsToTwips(spacing.dispatchSubjectGapPoints.value), after: 0 } },
  documentType: { spacing: { before: 320, after: 0 } },
  enactingLine: { spacing: { before: 120, after: gap, line, lineRule: 'auto' } },
  footnoteText: { alignment: 'both' },
  part: { spacing: { before: 120, after: gap, line, lineRule: 'auto' } },
  chapter: { spacing: { before: 120, after: gap, line, lineRule: 'auto' } },
  numberedSection: { spacing: { before: 60, after: gap, line, lineRule: 'auto' } },
  subsection: { spacing: { before: 60, after: gap, line, lineRule: 'auto' } },
  rule: {
    border: { top: { ...thinLine, space: 0 } },
    spacing: { before: pointsToTwips(spacing.ruleGapPoints.value), after: 0, ...hairHeight },
  },
  spacer: { spacing: { before: 0, after: 0, ...hairHeight } },
  tableCaption: { spacing: { before: 120, after: 60 } },
  urgencyMark: { ...frame(redLine), spacing: { before: 200, after: 0 } },
};

function chooseNext(form: ElementForm): ElementRole | undefined {
  return form.layout === 'heading' || form.layout === 'title' ? 'paragraph' : undefined;
}

function describeStyle(role: ElementRole): IParagraphStyleOptions {
  const form: ElementForm = elements[role];
  const { id, name, outline } = paragraphStyles[role];
  return {
    id,
    name,
    basedOn: 'Normal',
    next: paragraphStyles[chooseNext(form) ?? role].id,
    quickFormat: true,
    run: {
      size: form.size * 2,
      bold: form.letters.startsWith('bold') || undefined,
      italics: form.letters === 'italic' || form.letters === 'boldItalic' || undefined,
      color: role === 'urgencyMark' ? 'FF0000' : undefined,
    },
    paragraph: { ...layouts[form.layout], ...exceptions[role], outlineLevel: outline },
  };
}

/** Kiểu đoạn của tài liệu tham chiếu, one for each element of form. */
export function describeParagraphStyles(): readonly IParagraphStyleOptions[] {
  const roles = Object.keys(elements) as ElementRole[];
  return roles.filter((role) => role !== 'footnoteText').map(describeStyle);
}
