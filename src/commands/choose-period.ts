import { findDefaultYear } from '../analysis/index.js';
import type { Failure } from '../diagnostics/index.js';
import { createPeriod, type Dataset, type PeriodKind, type ReportingPeriod } from '../model/index.js';
import type { Workspace } from '../workspace/index.js';
import type { Console } from './console.js';
import type { PeriodOptions } from './options.js';

interface Choice {
  readonly kind: PeriodKind;
  readonly ordinal: number;
}

function readChoices(options: PeriodOptions): readonly Choice[] {
  const { month, quarter, half } = options;
  return [
    ...(month === undefined ? [] : [{ kind: 'month' as const, ordinal: month }]),
    ...(quarter === undefined ? [] : [{ kind: 'quarter' as const, ordinal: quarter }]),
    ...(half === undefined ? [] : [{ kind: 'half' as const, ordinal: half }]),
  ];
}

const NO_PERIOD: Failure = {
  code: 'wrong-usage',
  message: { vi: 'Chưa nêu kỳ báo cáo.', en: 'No reporting period is given.' },
  hint: {
    vi: 'Thêm --month THÁNG (ví dụ: qnds report --month 11), hoặc --quarter, --half, --year.',
    en: 'Add --month M (for example: qnds report --month 11), or --quarter, --half, --year.',
  },
};

const TWO_PERIODS: Failure = {
  code: 'wrong-usage',
  message: { vi: 'Nêu nhiều kỳ báo cáo cùng lúc.', en: 'More than one reporting period is given.' },
  hint: {
    vi: 'Chỉ dùng một trong --month, --quarter, --half.',
    en: 'Use only one of --month, --quarter, --half.',
  },
};

const NO_YEAR: Failure = {
  code: 'wrong-usage',
  message: {
    vi: 'Dữ liệu chưa có năm nào, nên không biết lập cho năm nào.',
    en: 'The data has no year to report on.',
  },
  hint: { vi: 'Thêm --year NĂM.', en: 'Add --year YEAR.' },
};

/** Kỳ báo cáo nêu trên dòng lệnh; undefined when none is. */
export async function chooseNamedPeriod(
  workspace: Workspace,
  options: PeriodOptions,
  console: Console,
): Promise<Failure | ReportingPeriod | undefined> {
  const { month, quarter, half, year } = options;
  const isNamed = [month, quarter, half, year].some((part) => part !== undefined);
  return isNamed ? choosePeriod(await workspace.readDataset(), options, console) : undefined;
}

/** Chọn kỳ báo cáo; without a year, the latest that has data for the period, which is printed. */
export function choosePeriod(
  dataset: Dataset,
  options: PeriodOptions,
  console: Console,
): Failure | ReportingPeriod {
  const choices = readChoices(options);
  if (choices.length > 1) return TWO_PERIODS;
  const [choice] = choices;
  if (choice === undefined)
    return options.year === undefined ? NO_PERIOD : createPeriod('year', options.year);
  const year = options.year ?? findDefaultYear(dataset, choice.kind, choice.ordinal);
  if (year === undefined) return NO_YEAR;
  const period = createPeriod(choice.kind, year, choice.ordinal);
  if (options.year === undefined) {
    console.printNotice({ vi: `Kỳ báo cáo: ${period.label}.`, en: `Reporting period: ${period.id}.` });
  }
  return period;
}
