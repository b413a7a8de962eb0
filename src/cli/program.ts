import { Command, InvalidArgumentError, Option } from 'commander';
import { createConsole } from '../commands/console.js';
import type { Console, ExitStatus } from '../commands/index.js';
import type { CommonOptions, PeriodOptions, WritingOptions } from '../commands/options.js';
import { HELP_TEXTS } from './help-texts.js';
import { VERSION } from './version.js';

interface GlobalFlags {
  readonly color: boolean;
  readonly data: string;
  readonly lang: 'en' | 'vi';
  readonly quiet?: boolean;
  readonly strict?: boolean;
  readonly verbose?: boolean;
}

type Finish = (status: ExitStatus) => void;

/** A whole number within bounds, for an option. */
function readWholeNumber(lowest: number, highest: number) {
  return (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= lowest && value <= highest) return value;
    throw new InvalidArgumentError(`${lowest}–${highest}`);
  };
}

const readYear = readWholeNumber(1900, 9999);

function createCommandConsole(flags: GlobalFlags): Console {
  const allowColor = flags.color && !process.env.NO_COLOR;
  return createConsole(
    {
      result: (text) => void process.stdout.write(text),
      notice: (text) => void process.stderr.write(text),
      resultColor: allowColor && process.stdout.isTTY === true,
      noticeColor: allowColor && process.stderr.isTTY === true,
    },
    { language: flags.lang, quiet: flags.quiet === true, verbose: flags.verbose === true },
  );
}

function readCommon(flags: GlobalFlags): CommonOptions {
  return { folder: process.cwd(), data: flags.data, strict: flags.strict === true };
}

/** Options that every command takes. */
function addCommonOptions(command: Command): Command {
  return command
    .option('--data <thư-mục>', 'thư mục dữ liệu', 'data')
    .option('--strict', 'coi cảnh báo như lỗi')
    .addOption(new Option('--lang <ngôn-ngữ>', 'ngôn ngữ của thông báo').choices(['vi', 'en']).default('vi'))
    .option('--quiet', 'chỉ in kết quả và lỗi')
    .option('--verbose', 'in thêm chi tiết')
    .option('--no-color', 'không dùng màu')
    .helpOption('-h, --help', 'hiện trợ giúp');
}

function addPeriodOptions(command: Command): Command {
  return command
    .option('--month <tháng>', 'tháng báo cáo, 1–12', readWholeNumber(1, 12))
    .option('--quarter <quý>', 'quý báo cáo, 1–4', readWholeNumber(1, 4))
    .option('--half <nửa-năm>', 'nửa năm báo cáo, 1–2', readWholeNumber(1, 2))
    .option('--year <năm>', 'năm; không nêu thì lấy năm mới nhất có số liệu', readYear);
}

function readPeriod({ month, quarter, half, year }: PeriodOptions): PeriodOptions {
  return {
    ...(month !== undefined && { month }),
    ...(quarter !== undefined && { quarter }),
    ...(half !== undefined && { half }),
    ...(year !== undefined && { year }),
  };
}

function addWritingOptions(command: Command): Command {
  return command
    .option('--out <thư-mục>', 'thư mục ghi kết quả', 'out')
    .addOption(
      new Option('--format <dạng>', 'docx, hoặc json để in cây văn bản')
        .choices(['docx', 'json'])
        .default('docx'),
    )
    .option('--trace', 'ghi thêm tệp nguồn gốc của từng số liệu')
    .option('--draft', 'viết cả khi còn thiếu số liệu, chỗ trống được đánh dấu');
}

type WritingFlags = GlobalFlags &
  Pick<WritingOptions, 'format' | 'out'> & { trace?: boolean; draft?: boolean };

function readWriting(flags: WritingFlags): WritingOptions {
  const { out, format, trace, draft } = flags;
  return { ...readCommon(flags), out, format, trace: trace === true, draft: draft === true };
}

function addReport(program: Command, finish: Finish): void {
  const command = program.command('report').argument('[mẫu]', 'tên mẫu; không nêu thì dùng mẫu mặc định');
  command.description('lập báo cáo của một kỳ');
  addCommonOptions(addWritingOptions(addPeriodOptions(command))).action(
    async (template: string | undefined, flags: PeriodOptions & WritingFlags) => {
      const { runReport } = await import('../commands/report.js');
      const options = { ...readWriting(flags), ...readPeriod(flags), ...(template && { template }) };
      finish(await runReport(options, createCommandConsole(flags)));
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
          createCommandConsole(flags),
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
    .description('ghi bảng phụ lục XLSX')
    .option('--out <thư-mục>', 'thư mục ghi kết quả', 'out')
    .option('--draft', 'viết cả khi còn thiếu số liệu, chỗ trống được đánh dấu');
  addCommonOptions(addPeriodOptions(command)).action(
    async (ids: string[], flags: GlobalFlags & PeriodOptions & { out: string; draft?: boolean }) => {
      const { runAnnex } = await import('../commands/annex.js');
      const options = {
        ...readCommon(flags),
        ...readPeriod(flags),
        ids,
        out: flags.out,
        draft: flags.draft === true,
      };
      finish(await runAnnex(options, createCommandConsole(flags)));
    },
  );
}

function addValidate(program: Command, finish: Finish): void {
  const command = program.command('validate').argument('[tệp...]', 'chỉ in phát hiện của các tệp này');
  command
    .description('kiểm tra dữ liệu và mẫu')
    .addOption(
      new Option('--format <dạng>', 'dạng in phát hiện').choices(['stylish', 'json']).default('stylish'),
    );
  addCommonOptions(command).action(
    async (files: string[], flags: GlobalFlags & { format: 'json' | 'stylish' }) => {
      const { runValidate } = await import('../commands/validate.js');
      finish(
        await runValidate({ ...readCommon(flags), files, format: flags.format }, createCommandConsole(flags)),
      );
    },
  );
}

function addList(program: Command, finish: Finish): void {
  const command = program.command('list').description('liệt kê mẫu và các kỳ có số liệu');
  addCommonOptions(command).action(async (flags: GlobalFlags) => {
    const { runList } = await import('../commands/list.js');
    finish(await runList(readCommon(flags), createCommandConsole(flags)));
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
  for (const add of [addReport, addDraft, addAnnex, addValidate, addList]) add(program, finish);
  return program;
}
