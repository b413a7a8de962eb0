import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Console, ExitStatus } from '../commands/index.js';
import type { CommonOptions } from '../commands/options.js';

/** Tùy chọn mà lệnh nào cũng nhận, as commander reads them. */
export interface GlobalFlags {
  readonly cache: boolean;
  readonly color: boolean;
  readonly data: string;
  readonly lang: 'en' | 'vi';
  readonly quiet?: boolean;
  readonly strict?: boolean;
  readonly verbose?: boolean;
}

/** Nhận mã thoát của lệnh. */
export type Finish = (status: ExitStatus) => void;

/** Số nguyên trong khoảng, for an option. */
export function readWholeNumber(lowest: number, highest: number) {
  return (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= lowest && value <= highest) return value;
    throw new InvalidArgumentError(`${lowest}–${highest}`);
  };
}

/** Đồng hồ của bản dựng lặp lại được (reproducible-builds.org), as the environment has it. */
export function readSourceDate(): { readonly sourceDateEpoch?: string } {
  const { SOURCE_DATE_EPOCH } = process.env;
  return SOURCE_DATE_EPOCH === undefined ? {} : { sourceDateEpoch: SOURCE_DATE_EPOCH };
}

/** A reader that has seen enough ("qnds list | head") closes the pipe: there is nobody left to tell anything. */
function leaveWithReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** Bảng in của một lệnh: colours only where a terminal shows them. Loaded late: help needs none of it. */
export async function createCommandConsole(flags: GlobalFlags): Promise<Console> {
  const { createConsole } = await import('../commands/console.js');
  for (const stream of [process.stdout, process.stderr]) leaveWithReader(stream);
  const allowColor = flags.color && !process.env.NO_COLOR;
  return createConsole(
    {
      result: (text) => void process.stdout.write(text),
      notice: (text) => void process.stderr.write(text),
      resultColor: allowColor && process.stdout.isTTY === true,
      noticeColor: allowColor && process.stderr.isTTY === true,
      noticeTerminal: process.stderr.isTTY === true,
    },
    { language: flags.lang, quiet: flags.quiet === true, verbose: flags.verbose === true },
  );
}

/** Lựa chọn chung của lệnh. */
export function readCommon(flags: GlobalFlags): CommonOptions {
  return { folder: process.cwd(), data: flags.data, strict: flags.strict === true, cache: flags.cache };
}

/** Thêm các tùy chọn chung. */
export function addCommonOptions(command: Command): Command {
  return command
    .option('--data <thư-mục>', 'thư mục dữ liệu', 'data')
    .option('--strict', 'coi cảnh báo như lỗi')
    .addOption(new Option('--lang <ngôn-ngữ>', 'ngôn ngữ của thông báo').choices(['vi', 'en']).default('vi'))
    .option('--quiet', 'chỉ in kết quả và lỗi')
    .option('--verbose', 'in thêm chi tiết')
    .option('--no-cache', 'đọc lại mọi tệp, không dùng và không giữ bộ nhớ đệm')
    .option('--no-color', 'không dùng màu')
    .helpOption('-h, --help', 'hiện trợ giúp');
}
