import type { Language } from '../diagnostics/index.js';
import type { Dataset } from '../model/index.js';
import type { DueReport, NeedCount } from '../outputs/index.js';
import { listDue } from '../outputs/list-due.js';
import { rewriteDate, wordDate } from '../text/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { formatTable } from './format-table.js';
import { openForCommand } from './open.js';
import type { CommonOptions } from './options.js';
import { NUMBERED_WORDS, STATE_WORDS } from './state-words.js';
import { readToday } from './today.js';

/** Lựa chọn của lệnh due. */
export interface DueOptions extends CommonOptions {
  /** `YYYY-MM-DD`; today when absent. */
  readonly on?: string;
  readonly format: 'json' | 'table';
  /** `SOURCE_DATE_EPOCH` as the environment has it. */
  readonly sourceDateEpoch?: string;
}

const WORDS = {
  en: {
    headers: [
      'Report',
      'Period',
      'Figures from – to',
      'Deadline',
      'State',
      'Figures',
      'Tasks',
      'Missing from',
    ],
    none: 'No template is a periodic report.',
    overdue: 'overdue',
    figures: 'figures',
    tasks: 'tasks',
  },
  vi: {
    headers: [
      'Báo cáo',
      'Kỳ',
      'Số liệu từ – đến',
      'Hạn gửi',
      'Tình trạng',
      'Số liệu',
      'Nhiệm vụ',
      'Còn thiếu',
    ],
    none: 'Không có mẫu báo cáo định kỳ nào.',
    overdue: 'quá hạn',
    figures: 'số liệu',
    tasks: 'nhiệm vụ',
  },
};

/** The day that is asked for; without one the date of the environment, else that of the clock, which is told. */
function chooseDay(options: DueOptions, console: Console): string | undefined {
  if (options.on !== undefined) return options.on;
  const day = readToday(options, console);
  if (day === undefined) return undefined;
  console.printNotice({ vi: `Tính đến ngày ${rewriteDate(day)}.`, en: `As of ${day}.` });
  return day;
}

function wordCount({ figures, tasks }: NeedCount, language: Language): string {
  const words = WORDS[language];
  const parts = [
    ...(figures > 0 ? [`${figures} ${words.figures}`] : []),
    ...(tasks > 0 ? [`${tasks} ${words.tasks}`] : []),
  ];
  return parts.join(', ');
}

function nameAgency({ agencies }: Dataset, id: string): string {
  const record = agencies.get(id)?.record;
  return record?.shortName ?? record?.name ?? id;
}

/** "15/18": what is in, of what is needed. */
function wordProgress({ needed, missing }: DueReport, key: keyof NeedCount): string {
  const lacking = missing.reduce((sum, one) => sum + one[key], 0);
  return needed[key] === 0 ? '–' : `${needed[key] - lacking}/${needed[key]}`;
}

function listCells(report: DueReport, dataset: Dataset, on: string, language: Language): readonly string[] {
  const { template, period, window, deadline, state, isNumbered, missing } = report;
  const isOverdue = state !== 'issued' && !isNumbered && deadline !== undefined && deadline < on;
  const words = (isNumbered ? NUMBERED_WORDS : STATE_WORDS[state])[language];
  return [
    template,
    period,
    `${wordDate(window.from, language)} – ${wordDate(window.to, language)}`,
    deadline === undefined ? '–' : wordDate(deadline, language),
    isOverdue ? `${words}, ${WORDS[language].overdue}` : words,
    wordProgress(report, 'figures'),
    wordProgress(report, 'tasks'),
    missing.map((one) => `${nameAgency(dataset, one.agency)}: ${wordCount(one, language)}`).join('; '),
  ];
}

function writeJson(reports: readonly DueReport[]): string {
  const rows = reports.map(({ template, period, window, deadline = null, state, missing }) => ({
    template,
    period,
    window,
    deadline,
    state,
    missing,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** Lệnh due: các báo cáo phải lập, hạn gửi, và còn thiếu gì của cơ quan nào. */
export async function runDue(options: DueOptions, console: Console): Promise<ExitStatus> {
  const workspace = await openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const on = chooseDay(options, console);
  if (on === undefined) return EXIT_STATUS.usage;
  const { language } = console;
  const reports = await listDue(workspace, on);
  if (options.format === 'json') console.printResult(writeJson(reports));
  else if (reports.length === 0) console.printNotice({ vi: WORDS.vi.none, en: WORDS.en.none });
  else {
    const dataset = await workspace.readDataset();
    const cells = reports.map((report) => listCells(report, dataset, on, language));
    console.printResult(formatTable([WORDS[language].headers, ...cells]));
  }
  if (workspace.summary.findings.some(({ severity }) => severity === 'error')) {
    console.printNotice({
      vi: 'Dữ liệu đang có lỗi (xem qnds validate): những gì nằm trong tệp có lỗi được coi là chưa có.',
      en: 'The data has errors (see qnds validate): what stands in a file with errors counts as missing.',
    });
  }
  return EXIT_STATUS.done;
}
