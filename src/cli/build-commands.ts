import { type Command, InvalidArgumentError, Option } from 'commander';
import type { BuildOptions } from '../commands/build.js';
import {
  addCommonOptions,
  createCommandConsole,
  type Finish,
  type GlobalFlags,
  readCommon,
  readSourceDate,
} from './global-options.js';

type ContentFlags = GlobalFlags & Pick<BuildOptions, 'out'> & { draft?: boolean; trace?: boolean };

type BuildFlags = ContentFlags &
  Pick<BuildOptions, 'shard' | 'since'> & {
    check?: boolean;
    dryRun?: boolean;
    force?: boolean;
    list?: boolean;
  };

/** "2/5": the second of five parts. */
function readShard(text: string): NonNullable<BuildOptions['shard']> {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new InvalidArgumentError('1/1, 1/2, 2/2, 1/3, …');
}

function addContentOptions(command: Command): Command {
  return command
    .option('--out <thư-mục>', 'thư mục kết quả', 'out')
    .option('--draft', 'lập cả khi còn thiếu số liệu, chỗ trống được đánh dấu')
    .option('--trace', 'ghi thêm tệp nguồn gốc của từng số liệu');
}

function readContent(flags: ContentFlags) {
  const { out, draft = false, trace = false } = flags;
  return { ...readCommon(flags), ...readSourceDate(), out, draft, trace };
}

function readMode({ check, dryRun, list }: BuildFlags): BuildOptions['mode'] {
  if (list) return 'list';
  if (check) return 'check';
  return dryRun ? 'preview' : 'write';
}

function readBuild(names: readonly string[], flags: BuildFlags): BuildOptions {
  const { force = false, shard, since } = flags;
  return {
    ...readContent(flags),
    names,
    force,
    mode: readMode(flags),
    ...(shard && { shard }),
    ...(since !== undefined && { since }),
  };
}

/** Lệnh build trên dòng lệnh. */
export function addBuild(program: Command, finish: Finish): void {
  const command = program
    .command('build')
    .argument('[tên...]', 'tên kết quả, mẫu hay phụ lục; không nêu thì lập tất cả');
  addContentOptions(command)
    .description('lập mọi văn bản, phụ lục; chỉ lập lại những gì đã thay đổi')
    .option('--list', 'chỉ liệt kê')
    .option('--dry-run', 'chỉ cho biết sẽ ghi những tệp nào')
    .option('--check', 'không ghi gì; báo lỗi nếu tệp nào thiếu hoặc không đúng với dữ liệu')
    .option(
      '--force',
      'lập lại tất cả; thay cả tệp đã được sửa tay, bản đã sửa được giữ lại với ngày tháng trong tên',
    )
    .option('--since <bản-git>', 'chỉ những gì khác đi do dữ liệu đổi từ bản git này')
    .addOption(new Option('--shard <i/n>', 'chỉ lập phần thứ i trong n phần').argParser(readShard));
  addCommonOptions(command).action(async (names: string[], flags: BuildFlags) => {
    const { runBuild } = await import('../commands/build.js');
    finish(await runBuild(readBuild(names, flags), await createCommandConsole(flags)));
  });
}

/** Lệnh why trên dòng lệnh. */
export function addWhy(program: Command, finish: Finish): void {
  const command = program.command('why').argument('<tên>', 'tên kết quả, ví dụ da06-2025-11');
  addContentOptions(command).description('cho biết vì sao một kết quả phải lập lại');
  addCommonOptions(command).action(async (name: string, flags: ContentFlags) => {
    const { runWhy } = await import('../commands/why.js');
    finish(await runWhy({ ...readContent(flags), name }, await createCommandConsole(flags)));
  });
}
