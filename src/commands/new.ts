import { hasData } from '../analysis/index.js';
import type { Failure } from '../diagnostics/index.js';
import {
  covers,
  createPeriod,
  type Dataset,
  type PeriodKind,
  parsePeriod,
  type ReportingPeriod,
} from '../model/index.js';
import { createTarget, type Target } from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import { choosePeriod } from './choose-period.js';
import { chooseTemplate } from './choose-template.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { openForCommand } from './open.js';
import type { CommonOptions, PeriodOptions } from './options.js';
import { checkPeriodicity, findRegime } from './periodicity.js';

/** Lựa chọn của lệnh new. */
export interface NewOptions extends CommonOptions, PeriodOptions {
  readonly template: string;
}

/** The periods that the template has documents for, the last one at the end; one that was only opened is not begun. */
function listBegun(dataset: Dataset, template: string): readonly ReportingPeriod[] {
  return [...dataset.documents.values()]
    .filter(({ record }) => record.template === template)
    .flatMap(({ record }) => parsePeriod(record.period) ?? [])
    .filter((period) => hasData(dataset, period))
    .sort((left, right) => (left.end < right.end ? -1 : 1));
}

function readKind({ month, quarter, half = 1 }: NewOptions): readonly [kind: PeriodKind, ordinal: number] {
  if (month !== undefined) return ['month', month];
  return quarter === undefined ? ['half', half] : ['quarter', quarter];
}

/**
 * Năm của kỳ sẽ mở: the first in which the period is not before the last document with data for such a period; where there is none
 * yet, the last in which it has begun when the latest document was drawn up.
 */
function findNextYear(dataset: Dataset, options: NewOptions): number | undefined {
  const [kind, ordinal] = readKind(options);
  const begun = listBegun(dataset, options.template);
  const same = begun.findLast((period) => period.kind === kind);
  if (same) return createPeriod(kind, same.year, ordinal).end >= same.end ? same.year : same.year + 1;
  const last = begun.at(-1);
  if (last === undefined) return undefined;
  return createPeriod(kind, last.year, ordinal).start <= last.end ? last.year : last.year - 1;
}

function chooseOpening(dataset: Dataset, options: NewOptions, console: Console): Failure | ReportingPeriod {
  const { month, quarter, half, year } = options;
  const isOpen = year === undefined && [month, quarter, half].some((part) => part !== undefined);
  const next = isOpen ? findNextYear(dataset, options) : year;
  const period = choosePeriod(dataset, { ...options, ...(next !== undefined && { year: next }) }, console);
  if (isOpen && next !== undefined && !('message' in period)) {
    console.printNotice({ vi: `Kỳ báo cáo: ${period.label}.`, en: `Reporting period: ${period.id}.` });
  }
  return period;
}

function checkTarget(workspace: Workspace, { id, period }: Target): Failure | undefined {
  const regime = findRegime(workspace, id);
  return covers(regime, period.kind) ? undefined : checkPeriodicity(id, regime, period);
}

async function openTarget(workspace: Workspace, target: Target, console: Console): Promise<ExitStatus> {
  const { openPeriod, placeChanges } = await import('../outputs/opening/index.js');
  const changes = await openPeriod(workspace, target);
  const failure = 'message' in changes ? changes : placeChanges(workspace, changes);
  if (failure) {
    console.printFailure(failure);
    return failure.code === 'wrong-usage' ? EXIT_STATUS.problems : EXIT_STATUS.output;
  }
  const written = 'message' in changes ? [] : changes;
  const { label } = workspace.snapshot;
  for (const { name } of written) console.printResult(`${workspace.nameFile(`${label}/${name}`)}\n`);
  if (written.length === 0) {
    console.printNotice({ vi: 'Kỳ này đã mở đủ, không có gì phải thêm.', en: 'Nothing has to be added.' });
  }
  return EXIT_STATUS.done;
}

/** Lệnh new: mở một kỳ, with the record of its document and the returns to be filled in. */
export async function runNew(options: NewOptions, console: Console): Promise<ExitStatus> {
  const workspace = await openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const dataset = await workspace.readDataset();
  const template = chooseTemplate(workspace, dataset, options.template);
  if (typeof template !== 'string') {
    console.printFailure(template);
    return EXIT_STATUS.usage;
  }
  const period = chooseOpening(dataset, options, console);
  const failure =
    'message' in period ? period : checkTarget(workspace, createTarget('document', template, period));
  if (failure || 'message' in period) {
    if (failure) console.printFailure(failure);
    return EXIT_STATUS.usage;
  }
  return openTarget(workspace, createTarget('document', template, period), console);
}
