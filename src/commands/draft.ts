import type { Failure } from '../diagnostics/index.js';
import { createPeriod, type Dataset, parsePeriod, type ReportingPeriod } from '../model/index.js';
import { createTarget } from '../outputs/index.js';
import { chooseTemplate } from './choose-template.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { makeDocument } from './make-document.js';
import { openForCommand } from './open.js';
import type { WritingOptions } from './options.js';

/** Lựa chọn của lệnh draft. */
export interface DraftOptions extends WritingOptions {
  readonly template: string;
  readonly year?: number;
}

const NO_YEAR: Failure = {
  code: 'wrong-usage',
  message: { vi: 'Chưa nêu năm của văn bản.', en: 'The year of the document is not given.' },
  hint: {
    vi: 'Thêm --year NĂM (ví dụ: qnds draft ke-hoach-cds --year 2026).',
    en: 'Add --year YEAR (for example: qnds draft ke-hoach-cds --year 2026).',
  },
};

/** The period that the data records for this template (of the year asked for), the latest first. */
function findRecordedPeriod(dataset: Dataset, options: DraftOptions): ReportingPeriod | undefined {
  const periods = [...dataset.documents.values()]
    .filter(({ record }) => record.template === options.template)
    .flatMap(({ record }) => parsePeriod(record.period) ?? [])
    .filter(({ year }) => options.year === undefined || year === options.year);
  return periods.sort((left, right) => (left.end < right.end ? 1 : -1))[0];
}

function chooseDraftPeriod(dataset: Dataset, options: DraftOptions): ReportingPeriod | undefined {
  const recorded = findRecordedPeriod(dataset, options);
  if (recorded) return recorded;
  return options.year === undefined ? undefined : createPeriod('year', options.year);
}

/** Lệnh draft: lập dự thảo một văn bản không phải báo cáo định kỳ. */
export async function runDraft(options: DraftOptions, console: Console): Promise<ExitStatus> {
  const workspace = await openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const dataset = await workspace.readDataset();
  const template = chooseTemplate(workspace, dataset, options.template);
  const period = chooseDraftPeriod(dataset, options);
  if (typeof template !== 'string' || period === undefined) {
    console.printFailure(typeof template === 'string' ? NO_YEAR : template);
    return EXIT_STATUS.usage;
  }
  const target = createTarget('document', template, period, options.format);
  const drafting = { ...options, draft: true };
  return makeDocument(workspace, target, drafting, console);
}
