import { Drop } from 'liquidjs';
import {
  changeOf,
  countDaysOverdue,
  findIndicatorSets,
  findStatus,
  findSystemsWithMetrics,
  findTaskLists,
  groupIndicators,
  hasResults,
} from '../../analysis/index.js';
import { childLocation } from '../../diagnostics/index.js';
import type {
  Dataset,
  IndicatorSet,
  Located,
  Metric,
  ReportingPeriod,
  SharedSystem,
  TaskList,
  TaskStatus,
} from '../../model/index.js';
import { formatRoman } from '../../text/index.js';
import type { Composition } from '../composition.js';
import { readNumber } from '../filters/format-filters.js';
import { verdict, wrapPrevious } from '../filters/indicator-filters.js';
import { at, result } from '../filters/select-filters.js';
import { type Datum, DatumDrop, MissingDrop, toDatum, wrapChild } from '../values/datum.js';
import { PeriodDrop } from '../values/period-drop.js';
import { ComputedFigure, Printed } from '../values/printed.js';
import type { RowSource } from './definition.js';

/** Dòng của bảng trước khi in: a group heading, or the values that the columns choose from. */
export type AnnexRow =
  | { readonly type: 'group'; readonly ordinal: string; readonly title: DatumDrop | MissingDrop }
  | { readonly type: 'values'; readonly row: RowDrop };

/** Giá trị của một dòng, by name. */
export class RowDrop extends Drop {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    super();
    this.#values = values;
  }

  override liquidMethodMissing(key: string): unknown {
    return Object.hasOwn(this.#values, key) ? this.#values[key] : new MissingDrop();
  }
}

type ListRows = (composition: Composition, period: ReportingPeriod) => Iterable<AnnexRow>;

/** A value that a row may lack: an empty cell. */
function orEmpty(value: DatumDrop | MissingDrop): DatumDrop | string {
  return value instanceof MissingDrop ? '' : value;
}

/** A result may have words only, or its cell may be lost: then there is no number to show. */
function hasValue(found: unknown): boolean {
  const datum = DatumDrop.read(found);
  return datum === undefined || wrapChild(datum, 'value') instanceof DatumDrop;
}

function* listIndicatorRows(
  composition: Composition,
  located: Located<IndicatorSet>,
  period: ReportingPeriod,
  withResults: boolean,
): Iterable<AnnexRow> {
  const set = toDatum(located);
  const indicators = childLocation(located.location, 'indicators');
  for (const { group, groupIndex, rows } of groupIndicators(located.record)) {
    if (group) {
      const title = wrapChild(
        { value: group, location: childLocation(located.location, 'groups', groupIndex) },
        'title',
      );
      yield { type: 'group', ordinal: formatRoman(groupIndex + 1), title };
    }
    for (const { indicator, index, ordinal } of rows) {
      const drop = new DatumDrop({ ...set, value: indicator, location: childLocation(indicators, index) });
      const asked = new PeriodDrop(period);
      const found = withResults ? result(composition, drop, asked) : '';
      const wording =
        found instanceof DatumDrop ? orEmpty(wrapChild(DatumDrop.read(found) as Datum, 'wording')) : '';
      yield {
        type: 'values',
        row: new RowDrop({
          ordinal,
          indicator: drop,
          leadAgencies: orEmpty(drop.liquidMethodMissing('leadAgencies') as DatumDrop),
          result: hasValue(found) ? found : '',
          wording,
          verdict: withResults ? verdict(composition, drop, asked) : '',
        }),
      };
    }
  }
}

const listResults: ListRows = function* (composition, period) {
  for (const set of findIndicatorSets(composition.input.dataset, period)) {
    if (hasResults(set.record, period) || composition.input.draft) {
      yield* listIndicatorRows(composition, set, period, true);
    }
  }
};

const listTargets: ListRows = function* (composition, period) {
  for (const set of findIndicatorSets(composition.input.dataset, period)) {
    yield* listIndicatorRows(composition, set, period, false);
  }
};

function computeChange(
  composition: Composition,
  current: unknown,
  previous: unknown,
  metric: Metric,
): unknown {
  const [now, before] = [readNumber(composition, current), readNumber(composition, previous)];
  if (!now || !before) return '';
  const origin = { kind: 'computed', function: 'changeOf', inputs: [now.origin, before.origin] } as const;
  return new ComputedFigure(changeOf(now.value, before.value), origin, metric.decimals);
}

function composeMetricRow(
  composition: Composition,
  system: Located<SharedSystem>,
  id: string,
  period: ReportingPeriod,
) {
  const metric = system.record.metrics?.[id] as Metric;
  const location = childLocation(system.location, 'metrics', id);
  const datum = { ...toDatum(system), value: metric, location };
  const drop = new DatumDrop(datum);
  const current = at(composition, drop, new PeriodDrop(period));
  const previous = wrapPrevious(datum, period);
  return {
    system: new DatumDrop(toDatum(system)),
    metric: drop,
    current,
    previous: orEmpty(previous),
    change: computeChange(composition, current, previous, metric),
  };
}

const listSystemRows: ListRows = function* (composition, period) {
  let groups = 0;
  for (const { system, metrics } of findSystemsWithMetrics(composition.input.dataset, period)) {
    groups += 1;
    yield { type: 'group', ordinal: formatRoman(groups), title: wrapChild(toDatum(system), 'name') };
    for (const [index, id] of metrics.entries()) {
      const values = composeMetricRow(composition, system, id, period);
      yield { type: 'values', row: new RowDrop({ ordinal: String(index + 1), ...values }) };
    }
  }
};

/** Tình trạng bằng chữ. */
const STATUS_WORDS: Readonly<Record<TaskStatus, string>> = {
  done: 'Hoàn thành',
  maintained: 'Duy trì thường xuyên',
  notStarted: 'Chưa thực hiện',
  ongoing: 'Đang thực hiện',
  planned: 'Đang nghiên cứu',
};

function composeTaskRow(
  composition: Composition,
  list: Located<TaskList>,
  index: number,
  period: ReportingPeriod,
) {
  const task = list.record.tasks[index] as TaskList['tasks'][number];
  const location = childLocation(list.location, 'tasks', index);
  const datum: Datum = { ...toDatum(list), value: task, location };
  const days = countDaysOverdue(task, period);
  const dueDate = wrapChild(datum, 'dueDate');
  const inputs = dueDate instanceof DatumDrop ? [composition.originOf(DatumDrop.read(dueDate) as Datum)] : [];
  const status = findStatus(task, period);
  return {
    task: new DatumDrop(datum),
    leadAgencies: orEmpty(wrapChild(datum, 'leadAgencies')),
    coordinatingAgencies: orEmpty(wrapChild(datum, 'coordinatingAgencies')),
    dueDate: orEmpty(dueDate),
    status: status === undefined ? '' : new Printed([{ type: 'text', value: STATUS_WORDS[status] }]),
    daysOverdue:
      days === undefined
        ? ''
        : new ComputedFigure(days, { kind: 'computed', function: 'countDaysOverdue', inputs }),
  };
}

const listTaskRows: ListRows = function* (composition, period) {
  for (const [place, list] of findTaskLists(composition.input.dataset, period).entries()) {
    yield { type: 'group', ordinal: formatRoman(place + 1), title: wrapChild(toDatum(list), 'name') };
    for (const index of list.record.tasks.keys()) {
      const values = composeTaskRow(composition, list, index, period);
      yield { type: 'values', row: new RowDrop({ ordinal: String(index + 1), ...values }) };
    }
  }
};

/** Whether a source has anything to say of a period. */
const PRESENCE: Readonly<Record<RowSource, (dataset: Dataset, period: ReportingPeriod) => boolean>> = {
  'indicator-results': (dataset, period) =>
    findIndicatorSets(dataset, period).some(({ record }) => hasResults(record, period)),
  'indicator-targets': (dataset, period) => findIndicatorSets(dataset, period).length > 0,
  'system-metrics': (dataset, period) => findSystemsWithMetrics(dataset, period).length > 0,
  tasks: (dataset, period) => findTaskLists(dataset, period).length > 0,
};

/** Kỳ này có dòng nào cho bảng không. */
export function hasRows(source: RowSource, dataset: Dataset, period: ReportingPeriod): boolean {
  return PRESENCE[source](dataset, period);
}

/** Các nguồn dòng, in alphabetical order. */
export const ROW_SOURCES: Readonly<Record<RowSource, ListRows>> = {
  'indicator-results': listResults,
  'indicator-targets': listTargets,
  'system-metrics': listSystemRows,
  tasks: listTaskRows,
};
