import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyWorkspace, ROOT } from './workspace.js';

it('người đọc đóng ống dẫn: ends without a word', () => {
  const { folder } = copyWorkspace();
  const program = `'${process.execPath}' '${join(ROOT, 'bin/qnds.js')}'`;
  // The reader has gone before the first line is written.
  const line = `${program} list | true; ${program} validate --verbose 2>&1 | true`;
  const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
});
