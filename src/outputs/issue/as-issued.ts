import type { IssuedValue } from '../../compose/index.js';
import type { Location } from '../../diagnostics/index.js';
import {
  type Dataset,
  endOfMoment,
  findMetric,
  isInPeriod,
  type Metric,
  type Observation,
  previousPeriod,
  type Qualifier,
  type ReportingPeriod,
} from '../../model/index.js';
import { findIssuedValue } from './find-issued-value.js';

/** Periods that are looked back upon: a year of months. */
const PERIODS_BACK = 12;

/** The templates whose documents of a period have been issued, the latest first. */
function listIssuedTemplates(
  { documents, issued }: Dataset,
  { id: period }: ReportingPeriod,
): readonly string[] {
  return [...documents.values()]
    .flatMap(({ record: { id, template, period: own } }) => {
      const date = own === period ? issued.get(id)?.record.issueDate : undefined;
      return date === undefined ? [] : [{ template, date }];
    })
    .sort((left, right) => (left.date < right.date ? 1 : -1))
    .map(({ template }) => template);
}

function findValue(
  dataset: Dataset,
  location: Location,
  period: ReportingPeriod,
  template: string | undefined,
): IssuedValue | undefined {
  const templates = template === undefined ? listIssuedTemplates(dataset, period) : [template];
  for (const one of templates) {
    const found = findIssuedValue({ dataset, raw: dataset }, one, location, period);
    if (found) return found;
  }
  return undefined;
}

/** The observations with one for the period, which is as it was issued. */
function replaceValue(
  observations: readonly Observation[],
  period: ReportingPeriod,
  { value, asOf, qualifier }: IssuedValue,
): readonly Observation[] {
  const own = observations.filter((one) => isInPeriod(one.asOf, period));
  const { qualifier: _now, ...rest } = own.at(-1) ?? {};
  const issued: Observation = {
    ...rest,
    value,
    asOf,
    ...(qualifier !== undefined && { qualifier: qualifier as Qualifier }),
  };
  return [...observations.filter((one) => !own.includes(one)), issued].sort((left, right) =>
    endOfMoment(left.asOf) < endOfMoment(right.asOf) ? -1 : 1,
  );
}

/**
 * Số liệu như các văn bản đã ban hành in: what a period is held against is what people were told of the periods before,
 * whatever the data says now.
 * @param path `system/metric` or `organisation/metric`.
 * @param template whose documents tell; any of those issued when undefined.
 */
export function metricAsIssued(
  dataset: Dataset,
  path: string,
  period: ReportingPeriod,
  template?: string,
): Metric | undefined {
  const found = findMetric(dataset, path);
  if (found === undefined || dataset.issued.size === 0) return found?.metric;
  let { observations } = found.metric;
  let earlier = period;
  for (let back = 0; back < PERIODS_BACK; back++) {
    earlier = previousPeriod(earlier);
    const issued = findValue(dataset, found.location, earlier, template);
    if (issued) observations = replaceValue(observations, earlier, issued);
  }
  return { ...found.metric, observations };
}
