import type { Failure } from '../diagnostics/index.js';
import type { PeriodKind, ReportingPeriod } from '../model/index.js';
import { createTarget, isPrinted } from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import { choosePeriod } from './choose-period.js';
import { chooseTemplate } from './choose-template.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { makeNamed } from './make-targets.js';
import { openForCommand } from './open.js';
import type { PeriodOptions, WritingOptions } from './options.js';
import { printTree } from './print-tree.js';

/** Lựa chọn của lệnh report. */
export interface ReportOptions extends PeriodOptions, WritingOptions {
  readonly template?: string;
}

const PERIOD_WORDS: Readonly<Record<PeriodKind, string>> = {
  half: 'nửa năm',
  month: 'tháng',
  quarter: 'quý',
  year: 'năm',
};

/** A monthly report cannot be drawn up for a quarter: its figures are those of a month. */
function checkPeriodicity(workspace: Workspace, id: string, period: ReportingPeriod): Failure | undefined {
  const asked = workspace.summary.templates.find((template) => template.id === id)?.periodicity ?? 'none';
  if (asked === 'none' || asked === period.kind) return undefined;
  return {
    code: 'wrong-usage',
    message: {
      vi: `Mẫu "${id}" là báo cáo ${PERIOD_WORDS[asked]}, không lập được cho ${period.label}.`,
      en: `"${id}" is a report by ${asked} and cannot be drawn up for ${period.id}.`,
    },
    hint: { vi: `Dùng --${asked}.`, en: `Use --${asked}.` },
  };
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
  const mismatch = checkPeriodicity(workspace, template, period);
  if (mismatch) {
    console.printFailure(mismatch);
    return EXIT_STATUS.usage;
  }
  const target = createTarget('document', template, period, options.format);
  return isPrinted(target)
    ? printTree(workspace, target, options, console)
    : makeNamed(workspace, [target], options, console);
}
