import { childLocation, type Problem } from '../../diagnostics/index.js';
import {
  CALENDAR,
  findPeriodOfReturn,
  isInPeriod,
  ND09,
  type Observation,
  type ReportingPeriod,
  readWindow,
  type WindowDays,
  type WindowSetting,
  withWindow,
} from '../../model/index.js';
import { formatMoment } from '../../text/index.js';
import type { Check } from '../check.js';
import type { DatasetIndex } from '../dataset-index.js';

/** The windows that a template may go by: the usual ones, and those that templates of this workspace name. */
function listWindows({ templates }: DatasetIndex): readonly WindowDays[] {
  const named = (templates.heads ?? []).flatMap(({ value }) => {
    const { window } = value as { readonly window?: WindowSetting };
    return window === undefined ? [] : [readWindow(window)];
  });
  return [CALENDAR, ND09, ...named];
}

function createProblem({ asOf, location }: Observation, period: ReportingPeriod): readonly Problem[] {
  if (location === undefined) return [];
  return [
    {
      code: 'date-outside-period',
      location: childLocation(location, 'asOf'),
      message: {
        vi: `Thời điểm ${formatMoment(asOf) ?? asOf} không thuộc ${period.label}, kỳ của báo cáo này.`,
        en: `${asOf} is not of ${period.id}, the period of this return.`,
      },
      hint: {
        vi: 'Sửa thời điểm, hoặc ghi số này ở báo cáo của kỳ mà nó thuộc về.',
        en: 'Mend the moment, or put the figure into the return of its period.',
      },
    },
  ];
}

/** Số liệu trong báo cáo của một kỳ mà thời điểm không thuộc kỳ đó, by no window that a template may have. */
export const checkReturnedDates: Check = (_dataset, index) => {
  const windows = listWindows(index);
  return index.series.flatMap(({ metric }) =>
    metric.observations.flatMap((observation) => {
      const period = findPeriodOfReturn(observation.location?.file ?? '');
      if (period === undefined) return [];
      const isOfPeriod = windows.some((days) => isInPeriod(observation.asOf, withWindow(period, days)));
      return isOfPeriod ? [] : createProblem(observation, period);
    }),
  );
};
