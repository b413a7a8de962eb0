import { findOwnResult, isEmptyResult } from '../../analysis/index.js';
import { childLocation } from '../../diagnostics/index.js';
import {
  findAgencyOfEntries,
  type Indicator,
  placeOfEntry,
  type ReportingPeriod,
  sourceOfEntry,
} from '../../model/index.js';
import type { Composition } from '../composition.js';
import { findMetricDatum } from '../prose/find-metric-datum.js';
import { type Datum, DatumDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { PeriodDrop } from '../values/period-drop.js';
import { at } from './at-filter.js';
import type { TemplateFilter } from './filter.js';
import { locateMissing, nameReference } from './missing-entry.js';
import { passMissing, readPeriod, readRecord } from './selection.js';

function reportNoResult(
  composition: Composition,
  datum: Datum,
  indicator: Indicator,
  period: ReportingPeriod,
): GapDrop {
  const { results = [], leadAgencies } = indicator;
  const agency = findAgencyOfEntries(results) ?? leadAgencies?.[0];
  const reference = nameReference(datum.location, indicator.id);
  const wanted = { list: 'indicators', reference, form: '{ value: … }', period: period.id } as const;
  const location = childLocation(datum.location, 'results');
  composition.reportMissing({
    ...locateMissing(composition, wanted, indicator.unanswered, { location, agency }),
    message: {
      vi: `Chưa có kết quả ${period.label} của chỉ tiêu "${indicator.name}".`,
      en: `The indicator "${indicator.name}" has no result for ${period.id}.`,
    },
  });
  return new GapDrop(`kết quả ${period.label}`);
}

/** `result`: kết quả của chỉ tiêu trong kỳ; where it has none of its own, the observation of the metric that it measures. */
export const result: TemplateFilter = (composition, value, periodValue) => {
  const datum = readRecord<Indicator>(value, 'target');
  if (!datum) return passMissing(composition, value, 'result', { vi: 'một chỉ tiêu', en: 'an indicator' });
  const period = readPeriod(composition, periodValue);
  const found = findOwnResult(datum.value, period);
  if (!found && datum.value.metric !== undefined) {
    return at(composition, findMetricDatum(composition, datum.value.metric), new PeriodDrop(period));
  }
  composition.input.onNeed?.({
    kind: 'result',
    indicator: datum.value,
    period,
    isGiven: found !== undefined && !isEmptyResult(found.result),
  });
  if (!found) return reportNoResult(composition, datum, datum.value, period);
  const location = placeOfEntry(datum.location, 'results', found.index, found.result);
  const { unitOfMeasure } = datum.value;
  const source = sourceOfEntry(found.result, datum.source);
  const asOf = found.result.period;
  return new DatumDrop({ ...datum, value: found.result, location, source, unitOfMeasure, asOf });
};
