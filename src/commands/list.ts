import { listPeriods } from '../analysis/index.js';
import type { Workspace } from '../workspace/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { openForCommand } from './open.js';
import type { CommonOptions } from './options.js';

function listTemplates({ summary }: Workspace): readonly string[] {
  return summary.templates.map(({ id, title }) => (title === undefined ? `  ${id}` : `  ${id}  ${title}`));
}

function listAnnexes({ summary }: Workspace): readonly string[] {
  return summary.annexes.map(({ id, name }) => (name === undefined ? `  ${id}` : `  ${id}  ${name}`));
}

const HEADINGS = {
  en: { annexes: 'Annexes', periods: 'Periods with data', templates: 'Templates' },
  vi: { annexes: 'Phụ lục', periods: 'Kỳ có số liệu', templates: 'Mẫu văn bản' },
};

/** Lệnh list: các mẫu, phụ lục và các kỳ có số liệu. */
export async function runList(options: CommonOptions, console: Console): Promise<ExitStatus> {
  const workspace = await openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const headings = HEADINGS[console.language];
  const periods = listPeriods(await workspace.readDataset()).map((id) => `  ${id}`);
  const lines = [
    headings.templates,
    ...listTemplates(workspace),
    headings.annexes,
    ...listAnnexes(workspace),
    headings.periods,
    ...periods,
  ];
  console.printResult(`${lines.join('\n')}\n`);
  return EXIT_STATUS.done;
}
