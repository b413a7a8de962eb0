import type { Problem } from '../../diagnostics/index.js';
import { type AnnexSheet, type Inline, type OfficialDocument, readPlainText } from '../../document/index.js';
import { createPeriod, inRegime, readRegime } from '../../model/index.js';
import { composeReference } from '../arrange/annexes.js';
import { resolveIssue } from '../arrange/issue.js';
import { Composition, type CompositionInput } from '../composition.js';
import type { Template } from '../template.js';
import { composeTable } from './compose-table.js';
import type { AnnexDefinition, ReadyAnnex } from './definition.js';
import { limitRows } from './limit-rows.js';

/** Kết quả soạn phụ lục. `problems` grows while the rows are walked. */
export interface AnnexComposition {
  readonly sheet: AnnexSheet;
  readonly problems: () => readonly Problem[];
}

/** The template of the document that an annex belongs to. */
export type FindTemplate = (id: string) => Template | undefined;

/** Dòng kèm theo: only for an annex that belongs to a document. */
function composeAttachment(
  { attachedTo }: AnnexDefinition,
  input: CompositionInput,
  template: Template | undefined,
): readonly Inline[] {
  if (!attachedTo || !template) return [];
  const { kind, year, ordinal } = input.period;
  const period = attachedTo.year === 'next' ? createPeriod(kind, year + 1, ordinal) : input.period;
  const composition = new Composition({ ...input, period }, template.file.path);
  const issue = resolveIssue(composition, template);
  return issue ? [{ type: 'text', value: composeReference(template, issue) }] : [];
}

/** The annex of a document takes its figures as the document does. */
function joinRegime(input: CompositionInput, template: Template | undefined): CompositionInput {
  if (!template) return input;
  const regime = readRegime(template.frontMatter);
  return { ...input, regime, period: inRegime(input.period, regime) };
}

function describe(title: readonly Inline[], date: string): OfficialDocument['properties'] {
  const text = readPlainText(title);
  return { title: text, subject: text, creator: 'qnds', date };
}

/** Soạn phụ lục thành trang tính. */
export function composeAnnex(
  annex: ReadyAnnex,
  given: CompositionInput,
  findTemplate: FindTemplate,
): AnnexComposition {
  const { definition } = annex;
  const template = definition.attachedTo && findTemplate(definition.attachedTo.template);
  const input = joinRegime(given, template);
  const { period } = input;
  // A sheet says it beside the total, or not at all.
  const composition = new Composition({ ...input, countedTotals: new Set() }, definition.file.path);
  const table = composeTable(composition, annex, period);
  const reference = composeAttachment(definition, input, template);
  const label = definition.attachedTo?.label ?? 'Phụ lục';
  return {
    sheet: {
      properties: describe(table.title, input.date ?? period.end),
      name: definition.name,
      heading: { type: 'annexHeading', label, title: table.title, reference },
      orientation: definition.orientation ?? 'portrait',
      columns: table.columns,
      header: table.header,
      rows: { [Symbol.iterator]: () => limitRows(composition, definition, table.rows) },
    },
    problems: () => composition.problems,
  };
}
