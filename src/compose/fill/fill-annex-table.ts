import type { Inline, TableRow } from '../../document/index.js';
import { readPlainText } from '../../document/index.js';
import { parsePeriod, type ReportingPeriod } from '../../model/index.js';
import { composeTable } from '../annex/compose-table.js';
import type { AnnexDefinition } from '../annex/definition.js';
import type { BlockNode } from '../compiled/index.js';
import type { Composition } from '../composition.js';
import type { BodyBuilder } from './body-builder.js';
import { fillInlines } from './fill-inlines.js';
import type { Run } from './run.js';

function reportNoTable(composition: Composition, id: string): void {
  composition.report({
    code: 'unknown-id',
    location: composition.cursor.place,
    message: { vi: `Không dùng được bảng phụ lục "${id}".`, en: `The annex table "${id}" cannot be used.` },
    hint: {
      vi: `Kiểm tra tệp templates/annexes/${id}.yaml có và đúng (qnds validate), và kỳ ghi ở period.`,
      en: `Check that templates/annexes/${id}.yaml is there and right (qnds validate), and the period.`,
    },
  });
}

/** The one row of a table that the period has nothing for: a gap. */
function composeNoRows(
  composition: Composition,
  definition: AnnexDefinition,
  period: ReportingPeriod,
): TableRow {
  composition.reportMissing({
    location: { file: definition.file.path, pointer: '/rows' },
    message: {
      vi: `Bảng "${definition.name}" chưa có dòng nào cho ${period.label}.`,
      en: `The table "${definition.name}" has no row for ${period.id}.`,
    },
    hint: { vi: 'Thêm dữ liệu của kỳ này.', en: 'Add the data of this period.' },
  });
  const children: readonly Inline[] = [{ type: 'gap', value: `${definition.name}, ${period.label}` }];
  return { cells: [{ children, span: definition.columns.length }] };
}

/** `::annex-table{id="phu-luc-1" period="2025"}`: bảng phụ lục vẽ trong văn bản. */
export function addAnnexTable(
  run: Run,
  builder: BodyBuilder,
  node: Extract<BlockNode, { type: 'annexTable' }>,
): void {
  const { composition } = run;
  const id = readPlainText(fillInlines(run, node.id, 'plain'));
  const asked = readPlainText(fillInlines(run, node.period, 'plain'));
  composition.cursor.at = node.at;
  const period = asked === '' ? composition.input.period : parsePeriod(asked);
  const annex = composition.input.findAnnex(id);
  if (annex === undefined || period === undefined) {
    reportNoTable(composition, id);
    return;
  }
  const { columns, header, rows } = composition.cursor.comeBack(() => {
    const table = composeTable(composition, annex, period);
    return { ...table, rows: [...table.rows] };
  });
  const drawn = rows.length > 0 ? rows : [composeNoRows(composition, annex.definition, period)];
  builder.add({ type: 'table', columns, header, rows: drawn });
}
