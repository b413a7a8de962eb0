import { type Agency, type Located, listReporters, type ReportingPeriod } from '../../../model/index.js';
import type { Composition } from '../../composition.js';
import { DatumDrop, toDatum, wrapChild } from '../../values/datum.js';
import { FiguresDrop } from './figures-drop.js';
import { type AnnexColumn, countReports, findOfMember, findTotal, readColumn } from './member-cells.js';
import { type ListRows, RowDrop } from './row.js';

function listMembers({ input }: Composition, group: string): readonly Located<Agency>[] {
  const { agencies } = input.dataset;
  const ids = listReporters(agencies, [group]).filter((id) => id !== group);
  return ids.flatMap((id) => agencies.get(id) ?? []);
}

/** The metrics of the columns, each read once. */
function readColumns(
  composition: Composition,
  metrics: readonly string[],
  group: string,
  period: ReportingPeriod,
): ReadonlyMap<string, AnnexColumn> {
  return new Map(
    metrics.flatMap((metric) => {
      const column = readColumn(composition, metric, group, period);
      return column ? [[metric, column] as const] : [];
    }),
  );
}

/**
 * Dòng của `agency-figures`: số liệu của từng thành viên một nhóm, below them the totals, and how many have reported
 * where one is missing.
 */
export const listAgencyRows: ListRows = function* (composition, period, { columns, group = '', file }) {
  composition.cursor.enter({ file: file.path, pointer: '/columns' });
  const metrics = columns.flatMap(({ metric }) => metric ?? []);
  const read = readColumns(composition, metrics, group, period);
  const find = (value: (column: AnnexColumn) => unknown) =>
    new FiguresDrop((metric) => {
      const column = read.get(metric);
      return column ? value(column) : '';
    });
  for (const [index, agency] of listMembers(composition, group).entries()) {
    const { id } = agency.record;
    const row = {
      ordinal: String(index + 1),
      name: wrapChild(toDatum(agency), 'name'),
      agency: new DatumDrop(toDatum(agency)),
      figures: find((column) => findOfMember(composition, column, id)),
    };
    yield { type: 'values', row: new RowDrop<'agency-figures'>(row) };
  }
  const below = (name: string, figures: FiguresDrop) =>
    ({
      type: 'total',
      row: new RowDrop<'agency-figures'>({ ordinal: '', name, agency: '', figures }),
    }) as const;
  yield below(
    'Tổng cộng',
    find((column) => findTotal(composition, column)),
  );
  if ([...read.values()].every(({ isComplete }) => isComplete)) return;
  yield below(
    'Đã báo cáo',
    find((column) => countReports(composition, column)),
  );
};
