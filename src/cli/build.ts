import type { BuildOptions } from '../commands/build.js';
import { createValueOption, type Values } from './option-values.js';
import {
  addOutputOptions,
  addTraceOption,
  type OutputFlags,
  REISSUE_HELP,
  readOutput,
} from './output-options.js';
import { type AddCommand, addCommonOptions, createCommandConsole } from './shared-options.js';

type BuildFlags = OutputFlags &
  Pick<BuildOptions, 'shard' | 'since'> & {
    readonly check?: boolean;
    readonly dryRun?: boolean;
    readonly list?: boolean;
    readonly reissue?: boolean;
    readonly trace?: boolean;
  };

/** "2/5": the second of five parts. */
const SHARD: Values = {
  allowed: '1/1, 1/2, 2/2, 1/3, …',
  read: (text) => {
    const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
    return index >= 1 && index <= count ? { index, count } : undefined;
  },
};

function readMode({ check, dryRun, list }: BuildFlags): BuildOptions['mode'] {
  if (list) return 'list';
  if (check) return 'check';
  return dryRun ? 'preview' : 'write';
}

function readBuild(names: readonly string[], flags: BuildFlags): BuildOptions {
  const { shard, since, trace = false, reissue = false } = flags;
  return {
    ...readOutput(flags),
    names,
    trace,
    reissue,
    mode: readMode(flags),
    ...(shard && { shard }),
    ...(since !== undefined && { since }),
  };
}

/** Lệnh build trên dòng lệnh. */
export const addBuild: AddCommand = (program, finish) => {
  const command = program
    .command('build')
    .argument('[tên...]', 'tên kết quả, mẫu hay phụ lục; không nêu thì lập tất cả');
  addTraceOption(addOutputOptions(command))
    .description('lập mọi văn bản, phụ lục; chỉ lập lại những gì đã thay đổi')
    .option('--list', 'chỉ liệt kê')
    .option('--dry-run', 'chỉ cho biết sẽ ghi những tệp nào')
    .option('--check', 'không ghi gì; báo lỗi nếu tệp nào thiếu hoặc không đúng với dữ liệu')
    .option(
      '--force',
      'lập lại tất cả; thay cả tệp đã được sửa tay, bản đã sửa được giữ lại với ngày tháng trong tên',
    )
    .option('--reissue', REISSUE_HELP)
    .option('--since <bản-git>', 'chỉ những gì khác đi do dữ liệu đổi từ bản git này')
    .addOption(createValueOption('--shard <i/n>', 'chỉ lập phần thứ i trong n phần', SHARD));
  addCommonOptions(command).action(async (names: string[], flags: BuildFlags) => {
    const { runBuild } = await import('../commands/build.js');
    finish(await runBuild(readBuild(names, flags), await createCommandConsole(flags)));
  });
};
