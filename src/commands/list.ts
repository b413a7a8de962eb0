import { hasData, listPeriods } from '../analysis/index.js';
import type { Localized } from '../diagnostics/index.js';
import {
  type Dataset,
  documentState,
  inRegime,
  isOnlyNumbered,
  parsePeriod,
  type ReportingPeriod,
} from '../model/index.js';
import { wordDate } from '../text/index.js';
import type { Workspace } from '../workspace/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { openForCommand } from './open.js';
import type { CommonOptions } from './options.js';
import { NUMBERED_WORDS, STATE_WORDS } from './state-words.js';

function listTemplates({ summary }: Workspace): readonly string[] {
  return summary.templates.map(({ id, title }) => (title === undefined ? `  ${id}` : `  ${id}  ${title}`));
}

function listAnnexes({ summary }: Workspace): readonly string[] {
  return summary.annexes.map(({ id, name }) => (name === undefined ? `  ${id}` : `  ${id}  ${name}`));
}

/** The window of the figures of a periodic report. */
function wordWindow(
  { summary }: Workspace,
  template: string,
  period: ReportingPeriod,
  language: Console['language'],
): readonly string[] {
  const { regime, kind } = summary.templates.find(({ id }) => id === template) ?? {};
  if (regime === undefined || kind !== 'report') return [];
  const { from, to } = inRegime(period, regime).window;
  return [[from, to].map((day) => wordDate(day, language)).join(' – ')];
}

/** A periodic report that has merely been opened is not begun. */
function wordState(
  { summary }: Workspace,
  dataset: Dataset,
  template: string,
  period: ReportingPeriod,
): Localized {
  if (isOnlyNumbered(dataset, template, period)) return NUMBERED_WORDS;
  const state = documentState(dataset, template, period);
  const isReport = summary.templates.some(({ id, kind }) => id === template && kind === 'report');
  return STATE_WORDS[state === 'draft' && isReport && !hasData(dataset, period) ? 'open' : state];
}

/** Each document of the data and its state, with number, date and window where it has them. */
function listDocuments(
  workspace: Workspace,
  dataset: Dataset,
  language: Console['language'],
): readonly string[] {
  return [...dataset.documents.values()].flatMap(({ record }) => {
    const { id, template, number, issueDate } = record;
    const period = parsePeriod(record.period);
    if (period === undefined) return [];
    const words = wordState(workspace, dataset, template, period)[language];
    const given = [number, issueDate].filter((entry) => entry !== undefined && entry !== null);
    return [
      `  ${[`${id}  ${words}`, ...given, ...wordWindow(workspace, template, period, language)].join(', ')}`,
    ];
  });
}

const HEADINGS = {
  en: { annexes: 'Annexes', documents: 'Documents', periods: 'Periods with data', templates: 'Templates' },
  vi: { annexes: 'Phụ lục', documents: 'Văn bản', periods: 'Kỳ có số liệu', templates: 'Mẫu văn bản' },
};

/** Lệnh list: các mẫu, phụ lục, văn bản và tình trạng của chúng, và các kỳ có số liệu. */
export async function runList(options: CommonOptions, console: Console): Promise<ExitStatus> {
  const workspace = await openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const headings = HEADINGS[console.language];
  const dataset = await workspace.readDataset();
  const periods = listPeriods(dataset).map((id) => `  ${id}`);
  const lines = [
    headings.templates,
    ...listTemplates(workspace),
    headings.annexes,
    ...listAnnexes(workspace),
    headings.documents,
    ...listDocuments(workspace, dataset, console.language),
    headings.periods,
    ...periods,
  ];
  console.printResult(`${lines.join('\n')}\n`);
  return EXIT_STATUS.done;
}
