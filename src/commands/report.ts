import { inRegime, type Regime, type ReportingPeriod } from '../model/index.js';
import { createTarget } from '../outputs/index.js';
import { formatSpan } from '../text/index.js';
import { choosePeriod } from './choose-period.js';
import { chooseTemplate } from './choose-template.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { makeDocument } from './make-document.js';
import { openForCommand } from './open.js';
import type { PeriodOptions, WritingOptions } from './options.js';
import { checkPeriodicity, findRegime } from './periodicity.js';

/** Lựa chọn của lệnh report. */
export interface ReportOptions extends PeriodOptions, WritingOptions {
  readonly template?: string;
}

/** Thời gian chốt số liệu, where the regime of the report has one of its own: said with a period that was chosen. */
function printWindow(regime: Regime, period: ReportingPeriod, console: Console): void {
  if (regime.window === undefined || regime.window === 'calendar') return;
  const { window } = inRegime(period, regime);
  console.printNotice({
    vi: `Thời gian chốt số liệu: ${formatSpan(window)}.`,
    en: `Figures from ${window.from} to ${window.to}.`,
  });
}

/** Lệnh report: lập báo cáo của một kỳ. */
export async function runReport(options: ReportOptions, console: Console): Promise<ExitStatus> {
  const workspace = await openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const dataset = await workspace.readDataset();
  const template = chooseTemplate(workspace, dataset, options.template);
  if (typeof template !== 'string') {
    console.printFailure(template);
    return EXIT_STATUS.usage;
  }
  const period = choosePeriod(dataset, options, console);
  if ('message' in period) {
    console.printFailure(period);
    return EXIT_STATUS.usage;
  }
  const regime = findRegime(workspace, template);
  const mismatch = checkPeriodicity(template, regime, period);
  if (mismatch) {
    console.printFailure(mismatch);
    return EXIT_STATUS.usage;
  }
  if (options.year === undefined) printWindow(regime, period, console);
  const target = createTarget('document', template, period, options.format);
  return makeDocument(workspace, target, options, console);
}
