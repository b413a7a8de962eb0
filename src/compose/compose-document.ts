import type { Problem } from '../diagnostics/index.js';
import { childLocation } from '../diagnostics/index.js';
import {
  type Block,
  type Inline,
  listFigures,
  type OfficialDocument,
  readPlainText,
  type Section,
} from '../document/index.js';
import { DISPATCH, inRegime, readRegime } from '../model/index.js';
import { composeAnnexes } from './arrange/annexes.js';
import { closeBody, composeSignatureBlock } from './arrange/closing.js';
import { type Issue, resolveIssue } from './arrange/issue.js';
import { composeLetterhead } from './arrange/letterhead.js';
import { citeDocument, printProse } from './cite/cite.js';
import { Composition, type CompositionInput } from './composition.js';
import { BodyBuilder } from './fill/body-builder.js';
import { fillBlocks } from './fill/fill-blocks.js';
import { fillText } from './fill/fill-inlines.js';
import { Run } from './fill/run.js';
import { listCounted } from './filters/reported-filter.js';
import { reportSilences } from './filters/silent-works.js';
import type { Template } from './template.js';
import { createScope } from './values/scope.js';

/** Kết quả soạn: no document when a part of its frame is unknown. */
export interface ComposeResult {
  readonly document?: OfficialDocument;
  readonly problems: readonly Problem[];
}

/** What the parts of one document are composed from. */
interface Frame {
  readonly composition: Composition;
  readonly template: Template;
  readonly issue: Issue;
  readonly scope: ReturnType<typeof createScope>;
}

type ListField = 'addressees' | 'recipients';

function fillEntry({ composition, template, scope }: Frame, pointer: string): readonly Inline[] {
  composition.cursor.enter({ file: template.file.path, pointer });
  return fillText(new Run(composition, scope), template.compiled.texts[pointer] ?? []);
}

function composeBody({ composition, template, scope }: Frame): BodyBuilder {
  composition.cursor.enter({ file: template.file.path });
  const builder = new BodyBuilder(template.frontMatter);
  const run = new Run(composition, scope);
  run.guard(() => fillBlocks(run, builder, template.compiled.body));
  return builder;
}

/** Trích yếu: that of the front matter, unless the record of this document has its own. */
function composeSubject(frame: Frame): readonly Inline[] {
  const { record } = frame.issue;
  const own = record?.record.subject;
  if (record && own !== undefined) {
    return printProse(frame.composition, own, { location: childLocation(record.location, 'subject') });
  }
  return fillEntry(frame, '/subject');
}

function composeList(frame: Frame, field: ListField): readonly (readonly Inline[])[] {
  const { record } = frame.issue;
  const own = record?.record[field];
  if (record && own !== undefined) {
    const list = childLocation(record.location, field);
    return own.map((text, index) =>
      printProse(frame.composition, text, { location: childLocation(list, index) }),
    );
  }
  const texts = frame.template.frontMatter[field] ?? [];
  return texts.map((_, index) => fillEntry(frame, `/${field}/${index}`));
}

function composeLegalBases(frame: Frame): readonly (readonly Inline[])[] {
  const from = { file: frame.template.file.path, pointer: '/legalBases' };
  const ids = frame.template.frontMatter.legalBases ?? [];
  return ids.map((id) => [
    { type: 'text', value: 'Căn cứ ' },
    ...citeDocument(frame.composition, id, { style: 'auto', from }),
  ]);
}

/** What stands between the letterhead and the body (ô số 5a, 9a; căn cứ; thẩm quyền ban hành). */
function composeOpening(frame: Frame, subject: readonly Inline[]): readonly Block[] {
  const { documentType, enactingAuthority, enactingFormula } = frame.template.frontMatter;
  const addressees = composeList(frame, 'addressees');
  const legalBases = composeLegalBases(frame);
  const blocks: Block[] = [];
  if (documentType !== DISPATCH) blocks.push({ type: 'documentTitle', documentType, subject });
  if (addressees.length > 0) blocks.push({ type: 'addressees', items: addressees });
  if (enactingAuthority) blocks.push({ type: 'enactingLine', text: enactingAuthority });
  if (legalBases.length > 0) blocks.push({ type: 'legalBases', items: legalBases });
  if (enactingFormula) blocks.push({ type: 'enactingLine', text: enactingFormula });
  return blocks;
}

function composeSections(frame: Frame, subject: readonly Inline[]): readonly Section[] {
  const { composition, template, issue } = frame;
  const letterhead = composeLetterhead(composition, template, issue, subject);
  const opening = composeOpening(frame, subject);
  const body = composeBody(frame);
  const signature = composeSignatureBlock(template, issue, composeList(frame, 'recipients'));
  const main: Section = {
    orientation: template.frontMatter.orientation ?? 'portrait',
    blocks: [letterhead, ...opening, ...closeBody(body.blocks), signature],
  };
  return [main, ...composeAnnexes(template, issue, body.annexes)];
}

/** Chế độ báo cáo, as the body may name it: its acts as a list, whether the front matter names one or several. */
function readBasis({ frontMatter: { basis = [], recipient } }: Template) {
  return { basis: typeof basis === 'string' ? [basis] : basis, recipient };
}

function composeOnce(template: Template, composition: Composition): ComposeResult {
  const { input } = composition;
  const issue = resolveIssue(composition, template);
  if (issue === undefined) return { problems: composition.problems };
  // Where the record of this document would stand, for messages about what it lacks.
  const documentFile = composition.dataFile(`documents/${template.id}-${input.period.id.toLowerCase()}.yaml`);
  const scope = createScope(composition, {
    document: issue.record,
    documentFile,
    issuer: issue.authority,
    regime: { record: readBasis(template), location: { file: template.file.path, pointer: '' } },
  });
  const frame: Frame = { composition, template, issue, scope };
  const subject = composeSubject(frame);
  const sections = composeSections(frame, subject);
  reportSilences(composition);
  const { documentType } = template.frontMatter;
  const properties = {
    title: `${documentType} ${readPlainText(subject)}`,
    subject: readPlainText(subject),
    creator: issue.authority.record.name,
    date: issue.record?.record.issueDate ?? input.date ?? input.period.end,
  };
  return { document: { properties, sections }, problems: composition.problems };
}

/** The totals that the document does not say the number of reports of. */
function isUncounted(composition: Composition, counted: ReadonlySet<string>): boolean {
  return [...composition.partialTotals].some((name) => !counted.has(name));
}

/**
 * Soạn văn bản từ mẫu và dữ liệu: the tree of roles, and everything that is wrong or missing.
 * The caller decides by the problems whether the document may be written.
 */
export function composeDocument(template: Template, given: CompositionInput): ComposeResult {
  const regime = readRegime(template.frontMatter);
  const input = { ...given, regime, period: inRegime(given.period, regime) };
  const composition = new Composition(input, template.file.path);
  const result = composeOnce(template, composition);
  if (result.document === undefined || composition.partialTotals.size === 0) return result;
  const figures = listFigures(result.document);
  const countedTotals = listCounted(
    composition,
    figures.map(({ figure }) => figure.origin),
  );
  if (!isUncounted(composition, countedTotals)) return result;
  // Only now it is known which totals stand beside the number of those that have reported.
  return composeOnce(template, new Composition({ ...input, countedTotals }, template.file.path));
}
