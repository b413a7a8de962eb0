import {
  type Dataset,
  type IssuedDocument,
  type Located,
  parsePeriod,
  previousPeriod,
  type ReportingPeriod,
} from '../../model/index.js';
import { listBlocks, splitLines } from './yaml-blocks.js';

/** What is said of one document only. */
const OWN_KEYS = [
  'acknowledgements',
  'id',
  'issueDate',
  'note',
  'number',
  'otherReadings',
  'period',
  'source',
  'template',
];

/** Văn bản của kỳ gần nhất trước kỳ này, of the same template and kind of period. */
export function findFormer(
  { documents }: Dataset,
  template: string,
  { kind, start }: ReportingPeriod,
): Located<IssuedDocument> | undefined {
  const ended = (located: Located<IssuedDocument>) => parsePeriod(located.record.period)?.end ?? '';
  return [...documents.values()]
    .filter(({ record }) => record.template === template && parsePeriod(record.period)?.kind === kind)
    .filter((located) => ended(located) < start)
    .sort((left, right) => (ended(left) < ended(right) ? -1 : 1))
    .at(-1);
}

/** What stays from one period to the next, until somebody says otherwise. */
const STANDING_KEYS = [
  'addressees',
  'circulation',
  'issuingAuthority',
  'legalBases',
  'recipients',
  'signatory',
  'symbol',
  'urgencyLevel',
];

/** The standing entries of the former record, each to be confirmed. */
function carryStanding(text: string): readonly string[] {
  const lines = splitLines(text);
  return listBlocks(lines)
    .filter(({ key }) => STANDING_KEYS.includes(key))
    .flatMap(({ start, end }) => [`${lines[start] ?? ''} # cần xác nhận`, ...lines.slice(start + 1, end)]);
}

const SOURCE_LINE = /^\s+source: \{[^}]*\}\s*$/;
const SOURCE_WITHIN = /, source: \{[^}]*\}/g;

/** A statement speaks of a period as far back as it did, so that its figures are of that one, and has no source yet. */
function moveStatement(line: string, former: ReportingPeriod | undefined, period: ReportingPeriod): string {
  const moved = line.replace(/\bperiod: "?([\w-]+)"?/, (whole, id: string) => {
    if (former === undefined) return whole;
    if (id === former.id) return `period: ${writePeriod(period)}`;
    return id === previousPeriod(former).id ? `period: ${writePeriod(previousPeriod(period))}` : whole;
  });
  return moved.replaceAll(SOURCE_WITHIN, '');
}

/** The former period's own words, out of force: each has to be written anew. */
function keepAsRemarks(text: string, former: string, period: ReportingPeriod): readonly string[] {
  const lines = splitLines(text);
  const left = [...OWN_KEYS, ...STANDING_KEYS];
  const blocks = listBlocks(lines).filter(({ key }) => !left.includes(key));
  if (blocks.length === 0) return [];
  return [
    '',
    `# Kỳ trước (${former}) ghi như sau. Mục nào cần thì bỏ dấu # và viết lại cho kỳ này.`,
    ...blocks.flatMap(({ start, end }) =>
      lines
        .slice(start, end)
        .filter((line) => !SOURCE_LINE.test(line))
        .map((line) => (line === '' ? '#' : `# ${moveStatement(line, parsePeriod(former), period)}`)),
    ),
  ];
}

/** Mã kỳ như viết trong YAML: a year alone would be a number. */
export function writePeriod({ id, kind }: Pick<ReportingPeriod, 'id' | 'kind'>): string {
  return kind === 'year' ? `"${id}"` : id;
}

/** Bản ghi của văn bản một kỳ, with what that of the former period says beside it. */
export function writeRecord(
  {
    id,
    template,
    period,
  }: { readonly id: string; readonly template: string; readonly period: ReportingPeriod },
  schemaLine: string,
  former: { readonly period: string; readonly text: string } | undefined,
): string {
  const lines = [
    schemaLine,
    `id: ${id}`,
    `template: ${template}`,
    `period: ${writePeriod(period)}`,
    'number: null',
    'issueDate: null',
    ...(former ? carryStanding(former.text) : []),
    ...(former ? keepAsRemarks(former.text, former.period, period) : []),
  ];
  return `${lines.join('\n')}\n`;
}
