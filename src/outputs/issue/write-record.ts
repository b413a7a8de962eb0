import { type IssuedFigure, type IssueEdition, type IssueRecord, sealOf } from '../../model/index.js';

/** A JSON string is a quoted string of YAML, and so is never read as anything else. */
function quote(value: unknown): string {
  return JSON.stringify(value);
}

function writeEntry([key, value]: readonly [string, unknown]): string {
  if (!Array.isArray(value)) return `${key}: ${quote(value)}`;
  return `${key}: [${value.map((item) => writeFlow(item as object)).join(', ')}]`;
}

function writeFlow(value: object): string {
  return `{ ${Object.entries(value).map(writeEntry).join(', ')} }`;
}

function writeFigures(figures: readonly IssuedFigure[], indent: string): readonly string[] {
  if (figures.length === 0) return [`${indent}figures: []`];
  return [`${indent}figures:`, ...figures.map((figure) => `${indent}  - ${writeFlow(figure)}`)];
}

function writeHead({ number, issueDate, docx, digest }: IssueEdition): readonly string[] {
  return [`number: ${quote(number)}`, `issueDate: ${issueDate}`, `docx: ${docx}`, `digest: ${quote(digest)}`];
}

function writeReplaced(editions: readonly IssueEdition[]): readonly string[] {
  if (editions.length === 0) return [];
  return [
    'replaced:',
    ...editions.flatMap((edition) => [
      ...writeHead(edition).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
      ...writeFigures(edition.figures, '    '),
    ]),
  ];
}

/** Bản ghi ban hành có niêm, with its entries in the order in which they are written. */
export function sealRecord({
  id,
  number,
  issueDate,
  docx,
  digest,
  template,
  figures,
  replaced = [],
}: Omit<IssueRecord, 'seal'>): IssueRecord {
  const order = (edition: IssueEdition): IssueEdition => ({
    number: edition.number,
    issueDate: edition.issueDate,
    docx: edition.docx,
    digest: edition.digest,
    figures: edition.figures,
  });
  const content = {
    id,
    number,
    issueDate,
    docx,
    digest,
    template,
    figures,
    ...(replaced.length > 0 && { replaced: replaced.map(order) }),
  };
  return { ...content, seal: sealOf(content) };
}

/** Bản ghi ban hành thành tệp YAML, one line for each figure. */
export function writeIssueRecord(record: IssueRecord): string {
  const { id, template, figures, replaced = [], seal } = record;
  const lines = [
    '# yaml-language-server: $schema=../../schemas/issued.schema.json',
    '# Do lệnh issue ghi khi ban hành; không sửa tay.',
    `id: ${id}`,
    ...writeHead(record),
    `template: ${quote(template)}`,
    ...writeFigures(figures, ''),
    ...writeReplaced(replaced),
    `seal: ${quote(seal)}`,
  ];
  return `${lines.join('\n')}\n`;
}
