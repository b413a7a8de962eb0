import { chooseByName, fileNameOf } from '../outputs/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { createRequest } from './make-targets.js';
import { openForCommand } from './open.js';
import type { OutputOptions } from './options.js';
import { readSourceDate } from './source-date.js';

/** Lựa chọn của lệnh why. */
export interface WhyOptions extends Omit<OutputOptions, 'force'> {
  readonly name: string;
  readonly trace: boolean;
}

const NOTHING = { vi: 'không có gì thay đổi', en: 'nothing has changed' };

/** Lệnh why: cho biết vì sao một kết quả phải lập lại. */
export async function runWhy(options: WhyOptions, console: Console): Promise<ExitStatus> {
  const workspace = await openForCommand(options, console, false);
  const source = workspace && readSourceDate(options, console);
  if (workspace === undefined || source === undefined) return EXIT_STATUS.usage;
  const targets = chooseByName(workspace, [options.name]);
  if ('message' in targets) {
    console.printFailure(targets);
    return EXIT_STATUS.usage;
  }
  const request = createRequest(workspace, { ...options, force: false, mode: 'preview' }, source);
  const { explainTarget } = await import('../outputs/explain-target.js');
  for (const target of targets) {
    const reasons = await explainTarget(request, target);
    const lines = reasons.map((reason) => `  ${reason[console.language]}`);
    const head = fileNameOf(target);
    console.printResult(
      lines.length === 0 ? `${head}: ${NOTHING[console.language]}\n` : `${[head, ...lines].join('\n')}\n`,
    );
  }
  return EXIT_STATUS.done;
}
