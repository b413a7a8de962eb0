import { findObservation } from '../../analysis/index.js';
import { childLocation } from '../../diagnostics/index.js';
import { type Metric, placeOfEntry, type ReportingPeriod } from '../../model/index.js';
import type { Composition } from '../composition.js';
import { type Datum, DatumDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { readText, type TemplateFilter } from './filter.js';
import { passMissing, readPeriod, readRecord } from './selection.js';

function reportNoObservation(
  composition: Composition,
  datum: Datum,
  metric: Metric,
  period: ReportingPeriod,
): void {
  composition.reportMissing({
    location: childLocation(datum.location, 'observations'),
    message: {
      vi: `Chưa có số liệu "${metric.name}" của ${period.label}.`,
      en: `There is no figure "${metric.name}" for ${period.id}.`,
    },
    hint: {
      vi: `Thêm vào danh sách observations này một dòng: - { value: …, asOf: "${period.id}", source: { document: … } }.`,
      en: `Add a line to these observations: - { value: …, asOf: "${period.id}", source: { document: … } }.`,
    },
  });
}

/** `at`: số liệu của kỳ; with "optional" nothing where there is none. */
export const at: TemplateFilter = (composition, value, periodValue, mode) => {
  const datum = readRecord<Metric>(value, 'observations');
  if (!datum)
    return passMissing(composition, value, 'at', { vi: 'một mục số liệu (metric)', en: 'a metric' });
  const period = readPeriod(composition, periodValue);
  const metric = datum.value;
  const found = findObservation(metric, period);
  if (found === undefined && readText(mode) === 'optional') return '';
  if (found === undefined) {
    reportNoObservation(composition, datum, metric, period);
    return new GapDrop(`${metric.name}, ${period.label}`);
  }
  const location = placeOfEntry(datum.location, 'observations', found.index, found.observation);
  return new DatumDrop({ value: found.observation, location, metric });
};
