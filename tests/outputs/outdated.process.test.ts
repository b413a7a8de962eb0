import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, type WorkspaceCopy } from '../commands/workspace.js';

const REPORT = ['report', '--month', '11'];
const NAME = 'da06-2025-11.docx';
const BESIDE = 'da06-2025-11.moi.docx';

function createReport(...args: readonly string[]): WorkspaceCopy {
  const workspace = copyWorkspace();
  expect(workspace.run(...REPORT, ...args).status).toBe(0);
  return workspace;
}

/** A change of the data that the report shows. */
function changeData(workspace: WorkspaceCopy): void {
  workspace.replace('data/tasks/de-an-06.yaml', 'Quán triệt các nội dung của', 'Phổ biến các nội dung của');
}

/** Someone edits the report, the data stays and then changes. */
function createEdited(): WorkspaceCopy {
  const workspace = createReport();
  appendFileSync(workspace.path(`out/${NAME}`), 'thêm một dòng');
  expect(workspace.run(...REPORT).status).toBe(3);
  expect(workspace.list('out')).toEqual([NAME, BESIDE]);
  changeData(workspace);
  return workspace;
}

describe('bản cũ không đứng cạnh như bản mới', () => {
  it('--force removes the version that an earlier run has put beside the edited file', () => {
    const workspace = createEdited();
    expect(workspace.run(...REPORT, '--force').status).toBe(0);
    const names = workspace.list('out');
    expect(names).toHaveLength(2);
    expect(names).toContain(NAME);
    expect(names).not.toContain(BESIDE);
  });

  it('so does a run after the edited file has been put away', () => {
    const workspace = createEdited();
    rmSync(workspace.path(`out/${NAME}`));
    expect(workspace.run(...REPORT).status).toBe(0);
    expect(workspace.list('out')).toEqual([NAME]);
  });

  it('but a version that someone has edited too is kept', () => {
    const workspace = createEdited();
    appendFileSync(workspace.path(`out/${BESIDE}`), 'sửa cả bản này');
    expect(workspace.run(...REPORT, '--force').status).toBe(0);
    expect(workspace.list('out')).toContain(BESIDE);
  });

  it('a trace of an earlier run goes when the document is made anew without one', () => {
    const workspace = createReport('--trace');
    expect(workspace.run(...REPORT).status).toBe(0);
    expect(workspace.list('out')).toEqual([NAME, `${NAME}.trace.json`]);
    changeData(workspace);
    expect(workspace.run(...REPORT).status).toBe(0);
    expect(workspace.list('out')).toEqual([NAME]);
  });

  it('the trace of a version beside an edited file is named after that version', () => {
    const workspace = createReport('--trace');
    appendFileSync(workspace.path(`out/${NAME}`), 'thêm một dòng');
    const before = workspace.read(`out/${NAME}.trace.json`);
    changeData(workspace);
    expect(workspace.run(...REPORT, '--trace').stdout).toBe(`out/${BESIDE}\nout/${BESIDE}.trace.json\n`);
    expect(workspace.read(`out/${NAME}.trace.json`)).toBe(before);
  });
});

describe('nguồn gốc của bản khác không đứng cạnh như của bản này', () => {
  it('goes when the document was brought from elsewhere and is up to date without a trace', () => {
    const workspace = createReport('--trace');
    changeData(workspace);
    expect(workspace.run(...REPORT, '--out', 'khac').status).toBe(0);
    const brought = readFileSync(workspace.path(`khac/${NAME}`));
    workspace.write(`out/${NAME}`, brought);
    expect(workspace.run(...REPORT).status).toBe(0);
    expect(workspace.list('out')).toEqual([NAME]);
  });

  it('goes with the version that it was named after', () => {
    const workspace = createReport();
    appendFileSync(workspace.path(`out/${NAME}`), 'thêm một dòng');
    expect(workspace.run(...REPORT, '--trace').status).toBe(3);
    expect(workspace.list('out')).toEqual([NAME, BESIDE, `${BESIDE}.trace.json`]);
    renameSync(workspace.path(`out/${BESIDE}`), workspace.path(`out/${NAME}`));
    expect(workspace.run(...REPORT).status).toBe(0);
    expect(workspace.list('out')).toEqual([NAME]);
  });

  it('--force leaves the trace of the new document only', () => {
    const workspace = createReport('--trace');
    appendFileSync(workspace.path(`out/${NAME}`), 'thêm một dòng');
    expect(workspace.run(...REPORT, '--force').status).toBe(0);
    expect(workspace.list('out').filter((name) => name.endsWith('.json'))).toEqual([]);
    expect(workspace.run(...REPORT, '--trace').status).toBe(0);
    expect(workspace.list('out').filter((name) => name.endsWith('.json'))).toEqual([`${NAME}.trace.json`]);
  });

  it('what is printed as JSON leaves no trace beside an older document', () => {
    const workspace = createReport();
    const json = [...REPORT, '--format', 'json', '--trace'];
    expect(workspace.run(...json).status).toBe(0);
    expect(workspace.list('out')).toEqual([NAME, `${NAME}.trace.json`]);
    rmSync(workspace.path(`out/${NAME}.trace.json`));
    changeData(workspace);
    expect(workspace.run(...json).status).toBe(0);
    expect(workspace.list('out')).toEqual([NAME, 'da06-2025-11.json.trace.json']);
  });

  it('the trace of a draft goes when the document is issued, and nothing stands beside it as newer', () => {
    const workspace = createReport('--trace');
    appendFileSync(workspace.path(`out/${NAME}`), 'ký');
    expect(workspace.run(...REPORT).status).toBe(3);
    expect(workspace.list('out')).toEqual([NAME, `${NAME}.trace.json`, BESIDE]);
    const issue = [
      'issue',
      'da06-2025-11',
      '--number',
      '2800',
      '--date',
      '2025-11-20',
      '--file',
      `out/${NAME}`,
    ];
    const run = workspace.run(...issue);
    expect(run.status, run.stderr).toBe(0);
    expect(workspace.list('out')).toEqual([NAME]);
    // An edited copy is kept with the issued one beside it; that one goes with the edit, though it is signed by hand.
    const signed = readFileSync(workspace.path(`out/${NAME}`));
    appendFileSync(workspace.path(`out/${NAME}`), 'sửa');
    expect(workspace.run(...REPORT).status).toBe(3);
    expect(readFileSync(workspace.path(`out/${BESIDE}`)).equals(signed)).toBe(true);
    writeFileSync(workspace.path(`out/${NAME}`), signed);
    expect(workspace.run(...REPORT).status).toBe(0);
    expect(workspace.list('out')).toEqual([NAME]);
  });
});

describe('tệp của người khác ở chỗ của kết quả', () => {
  it('in place of a trace is not replaced', () => {
    const workspace = copyWorkspace();
    expect(workspace.run(...REPORT).status).toBe(0);
    workspace.write(`out/${NAME}.trace.json`, '{"ghi chú": "của tôi"}\n');
    changeData(workspace);
    expect(workspace.run(...REPORT).status).toBe(0);
    expect(workspace.read(`out/${NAME}.trace.json`)).toContain('của tôi');
    expect(workspace.run(...REPORT, '--trace').status).toBe(3);
    expect(workspace.read(`out/${NAME}.trace.json`)).toContain('của tôi');
  });

  it('a document cut short, or with a byte changed, stays as it is', () => {
    const workspace = createReport();
    const path = workspace.path(`out/${NAME}`);
    const whole = readFileSync(path);
    const changed = Buffer.from(whole);
    changed[Math.floor(whole.length / 2)] = (changed[Math.floor(whole.length / 2)] ?? 0) ^ 0xff;
    for (const damaged of [whole.subarray(0, -1), whole.subarray(0, 40), Buffer.alloc(0), changed]) {
      writeFileSync(path, damaged);
      const { status, stderr } = workspace.run(...REPORT);
      expect(status, stderr).toBe(3);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(readFileSync(path).equals(damaged)).toBe(true);
    }
  });

  it('a pipe or a link to nothing is neither waited for nor replaced', () => {
    const workspace = createReport();
    rmSync(workspace.path(`out/${NAME}`));
    symlinkSync('/khong/co', workspace.path(`out/${NAME}`));
    expect(workspace.run(...REPORT)).toMatchObject({ status: 3, stdout: '' });
    rmSync(workspace.path(`out/${NAME}`));
    execFileSync('mkfifo', [workspace.path(`out/${NAME}`)]);
    expect(workspace.run(...REPORT)).toMatchObject({ status: 3, stdout: '' });
    expect(workspace.list('out')).toEqual([NAME]);
  });
});
