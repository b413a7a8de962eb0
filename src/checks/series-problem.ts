import { childLocation, type Localized, type RelatedLocation } from '../diagnostics/index.js';
import { placeOfEntry } from '../model/index.js';
import { formatMoment } from '../text/index.js';
import type { IndexedMetric } from './dataset-index.js';
import { wordFigure } from './figure-range.js';
import type { SeriesPoint } from './series.js';

/** Chỗ ghi giá trị của một quan sát. */
export function locateValue({ location }: IndexedMetric, { index, observation }: SeriesPoint) {
  return childLocation(placeOfEntry(location, 'observations', index, observation), 'value');
}

/** Con số và thời điểm: "3.441 chữ ký số (năm 2025)". */
export function wordPoint({ metric }: IndexedMetric, { observation }: SeriesPoint): Localized {
  const { value, qualifier, asOf } = observation;
  const unit = metric.unitOfMeasure === '%' ? '%' : ` ${metric.unitOfMeasure}`;
  const figure = `${wordFigure(value, qualifier)}${unit}`;
  return { vi: `${figure} (${formatMoment(asOf) ?? asOf})`, en: `${figure} (${asOf})` };
}

/** Con số được so, as a related place. */
export function relatePoint(entry: IndexedMetric, point: SeriesPoint): RelatedLocation {
  return {
    location: locateValue(entry, point),
    message: { vi: 'Con số được so.', en: 'The figure it is held against.' },
  };
}
