import { isEmptyResult } from '../../analysis/index.js';
import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import { parsePeriod, placeOfEntry } from '../../model/index.js';
import type { Check } from '../check.js';

function describe(name: string, id: string, location: Location): Problem {
  const label = parsePeriod(id)?.label ?? id;
  return {
    code: 'empty-result',
    location,
    message: {
      vi: `Kết quả ${label} của chỉ tiêu "${name}" chưa có con số và lời văn, nên bảng sẽ để trống ô này.`,
      en: `The result of the indicator "${name}" for ${id} has neither a figure nor words: its cell will be a gap.`,
    },
    hint: {
      vi: 'Ghi value hoặc wording; nếu nguồn không có ô này thì ghi nhận lý do.',
      en: 'Give it a value or a wording; if the source does not have this cell, acknowledge it.',
    },
  };
}

/** Kết quả của một kỳ mà trống: printed as a gap wherever the result is asked for. */
export const checkEmptyResults: Check = ({ indicators }) =>
  [...indicators.values()].flatMap(({ record, location }) =>
    record.indicators.flatMap(({ name, results = [] }, index) => {
      const own = childLocation(location, 'indicators', index);
      return results.flatMap((result, at) =>
        isEmptyResult(result)
          ? [describe(name, result.period, placeOfEntry(own, 'results', at, result))]
          : [],
      );
    }),
  );
