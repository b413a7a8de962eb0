import {
  findPreviousOfLength,
  listFigureKeys,
  metricOfMember,
  plainValue,
  rangeOfScale,
  scaleOfIndicator,
} from '../../analysis/index.js';
import {
  type AgencyReturn,
  completeReturn,
  type Dataset,
  DEFAULT_JUMP_FACTOR,
  endOfMoment,
  type Indicator,
  type Metric,
  type ReportingPeriod,
  type Scale,
} from '../../model/index.js';
import type { CurrentFigure, FigureKind, FigureRow } from '../collection-form.js';

/** Biểu mẫu mà dòng thuộc về. */
export interface FormContext {
  readonly agency: string;
  readonly period: ReportingPeriod;
  /** What the agency has reported of the period. */
  readonly own: AgencyReturn | undefined;
  /** A metric as documents of earlier periods were issued with it; as the data has it when absent. */
  readonly asIssued?: (path: string) => Metric | undefined;
}

type ScaleRow = Pick<FigureRow, 'decimals' | 'maximum' | 'minimum' | 'textual' | 'unitOfMeasure'>;

function describeScale(scale: Scale): ScaleRow {
  const { minimum, maximum } = rangeOfScale(scale);
  return {
    unitOfMeasure: scale.unitOfMeasure,
    decimals: scale.decimals ?? 0,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    textual: scale.textual === true,
  };
}

/** Số liệu của kỳ trong báo cáo đã có. */
function findCurrent(own: AgencyReturn | undefined, kind: FigureKind, id: string): CurrentFigure | undefined {
  const entry = own && completeReturn(own)[kind][id];
  const { value, note } = entry ?? {};
  if (value === undefined || value === null) return undefined;
  const asOf = entry && 'asOf' in entry && entry.asOf !== own?.period ? entry.asOf : undefined;
  return {
    value: plainValue(value),
    ...(asOf !== undefined && { asOf }),
    ...(note !== undefined && { note }),
  };
}

function describePrevious(
  metric: Metric,
  period: ReportingPeriod,
): Pick<FigureRow, 'coversDays' | 'previous'> {
  const { observation } = findPreviousOfLength(metric, period) ?? {};
  const coversDays = listFigureKeys(metric, period).includes('from');
  return {
    ...(coversDays && { coversDays }),
    ...(observation && { previous: { value: plainValue(observation.value), asOf: observation.asOf } }),
  };
}

function describeMetric(
  metric: Metric,
  owner: string,
  id: string,
  period: ReportingPeriod,
): Omit<FigureRow, 'current'> {
  return {
    id,
    kind: 'figures',
    name: metric.name,
    owner,
    ...describeScale(metric),
    jumpFactor: metric.jumpFactor ?? DEFAULT_JUMP_FACTOR,
    ...describePrevious(metric, period),
  };
}

/** Kết quả trước đó của một chỉ tiêu, of an earlier period of its set. */
function findPreviousResult({ results = [] }: Indicator, { start }: ReportingPeriod): FigureRow['previous'] {
  const earlier = results.filter(({ period, value }) => endOfMoment(period) < start && value != null);
  const last = earlier.at(-1);
  return last?.value == null ? undefined : { value: last.value, asOf: last.period };
}

function describeIndicator(
  indicator: Indicator,
  owner: string,
  id: string,
  period: ReportingPeriod,
): Omit<FigureRow, 'current'> {
  const previous = findPreviousResult(indicator, period);
  return {
    id,
    kind: 'indicators',
    name: indicator.name,
    owner,
    ...describeScale(scaleOfIndicator(indicator)),
    jumpFactor: DEFAULT_JUMP_FACTOR,
    ...(previous && { previous }),
  };
}

function findRow(
  dataset: Dataset,
  kind: FigureKind,
  id: string,
  { period, agency, asIssued }: FormContext,
): Omit<FigureRow, 'current'> | undefined {
  const [owner = '', part = ''] = id.split('/');
  if (kind === 'indicators') {
    const set = dataset.indicators.get(owner)?.record;
    const indicator = set?.indicators.find((one) => one.id === part);
    return set && indicator && describeIndicator(indicator, set.name, id, period);
  }
  const isOrganisation = owner === 'organisation';
  const system = isOrganisation ? undefined : dataset.systems.get(owner)?.record;
  const metric = (isOrganisation ? dataset.organisation?.record : system)?.metrics?.[part];
  const member = metric?.group?.members.find((one) => one.id === agency);
  // A member is shown its own values, never those of the whole group.
  const asked = metric && member ? metricOfMember(metric, member) : (asIssued?.(id) ?? metric);
  return asked && describeMetric(asked, system?.name ?? '', id, period);
}

/** Dòng của một số liệu hay chỉ tiêu trong biểu mẫu; undefined when there is none of that name. */
export function describeFigure(
  dataset: Dataset,
  kind: FigureKind,
  id: string,
  context: FormContext,
): FigureRow | undefined {
  const row = findRow(dataset, kind, id, context);
  if (row === undefined) return undefined;
  const current = findCurrent(context.own, kind, id);
  return { ...row, ...(current && { current }) };
}
