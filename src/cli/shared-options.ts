import type { Command } from 'commander';
import type { Console, ExitStatus } from '../commands/index.js';
import type { CommonOptions } from '../commands/options.js';
import { createChoiceOption } from './option-values.js';

/** Tùy chọn mà lệnh nào cũng nhận, as commander reads them. */
export interface CommonFlags {
  readonly cache: boolean;
  readonly color: boolean;
  readonly data: string;
  readonly lang: 'en' | 'vi';
  readonly quiet?: boolean;
  readonly strict?: boolean;
  readonly verbose?: boolean;
}

/** Ghi một lệnh vào chương trình; `finish` gets its exit status. */
export type AddCommand = (program: Command, finish: (status: ExitStatus) => void) => void;

/** A reader that has seen enough ("qnds list | head") closes the pipe: there is nobody left to tell anything. */
function leaveWithReader(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

/** Where several commands run in one process, the streams are listened to once. */
function watchReader(stream: NodeJS.WriteStream): void {
  if (!stream.listeners('error').includes(leaveWithReader)) stream.on('error', leaveWithReader);
}

/** Bảng in của một lệnh: colours only where a terminal shows them. Loaded late: help needs none of it. */
export async function createCommandConsole(flags: CommonFlags): Promise<Console> {
  const { createConsole } = await import('../commands/console.js');
  for (const stream of [process.stdout, process.stderr]) watchReader(stream);
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
export function readCommon(flags: CommonFlags): CommonOptions {
  return { folder: process.cwd(), data: flags.data, strict: flags.strict === true, cache: flags.cache };
}

/** Thêm các tùy chọn chung. */
export function addCommonOptions(command: Command): Command {
  return command
    .option('--data <thư-mục>', 'thư mục dữ liệu', 'data')
    .option('--strict', 'coi cảnh báo như lỗi')
    .addOption(createChoiceOption('--lang <ngôn-ngữ>', 'ngôn ngữ của thông báo', ['vi', 'en']).default('vi'))
    .option('--quiet', 'chỉ in kết quả và lỗi')
    .option('--verbose', 'in thêm chi tiết')
    .option('--no-cache', 'đọc lại mọi tệp, không dùng và không giữ bộ nhớ đệm')
    .option('--no-color', 'không dùng màu')
    .helpOption('-h, --help', 'hiện trợ giúp');
}
