import { listPeriods } from '../analysis/index.js';
import type { Workspace } from '../workspace/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { openForCommand } from './open.js';
import type { CommonOptions } from './options.js';

function listTemplates(workspace: Workspace): readonly string[] {
  return workspace.templateIds.map((id) => {
    const title = workspace.readTemplate(id).template?.frontMatter.title;
    return title === undefined ? `  ${id}` : `  ${id}  ${title}`;
  });
}

const HEADINGS = {
  en: { templates: 'Templates', periods: 'Periods with data' },
  vi: { templates: 'Mẫu văn bản', periods: 'Kỳ có số liệu' },
};

/** Lệnh list: các mẫu và các kỳ có số liệu. */
export async function runList(options: CommonOptions, console: Console): Promise<ExitStatus> {
  const workspace = openForCommand(options, console);
  if (workspace === undefined) return EXIT_STATUS.usage;
  const headings = HEADINGS[console.language];
  const periods = listPeriods(workspace.dataset).map((id) => `  ${id}`);
  const lines = [headings.templates, ...listTemplates(workspace), headings.periods, ...periods];
  console.printResult(`${lines.join('\n')}\n`);
  return EXIT_STATUS.done;
}
