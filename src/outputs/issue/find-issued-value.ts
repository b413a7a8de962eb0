import type { IssuedValue } from '../../compose/index.js';
import { childLocation, type Location } from '../../diagnostics/index.js';
import {
  type Dataset,
  endOfMoment,
  findIssueRecord,
  type IssuedFigure,
  isInPeriod,
  nameDatum,
  type ReportingPeriod,
} from '../../model/index.js';

/** "hơn 26.000": the word that stands before a number. */
const QUALIFIER = /^(\p{L}[\p{L} ]*) (?=\d)/u;

function readPrinted(printed: string): number {
  return Number(printed.replace(/[^\d,-]/g, '').replace(',', '.'));
}

/** The value of a metric as it was printed: of an observation of the period, or of the sum of the months. */
function readValue(figure: IssuedFigure, metric: string, period: ReportingPeriod): number | undefined {
  const { datum = '', value, asOf = '', inputs = [], printed } = figure;
  const series = `${metric}/observations/`;
  if (datum.startsWith(series) && datum.endsWith('/value') && isInPeriod(asOf, period)) {
    return typeof value === 'number' ? value : undefined;
  }
  const isSum = figure.function === 'totalOf' && inputs.every((input) => input.datum.startsWith(series));
  return isSum && inputs.length > 0 ? readPrinted(printed) : undefined;
}

/**
 * Giá trị mà văn bản cùng mẫu của một kỳ đã ban hành in ra cho một số liệu: the latest of the period.
 * @param metric where the metric stands.
 * @param raw the data set that does not log what is read; names are looked up in it.
 */
export function findIssuedValue(
  { dataset, raw }: { readonly dataset: Dataset; readonly raw: Dataset },
  template: string,
  metric: Location,
  period: ReportingPeriod,
): IssuedValue | undefined {
  const issue = findIssueRecord(dataset, template, period);
  const name = issue && nameDatum(raw, metric)?.name;
  if (name === undefined) return undefined;
  const found = issue?.record.figures.flatMap((figure, index) => {
    const value = readValue(figure, name, period);
    if (value === undefined) return [];
    const qualifier = QUALIFIER.exec(figure.printed)?.[1];
    const asOf = figure.asOf ?? period.window.to;
    const location = childLocation(issue.location, 'figures', index);
    return [{ value, asOf, location, ...(qualifier !== undefined && { qualifier }) }];
  });
  return found?.sort((left, right) => (endOfMoment(left.asOf) < endOfMoment(right.asOf) ? 1 : -1))[0];
}
