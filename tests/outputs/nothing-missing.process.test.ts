import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, createFolder, runIn, type WorkspaceCopy } from '../commands/workspace.js';

const RECORD = 'data/documents/da06-2025-11.yaml';
const TEMPLATE = 'templates/da06.md';

type Change = (workspace: WorkspaceCopy) => void;

function misname(from: string, to: string): Change {
  return (workspace) => renameSync(workspace.path(from), workspace.path(to));
}

function putMarkers(file: string, line: string): Change {
  return (workspace) =>
    workspace.replace(file, line, `<<<<<<< HEAD\n${line}\n=======\n${line}\n>>>>>>> so-lieu\n`);
}

/** What is wrong, the finding that says so, and what happens to the workspace. */
const CASES: readonly (readonly [what: string, finding: string, change: Change])[] = [
  [
    'a record whose template is misspelt',
    `${RECORD}:3:11  lỗi  unknown-id`,
    (workspace) => workspace.replace(RECORD, 'template: da06', 'template: da60'),
  ],
  [
    'a record whose template has been deleted',
    `${RECORD}:3:11  lỗi  unknown-id`,
    (workspace) => rmSync(workspace.path(TEMPLATE)),
  ],
  [
    'no folder of templates',
    'templates:1:1  lỗi  workspace-empty',
    (workspace) => rmSync(workspace.path('templates'), { recursive: true }),
  ],
  [
    'a file where the folder of templates should be',
    'templates:1:1  lỗi  file-unreadable',
    (workspace) => {
      rmSync(workspace.path('templates'), { recursive: true });
      workspace.write('templates', '');
    },
  ],
  [
    'an empty data folder',
    'data:1:1  lỗi  workspace-empty',
    (workspace) => {
      rmSync(workspace.path('data'), { recursive: true });
      mkdirSync(workspace.path('data'));
    },
  ],
  [
    'a data file that an editor has named .yaml.txt',
    `${RECORD}.txt:1:1  lỗi  unknown-file`,
    misname(RECORD, `${RECORD}.txt`),
  ],
  [
    'a data file named .yml',
    'data/documents/da06-2025-11.yml:1:1  lỗi  unknown-file',
    misname(RECORD, 'data/documents/da06-2025-11.yml'),
  ],
  [
    'a data file in the wrong folder',
    'data/da06-2025-11.yaml:1:1  lỗi  unknown-file',
    misname(RECORD, 'data/da06-2025-11.yaml'),
  ],
  [
    'the definition of an annex named .yml',
    'templates/annexes/phu-luc-1.yml:1:1  lỗi  unknown-file',
    misname('templates/annexes/phu-luc-1.yaml', 'templates/annexes/phu-luc-1.yml'),
  ],
  [
    'a template that an editor has named .md.txt',
    `${TEMPLATE}.txt:1:1  lỗi  unknown-file`,
    misname(TEMPLATE, `${TEMPLATE}.txt`),
  ],
  [
    'a folder that is only linked',
    'data/documents:1:1  lỗi  unknown-file',
    (workspace) => {
      renameSync(workspace.path('data/documents'), workspace.path('van-ban'));
      symlinkSync('../van-ban', workspace.path('data/documents'));
    },
  ],
  [
    'conflict markers of git in data',
    `${RECORD}:4:1  lỗi  merge-conflict`,
    putMarkers(RECORD, 'period: 2025-11'),
  ],
  [
    'conflict markers of git in a template',
    'lỗi  merge-conflict',
    putMarkers(TEMPLATE, 'Kính đề nghị Phòng Cảnh sát'),
  ],
  [
    'conflict markers of git in the definition of an annex',
    'lỗi  merge-conflict',
    putMarkers('templates/annexes/phu-luc-1.yaml', 'rows: indicator-results'),
  ],
  [
    'a pipe in the place of a file',
    `${RECORD}:1:1  lỗi  file-unreadable`,
    (workspace) => {
      rmSync(workspace.path(RECORD));
      execFileSync('mkfifo', [workspace.path(RECORD)]);
    },
  ],
];

describe('không có gì thiếu mà không nói', () => {
  it.each(CASES)('%s: validate and build say so once, with status 1', (_what, finding, change) => {
    const workspace = copyWorkspace();
    change(workspace);
    const validate = workspace.run('validate');
    expect(validate.status, validate.stdout).toBe(1);
    expect(validate.stdout.split(finding)).toHaveLength(2);
    const build = workspace.run('build');
    expect(build.status, build.stderr).toBe(1);
    expect(build.stderr.split(finding)).toHaveLength(2);
    expect(build.stderr).not.toMatch(/\n\s+at /);
    expect(workspace.run('build', '--check').status).toBe(1);
  });

  it('says nothing of what nobody means to be read', () => {
    const workspace = copyWorkspace();
    workspace.write('data/README.md', '# Dữ liệu\n');
    workspace.write('data/agencies.yaml~', 'bản lưu');
    workspace.write('templates/README.md', '# Mẫu\n');
    workspace.write('templates/annexes/README.en.md', '# Annexes\n');
    expect(workspace.run('validate')).toMatchObject({ status: 0, stdout: '' });
  });
});

describe('thư mục không thể là dữ liệu', () => {
  it.each(['/', '/..'])('--data %s: said at once, with status 2', (folder) => {
    for (const command of [['validate'], ['build'], ['report', '--month', '11']]) {
      const { status, stdout, stderr } = runIn(createFolder(), [...command, '--data', folder]);
      expect({ status, stdout }, stderr).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('không thể là thư mục dữ liệu');
    }
  });
});

describe('ống hay thiết bị ở chỗ của một tệp', () => {
  it.each(['templates/reference.docx'])('%s is refused, not waited for', (name) => {
    const workspace = copyWorkspace();
    execFileSync('mkfifo', [workspace.path(name)]);
    const { status, stdout } = workspace.run('report', '--month', '11');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });
});
