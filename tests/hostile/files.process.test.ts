import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFolder, ROOT, type Run, WorkspaceCopy } from '../commands/workspace.js';

/** A small sound workspace that does not change with the real data. */
function createWorkspace(): WorkspaceCopy {
  const workspace = new WorkspaceCopy(createFolder());
  for (const name of ['data', 'data/systems', 'templates', 'templates/annexes'])
    mkdirSync(workspace.path(name));
  for (const name of ['agencies', 'citations', 'organisation', 'workspace']) {
    execFileSync('cp', [`${ROOT}tests/fixtures/form/data/${name}.yaml`, workspace.path(`data/${name}.yaml`)]);
  }
  return workspace;
}

function validate(workspace: WorkspaceCopy, ...args: readonly string[]): Run {
  const run = workspace.run('validate', ...args);
  expect(run.stderr).not.toMatch(/\n\s+at |node:/);
  return run;
}

describe('tệp lạ trong không gian làm việc', () => {
  it('of 100 MB is refused unread', () => {
    const workspace = createWorkspace();
    workspace.write('data/systems/lon.yaml', 'id: lon\n');
    truncateSync(workspace.path('data/systems/lon.yaml'), 100 * 1024 * 1024);
    const { status, stdout } = validate(workspace);
    expect(status).toBe(1);
    expect(stdout).toContain('data/systems/lon.yaml:1:1  lỗi  file-unreadable');
    expect(stdout).toContain('100 MB');
    // What the unread file holds may be what the others name.
    expect(stdout).not.toContain('unknown-id');
  });

  it('that is a pipe is refused, not waited for', () => {
    const workspace = createWorkspace();
    execFileSync('mkfifo', [workspace.path('data/systems/ong.yaml')]);
    expect(validate(workspace)).toMatchObject({ status: 1 });
  });

  it('that is a link out of the workspace is not shown', () => {
    const workspace = createWorkspace();
    const outside = createFolder();
    writeFileSync(`${outside}/bi-mat.yaml`, 'matKhau: rat-bi-mat\n');
    symlinkSync(`${outside}/bi-mat.yaml`, workspace.path('data/systems/bi-mat.yaml'));
    const { status, stdout } = validate(workspace);
    expect(status).toBe(1);
    expect(stdout).toContain('ra ngoài');
    expect(stdout).not.toContain('rat-bi-mat');
  });

  it('that is a folder, or of an unfit name, is an error', () => {
    const workspace = createWorkspace();
    mkdirSync(workspace.path('data/systems/x.yaml'));
    mkdirSync(workspace.path('templates/x.md'));
    workspace.write('templates/Ghi chú.md', 'Không phải mẫu.\n');
    workspace.write('templates/annexes/..yaml', '');
    const { status, stdout } = validate(workspace);
    expect(status).toBe(1);
    for (const name of ['data/systems/x.yaml', 'templates/x.md', 'templates/Ghi chú.md']) {
      expect(stdout).toContain(`${name}:1:1  lỗi  unknown-file`);
    }
  });

  it('with escape codes in its text and its name does not paint the terminal', () => {
    const workspace = createWorkspace();
    workspace.write('data/systems/a\u001b[31m.yaml', 'id: a\nname: A\n\u001b[31mx: "\u001b]0;x"\n');
    const { status, stdout } = validate(workspace);
    expect(status).toBe(1);
    expect(stdout).not.toContain('\u001b');
  });

  it('with an id that climbs out of the folder is refused by its form', () => {
    const workspace = createWorkspace();
    mkdirSync(workspace.path('data/documents'));
    workspace.write('data/documents/x.yaml', 'id: ../../x\ntemplate: ../../x\nperiod: ../x\n');
    expect(validate(workspace).stdout.match(/invalid-value/g)).toHaveLength(3);
    for (const args of [
      ['report', '../../x', '--month', '1'],
      ['draft', '../x'],
      ['annex', '../x', '--year', '2025'],
    ])
      expect(workspace.run(...args).status).not.toBe(0);
    expect(workspace.list('out')).toEqual([]);
  });
});

describe('lệnh validate', () => {
  it('refuses the name of a file that is not there', () => {
    const { status, stderr } = validate(createWorkspace(), 'data/agencis.yaml');
    expect(status).toBe(2);
    expect(stderr).toContain('data/agencies.yaml');
  });

  it('stops printing after --max-problems, and still fails', () => {
    const workspace = createWorkspace();
    workspace.write('data/systems/x.yaml', 'a: 1\nb: 1\nc: 1\n');
    const { status, stdout, stderr } = validate(workspace, '--max-problems', '2', '--format', 'json');
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(stderr).toMatch(/Còn \d+ phát hiện nữa không in\./);
    expect(status).toBe(1);
    expect(validate(workspace, '--max-problems', '0').status).toBe(1);
    expect(validate(workspace, 'data/systems', '--format', 'json').stdout).toBe(
      validate(workspace, 'data/systems/x.yaml', '--format', 'json').stdout,
    );
  });

  it('tells of many problems in one file by their number', () => {
    const workspace = createWorkspace();
    const rows = Array.from({ length: 5000 }, (_, index) => `k${index}: 1`);
    workspace.write('data/systems/x.yaml', `${rows.join('\n')}\n`);
    expect(validate(workspace).stdout).toContain('too-many-problems');
  });
});

describe('lệnh explain', () => {
  const workspace = new WorkspaceCopy(createFolder());
  it('explains a code with an example, in both languages, without any data', () => {
    const { status, stdout } = workspace.run('explain', 'wrong-type');
    expect(status).toBe(0);
    for (const part of ['wrong-type (lỗi)', 'Sai:', 'Đúng:', 'value: 99.75']) expect(stdout).toContain(part);
    expect(workspace.run('explain', 'wrong-type', '--lang', 'en').stdout).toContain('Wrong:');
  });

  it('lists the codes, one line each', () => {
    const { status, stdout } = workspace.run('explain');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^unknown-id {2,}Mã không có trong dữ liệu$/m);
  });

  it('guesses at an unknown code, with status 2', () => {
    const { status, stdout, stderr } = workspace.run('explain', 'unknwon-id');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('unknown-id');
  });
});
