import { choosePeriod } from './choose-period.js';
import { chooseTemplate } from './choose-template.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { openForCommand } from './open.js';
import type { PeriodOptions, WritingOptions } from './options.js';
import { produceDocument } from './produce-document.js';

/** Lựa chọn của lệnh report. */
export interface ReportOptions extends PeriodOptions, WritingOptions {
  readonly template?: string;
}

/** Lệnh report: lập báo cáo của một kỳ. */
export async function runReport(options: ReportOptions, console: Console): Promise<ExitStatus> {
  const workspace = openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const template = chooseTemplate(workspace, options.template);
  if (typeof template !== 'string') {
    console.printFailure(template);
    return EXIT_STATUS.usage;
  }
  const period = choosePeriod(workspace.dataset, options, console);
  if ('message' in period) {
    console.printFailure(period);
    return EXIT_STATUS.usage;
  }
  return produceDocument(workspace, { template, period }, options, console);
}
