import {
  findPeriodFigure,
  findReported,
  findShareObstacle,
  isComplete,
  listMemberFigures,
  metricOfMember,
  type Reported,
  shareToPrint,
} from '../../../analysis/index.js';
import { childLocation } from '../../../diagnostics/index.js';
import type { MemberSeries, Metric, ReportingGroup, ReportingPeriod } from '../../../model/index.js';
import type { Composition } from '../../composition.js';
import { isCollectedMonthly, type MetricDatum, wrapFigure } from '../../filters/at-filter.js';
import { reportUnsupported } from '../../filters/filter.js';
import { listMemberOrigins, wrapTotal } from '../../filters/group-total.js';
import { reportRefusedFigure } from '../../filters/report-no-figure.js';
import { wordUnreported } from '../../filters/report-unreported.js';
import { printCount } from '../../filters/reported-filter.js';
import { findMetricDatum } from '../../prose/find-metric-datum.js';
import { DatumDrop } from '../../values/datum.js';
import { GapDrop } from '../../values/gap-drop.js';
import { ComputedFigure } from '../../values/printed.js';

/** Cột số liệu của bảng theo cơ quan: the metric, and who has reported it. */
export interface AnnexColumn {
  readonly datum: MetricDatum;
  readonly group: ReportingGroup;
  readonly period: ReportingPeriod;
  readonly reported: Reported;
  readonly isComplete: boolean;
}

/** What is missing is a finding for the column; its cells stay empty. */
function reportMissingCells(composition: Composition, { datum, group, period, reported }: AnnexColumn): void {
  const { name } = datum.value;
  const { count, size } = reported;
  const missing = wordUnreported(reported);
  composition.report({
    code: 'missing-data',
    severity: 'warning',
    location: childLocation(datum.location, 'reportedBy'),
    message: {
      vi: `Bảng còn ô trống: "${name}" của ${period.label} mới có ${count}/${size} ${group.unit} báo cáo; còn thiếu ${missing.vi}.`,
      en: `The table has empty cells: of "${name}" for ${period.id} ${count} of ${size} have reported; missing: ${missing.en}.`,
    },
    hint: {
      vi: 'Ghi số của từng đơn vị vào báo cáo của đơn vị rồi lập lại bảng.',
      en: 'Enter the value of each in its return and make the table again.',
    },
    related: [
      {
        location: composition.cursor.place,
        message: { vi: 'Bảng dùng số liệu này ở đây.', en: 'The table uses it here.' },
      },
    ],
  });
}

/** Đọc số liệu của một cột; undefined, and reported, when the group does not report it. */
export function readColumn(
  composition: Composition,
  path: string,
  group: string,
  period: ReportingPeriod,
): AnnexColumn | undefined {
  const read = DatumDrop.read(findMetricDatum(composition, path));
  if (read === undefined) return undefined;
  const datum = read as MetricDatum;
  const isMonthly = isCollectedMonthly(composition);
  const reported = findReported(datum.value, period, isMonthly);
  if (reported === undefined || datum.value.group?.id !== group) {
    reportUnsupported(composition, 'metric', {
      vi: `số liệu mà nhóm "${group}" báo cáo (${path})`,
      en: `a metric that the group "${group}" reports (${path})`,
    });
    return undefined;
  }
  const figure = findPeriodFigure(datum.value, period, isMonthly);
  composition.input.onNeed?.({ kind: 'figure', metric: datum.value, period, figure });
  const column = { datum, group: datum.value.group, period, reported, isComplete: isComplete(reported) };
  if (!column.isComplete) reportMissingCells(composition, column);
  return column;
}

/** The share that a member makes of its own two figures, where it reports no share itself. */
function shareOfMember(
  composition: Composition,
  { datum, group, period }: AnnexColumn,
  id: string,
): ComputedFigure | string {
  const ofMember = (metric: Metric) =>
    listMemberFigures(metric, period, isCollectedMonthly(composition))?.reported.find(
      ({ member }) => member.id === id,
    );
  const { ratio } = group;
  const [part, whole] = ratio ? [ofMember(ratio.part), ofMember(ratio.whole)] : [];
  if (!ratio || !part || !whole) return '';
  const obstacle = findShareObstacle(
    { value: part.value, unitOfMeasure: ratio.part.unitOfMeasure },
    { value: whole.value, unitOfMeasure: ratio.whole.unitOfMeasure },
  );
  if (obstacle !== undefined) return '';
  const share = shareToPrint(part.value, whole.value, datum.value.decimals ?? 2);
  const inputs = listMemberOrigins(composition, [...part.parts, ...whole.parts]);
  const origin = { kind: 'computed', function: 'shareOf', inputs } as const;
  return share
    ? new ComputedFigure(share.value, origin, { decimals: share.decimals, unitOfMeasure: '%' })
    : '';
}

/** Số của một thành viên; an empty cell where it has not reported. */
export function findOfMember(composition: Composition, column: AnnexColumn, id: string): unknown {
  const { datum, group, period } = column;
  const member: MemberSeries | undefined = group.members.find((one) => one.id === id);
  if (member === undefined) return '';
  const own = { ...datum, value: metricOfMember(datum.value, member) };
  const figure = findPeriodFigure(own.value, period, isCollectedMonthly(composition));
  if (figure.kind === 'missing') return shareOfMember(composition, column, id);
  return wrapFigure(composition, own, figure, period);
}

/** Số chung ở dòng cuối; empty where the metric has none. */
export function findTotal(composition: Composition, { datum, period }: AnnexColumn): unknown {
  const figure = findPeriodFigure(datum.value, period, isCollectedMonthly(composition));
  if (figure.kind === 'missing') return '';
  if (figure.kind === 'totalled') return wrapTotal(composition, datum, figure, period);
  if (figure.kind !== 'refused') return wrapFigure(composition, datum, figure, period);
  if (figure.obstacle === 'noTotal') return '';
  reportRefusedFigure(composition, datum, figure, period);
  return new GapDrop(`${datum.value.name}, ${period.label}`);
}

/** "94/96" below the total. */
export function countReports(composition: Composition, { datum, period, reported }: AnnexColumn): unknown {
  return printCount(composition, datum, reported, { period });
}
