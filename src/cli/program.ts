import { Command } from 'commander';
import type { PeriodOptions, WritingOptions } from '../commands/options.js';
import { addBuild, addWhy } from './build-commands.js';
import { addExplain, addValidate } from './checking-commands.js';
import { createFormatOption } from './format-option.js';
import {
  addCommonOptions,
  createCommandConsole,
  type Finish,
  type GlobalFlags,
  readCommon,
  readSourceDate,
} from './global-options.js';
import { HELP_TEXTS } from './help-texts.js';
import { addPeriodOptions, readPeriod, readYear } from './period-options.js';
import { VERSION } from './version.js';

const DRAFT_HELP = 'viết cả khi còn thiếu số liệu, chỗ trống được đánh dấu';
const FORCE_HELP = 'thay cả tệp đã được sửa tay; bản đã sửa được giữ lại với ngày tháng trong tên';

function addWritingOptions(command: Command): Command {
  return command
    .option('--out <thư-mục>', 'thư mục ghi kết quả', 'out')
    .addOption(createFormatOption('document'))
    .option('--trace', 'ghi thêm tệp nguồn gốc của từng số liệu')
    .option('--draft', DRAFT_HELP)
    .option('--force', FORCE_HELP);
}

type WritingFlags = GlobalFlags &
  Pick<WritingOptions, 'format' | 'out'> & { trace?: boolean; draft?: boolean; force?: boolean };

function readWriting(flags: WritingFlags): WritingOptions {
  const { out, format, trace = false, draft = false, force = false } = flags;
  return { ...readCommon(flags), ...readSourceDate(), out, format, trace, draft, force };
}

function addReport(program: Command, finish: Finish): void {
  const command = program.command('report').argument('[mẫu]', 'tên mẫu; không nêu thì dùng mẫu mặc định');
  command.description('lập báo cáo của một kỳ');
  addCommonOptions(addWritingOptions(addPeriodOptions(command))).action(
    async (template: string | undefined, flags: PeriodOptions & WritingFlags) => {
      const { runReport } = await import('../commands/report.js');
      const options = { ...readWriting(flags), ...readPeriod(flags), ...(template && { template }) };
      finish(await runReport(options, await createCommandConsole(flags)));
    },
  );
}

function addDraft(program: Command, finish: Finish): void {
  const command = program.command('draft').argument('<mẫu>', 'tên mẫu');
  command
    .description('lập dự thảo kế hoạch, công văn, tờ trình')
    .option('--year <năm>', 'năm của văn bản', readYear);
  addCommonOptions(addWritingOptions(command)).action(
    async (template: string, flags: WritingFlags & { year?: number }) => {
      const { runDraft } = await import('../commands/draft.js');
      const { year } = flags;
      finish(
        await runDraft(
          { ...readWriting(flags), template, ...(year && { year }) },
          await createCommandConsole(flags),
        ),
      );
    },
  );
}

function addAnnex(program: Command, finish: Finish): void {
  const command = program
    .command('annex')
    .argument('[phụ-lục...]', 'mã phụ lục; không nêu thì lấy mọi phụ lục của kỳ');
  command
    .description('ghi bảng phụ lục')
    .option('--out <thư-mục>', 'thư mục ghi kết quả', 'out')
    .addOption(createFormatOption('annex'))
    .option('--draft', DRAFT_HELP)
    .option('--force', FORCE_HELP);
  addCommonOptions(addPeriodOptions(command)).action(
    async (ids: string[], flags: PeriodOptions & WritingFlags) => {
      const { runAnnex } = await import('../commands/annex.js');
      const { out, format, draft = false, force = false } = flags;
      const options = {
        ...readCommon(flags),
        ...readSourceDate(),
        ...readPeriod(flags),
        ids,
        out,
        format,
        draft,
        force,
      };
      finish(await runAnnex(options, await createCommandConsole(flags)));
    },
  );
}

function addList(program: Command, finish: Finish): void {
  const command = program.command('list').description('liệt kê mẫu và các kỳ có số liệu');
  addCommonOptions(command).action(async (flags: GlobalFlags) => {
    const { runList } = await import('../commands/list.js');
    finish(await runList(readCommon(flags), await createCommandConsole(flags)));
  });
}

/** Chương trình dòng lệnh; each command loads only what it needs. */
export function createProgram(finish: Finish): Command {
  const program = new Command('qnds')
    .description('Lập văn bản chuyển đổi số theo Nghị định 30/2020/NĐ-CP từ dữ liệu YAML.')
    .version(VERSION, '-V, --version', 'hiện số phiên bản')
    .helpOption('-h, --help', 'hiện trợ giúp')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp(HELP_TEXTS);
  const commands = [addReport, addDraft, addAnnex, addBuild, addWhy, addValidate, addList, addExplain];
  for (const add of commands) add(program, finish);
  return program;
}
