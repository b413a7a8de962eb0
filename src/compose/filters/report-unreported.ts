import type { Reported } from '../../analysis/index.js';
import { childLocation, type Localized } from '../../diagnostics/index.js';
import type { ReportingPeriod } from '../../model/index.js';
import type { Composition } from '../composition.js';
import type { MetricDatum } from './at-filter.js';
import { reportReturnedOutside } from './outside-window.js';

/** So many agencies are named one by one. */
const MOST_NAMED = 3;

/** Các cơ quan chưa báo cáo: the first by name, the others counted; those that the register does not name last. */
export function wordUnreported({ count, size, unreported }: Reported): Localized {
  const named = unreported.slice(0, MOST_NAMED).map(({ member }) => member.name);
  const others = size - count - named.length;
  if (named.length === 0) {
    return {
      vi: `${others} đơn vị chưa ghi trong sổ cơ quan`,
      en: `${others} that the register does not name`,
    };
  }
  const names = named.join(', ');
  return others > 0
    ? { vi: `${names} và ${others} đơn vị khác`, en: `${names} and ${others} more` }
    : { vi: names, en: names };
}

/** Where the first of them would report. */
function nameReturn(composition: Composition, [first]: Reported['unreported'], period: ReportingPeriod) {
  const id = first?.months[0]?.id ?? period.id;
  return composition.dataFile(`returns/${id}/${first?.member.id ?? '<mã cơ quan>'}.yaml`);
}

/** Số chung mà còn đơn vị chưa báo cáo: one finding for the figure, with who is missing. */
export function reportUnreported(
  composition: Composition,
  datum: MetricDatum,
  reported: Reported,
  period: ReportingPeriod,
): void {
  const { value: metric, location } = datum;
  const months = reported.unreported.flatMap((one) => one.months);
  const wanted = new Map([period, ...months].map((month) => [month.id, month]));
  reportReturnedOutside(composition, datum, [...wanted.values()]);
  const missing = wordUnreported(reported);
  const file = nameReturn(composition, reported.unreported, period);
  const { count, size } = reported;
  const unit = metric.group?.unit ?? '';
  composition.reportMissing({
    location: childLocation(location, 'reportedBy'),
    message: {
      vi: `Chưa đủ số liệu "${metric.name}" của ${period.label}: ${count}/${size} ${unit} đã báo cáo; còn thiếu ${missing.vi}.`,
      en: `The figure "${metric.name}" for ${period.id} is not complete: ${count} of ${size} have reported; missing: ${missing.en}.`,
    },
    hint: {
      vi: `Ghi số của từng đơn vị vào báo cáo của đơn vị (${file}), hoặc in kèm số đơn vị đã báo cáo bằng bộ lọc reported.`,
      en: `Enter the value of each in its return (${file}), or print how many have reported with the filter "reported".`,
    },
  });
}
