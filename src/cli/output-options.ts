import type { Command } from 'commander';
import type { OutputOptions, WritingOptions } from '../commands/options.js';
import { createFormatOption } from './format-option.js';
import { type CommonFlags, readCommon } from './shared-options.js';

/** Tùy chọn của các lệnh ghi tệp, as commander reads them. */
export interface OutputFlags extends CommonFlags, Pick<OutputOptions, 'out'> {
  readonly draft?: boolean;
  readonly force?: boolean;
}

/** Tùy chọn của các lệnh viết văn bản, as commander reads them. */
export interface WritingFlags extends OutputFlags, Pick<WritingOptions, 'format'> {
  readonly reissue?: boolean;
  readonly trace?: boolean;
}

/** Lời giúp của `--force`. */
export const FORCE_HELP = 'thay cả tệp đã được sửa tay; bản đã sửa được giữ lại với ngày tháng trong tên';

/** Lời giúp của `--reissue`. */
export const REISSUE_HELP = 'ban hành lại văn bản đã ban hành: lập lại từ dữ liệu; bản cũ được giữ bên cạnh';

/** Thêm các tùy chọn của lệnh ghi tệp. */
export function addOutputOptions(command: Command): Command {
  return command
    .option('--out <thư-mục>', 'thư mục ghi kết quả', 'out')
    .option('--draft', 'lập cả khi còn thiếu số liệu, chỗ trống được đánh dấu');
}

/** Thêm tùy chọn ghi nguồn gốc của số liệu. */
export function addTraceOption(command: Command): Command {
  return command.option('--trace', 'ghi thêm tệp nguồn gốc của từng số liệu');
}

/** Thêm các tùy chọn của lệnh viết văn bản. */
export function addWritingOptions(command: Command): Command {
  return addTraceOption(addOutputOptions(command))
    .addOption(createFormatOption('document'))
    .option('--force', FORCE_HELP)
    .option('--reissue', REISSUE_HELP);
}

/** Lựa chọn của lệnh ghi tệp; the clock of a build that can be repeated (reproducible-builds.org) is the environment's. */
export function readOutput(flags: OutputFlags): OutputOptions {
  const { out, draft = false, force = false } = flags;
  const { SOURCE_DATE_EPOCH: sourceDateEpoch } = process.env;
  return {
    ...readCommon(flags),
    out,
    draft,
    force,
    ...(sourceDateEpoch !== undefined && { sourceDateEpoch }),
  };
}

/** Lựa chọn của lệnh viết văn bản. */
export function readWriting(flags: WritingFlags): WritingOptions {
  const { format, trace = false, reissue = false } = flags;
  return { ...readOutput(flags), format, trace, reissue };
}
