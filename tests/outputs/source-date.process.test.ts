import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runIn, type WorkspaceCopy } from '../commands/workspace.js';
import { buildWorkspace, copyBuilt, listDifferences, listPrinted, readStates } from './built-workspace.js';

const EPOCH = { SOURCE_DATE_EPOCH: '1800000000' };
const DAY = '2027-01-15';

const built = buildWorkspace();

function readProperties(workspace: WorkspaceCopy, name: string): string {
  const parts = unzipSync(readFileSync(workspace.path(`out/${name}`)));
  return strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
}

describe('SOURCE_DATE_EPOCH', () => {
  it('dates the documents and annexes that have no date, and no other', () => {
    const copy = copyBuilt(built);
    const before = readStates(copy.path('out'));
    const dated = Object.keys(before).filter((name) => name.endsWith('.xlsx') || name.startsWith('da06'));
    const run = runIn(copy.folder, ['build'], EPOCH);
    expect(run.status, run.stderr).toBe(0);
    expect(listPrinted(run)).toEqual(dated);
    expect(listDifferences(before, readStates(copy.path('out')))).toEqual(dated);
    for (const name of dated) expect(readProperties(copy, name), name).toContain(`${DAY}T`);
    expect(readProperties(copy, 'van-hanh-2025-07.docx')).toContain('2025-07-27T');
    expect(readProperties(copy, 'ke-hoach-cds-2026.docx')).toContain('2025-12-31T');
  });

  it('is a reason that why gives', () => {
    expect(runIn(built.folder, ['why', 'da06-2025-11'], EPOCH).stdout).toContain('SOURCE_DATE_EPOCH');
    expect(built.run('why', 'da06-2025-11').stdout).not.toContain('SOURCE_DATE_EPOCH');
  });

  it.each(['hôm nay', '-1', '1.5', '1e9', '999999999999999'])('is wrong usage when it is "%s"', (value) => {
    for (const args of [['build'], ['build', '--check'], ['why', 'da06'], ['report', '--month', '11']]) {
      const { status, stdout, stderr } = runIn(built.folder, args, { SOURCE_DATE_EPOCH: value });
      expect({ status, stdout }, args.join(' ')).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('wrong-usage');
      expect(stderr).toContain('SOURCE_DATE_EPOCH');
    }
  });

  it('is as if it were not there when it is empty', () => {
    const { status, stdout } = runIn(built.folder, ['build'], { SOURCE_DATE_EPOCH: '' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
