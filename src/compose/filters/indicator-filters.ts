import {
  changeOf,
  findPreviousObservation,
  findResult,
  isDoubtful,
  judgeResult,
  wordChange,
} from '../../analysis/index.js';
import { childLocation } from '../../diagnostics/index.js';
import type { CellValue } from '../../document/index.js';
import {
  type Indicator,
  isInPeriod,
  isReturned,
  type Metric,
  type Observation,
  placeOfEntry,
  previousPeriod,
  type ReportingPeriod,
  sourceOfEntry,
  type Target,
  type Verdict,
} from '../../model/index.js';
import { formatNumber, formatPercent } from '../../text/index.js';
import type { Composition } from '../composition.js';
import { type Datum, DatumDrop, MissingDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { PeriodDrop } from '../values/period-drop.js';
import { Printed } from '../values/printed.js';
import { at, type MetricDatum } from './at-filter.js';
import { readNumber } from './figure-filters.js';
import { reportUnsupported, type TemplateFilter } from './filter.js';
import { readPeriod } from './selection.js';

const SIGNS: Readonly<Record<Target['direction'], string>> = {
  atLeast: '≥ ',
  atMost: '≤ ',
  done: '',
  equal: '',
  lessThan: 'dưới ',
  moreThan: 'trên ',
};

/** Đánh giá bằng chữ. */
const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: 'Đạt',
  notAssessed: 'Không đánh giá',
  notMet: 'Chưa đạt',
};

function wordTarget(target: Target, unitOfMeasure: string): string {
  if (target.wording !== undefined) return target.wording;
  if (target.direction === 'done') return typeof target.value === 'string' ? target.value : 'Hoàn thành';
  if (typeof target.value !== 'number') return target.value ?? '';
  const size =
    unitOfMeasure === '%'
      ? formatPercent(target.value)
      : `${formatNumber(target.value)} ${unitOfMeasure}`.trim();
  return SIGNS[target.direction] + size;
}

/** The typed value of a target, with its sign before the number. */
function toTargetCell({ direction, value, wording }: Target, unitOfMeasure: string): CellValue | undefined {
  if (direction === 'done' || wording !== undefined || typeof value !== 'number') return undefined;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  const prefix = SIGNS[direction];
  return { type: unitOfMeasure === '%' ? 'percent' : 'number', value, decimals, ...(prefix && { prefix }) };
}

function readIndicator(value: unknown): (Datum & { readonly value: Indicator }) | undefined {
  const datum = DatumDrop.read(value);
  const record = datum?.value;
  const fits = typeof record === 'object' && record !== null && 'target' in record && 'name' in record;
  return fits ? (datum as Datum & { readonly value: Indicator }) : undefined;
}

const INDICATOR = { vi: 'một chỉ tiêu', en: 'an indicator' };

/** `target`: mục tiêu của chỉ tiêu, "≥ 95%", "trên 80%", "Hoàn thành", or its own wording. */
export const target: TemplateFilter = (composition, value) => {
  if (value instanceof GapDrop) return value;
  const datum = readIndicator(value);
  if (!datum) {
    reportUnsupported(composition, 'target', INDICATOR);
    return new MissingDrop();
  }
  const location = childLocation(datum.location, 'target');
  const origin = composition.sources.originOf({ ...datum, location });
  const { target: goal, unitOfMeasure } = datum.value;
  const inlines = [{ type: 'figure', value: wordTarget(goal, unitOfMeasure), origin } as const];
  return new Printed(inlines, toTargetCell(goal, unitOfMeasure));
};

/** `verdict`: đánh giá của kết quả trong kỳ, computed from target and result where both are numbers. */
export const verdict: TemplateFilter = (composition, value, periodValue) => {
  if (value instanceof GapDrop) return value;
  const datum = readIndicator(value);
  if (!datum) {
    reportUnsupported(composition, 'verdict', INDICATOR);
    return new MissingDrop();
  }
  const found = findResult(composition.input.dataset, datum.value, readPeriod(composition, periodValue));
  if (!found) return new GapDrop('đánh giá');
  const judgement = judgeResult(datum.value.target, found.result);
  if (!judgement) return '';
  const resultLocation = placeOfEntry(datum.location, 'results', found.index, found.result);
  const ofResult = { ...datum, source: sourceOfEntry(found.result, datum.source) };
  const inputs = [
    composition.sources.originOf({ ...datum, location: childLocation(datum.location, 'target') }),
    composition.sources.originOf({ ...ofResult, location: resultLocation }),
  ];
  const declared = composition.sources.originOf({
    ...(isReturned(found.result) ? ofResult : datum),
    location: childLocation(resultLocation, 'verdict'),
  });
  const origin =
    judgement.basis === 'computed'
      ? ({ kind: 'computed', function: 'judgeResult', inputs } as const)
      : declared;
  return new Printed([{ type: 'figure', value: VERDICT_WORDS[judgement.verdict], origin }]);
};

/** What was issued for the period counts, whatever the data says of it now. */
function wrapIssued(
  { input }: Composition,
  { location, value: metric }: MetricDatum,
  period: ReportingPeriod,
): DatumDrop | undefined {
  const issued = input.findIssued?.(location, period);
  if (issued === undefined) return undefined;
  const { location: place, ...observation } = issued;
  return new DatumDrop({ value: observation, location: place, metric });
}

/** The observation before that of the period, as a template value; as it was issued where it was. */
export function wrapPrevious(
  composition: Composition,
  datum: Datum & { readonly value: Metric },
  period: ReturnType<typeof readPeriod>,
) {
  const before = previousPeriod(period);
  const found = findPreviousObservation(datum.value, period);
  const issued =
    !found || isInPeriod(found.observation.asOf, before) ? wrapIssued(composition, datum, before) : undefined;
  if (issued) return issued;
  if (!found) return new MissingDrop(childLocation(datum.location, 'observations'));
  const location = placeOfEntry(datum.location, 'observations', found.index, found.observation);
  return new DatumDrop({ value: found.observation, location, metric: datum.value });
}

/** Quan sát còn ngờ (`isDoubtful`). */
export function hasDoubt(observation: unknown): boolean {
  const found = DatumDrop.read(observation)?.value;
  return typeof found === 'object' && found !== null && isDoubtful(found as Observation);
}

/** `change`: chênh lệch so với kỳ liền trước cùng độ dài, in words. */
export const change: TemplateFilter = (composition, value, periodValue) => {
  const datum = DatumDrop.read(value);
  if (value instanceof GapDrop || value instanceof MissingDrop) return value;
  if (!datum || typeof datum.value !== 'object') {
    reportUnsupported(composition, 'change', { vi: 'một mục số liệu (metric)', en: 'a metric' });
    return new MissingDrop();
  }
  const metric = datum as Datum & { readonly value: Metric };
  const period = readPeriod(composition, periodValue);
  const earlier = previousPeriod(period);
  const pair = [
    at(composition, value, new PeriodDrop(period)),
    wrapIssued(composition, metric, earlier) ?? at(composition, value, new PeriodDrop(earlier)),
  ];
  const [current, before] = pair.map((observation) => readNumber(composition, observation));
  if (!current || !before) return new GapDrop('chênh lệch so với kỳ trước');
  if (current.qualifier || before.qualifier || pair.some(hasDoubt)) {
    reportUnsupported(composition, 'change', {
      vi: 'hai con số chính xác (không có hơn, gần, khoảng, không còn ngờ)',
      en: 'exact figures that nobody doubts',
    });
    return new GapDrop('chênh lệch so với kỳ trước');
  }
  return printChange(metric.value, [current, before]);
};

type Figures = readonly [
  NonNullable<ReturnType<typeof readNumber>>,
  NonNullable<ReturnType<typeof readNumber>>,
];

function printChange(metric: Metric, [current, before]: Figures): Printed {
  const words = wordChange(changeOf(current.value, before.value), metric.unitOfMeasure);
  const origin = { kind: 'computed', function: 'changeOf', inputs: [current.origin, before.origin] } as const;
  return new Printed([{ type: 'figure', value: words, origin }]);
}
