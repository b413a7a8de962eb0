import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyTool } from '../commands/changed-tool.js';
import { copyWorkspace } from '../commands/workspace.js';

/** Cuộc họp: a kind of data that the program does not have. */
const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'meetings.schema.json',
  title: 'Cuộc họp',
  description: 'Một tệp data/meetings/<mã>.yaml cho mỗi cuộc họp.',
  type: 'object',
  $ref: 'record.schema.json#/$defs/sourcedRecord',
  required: ['id', 'name', 'host'],
  properties: {
    id: {
      title: 'Mã cuộc họp',
      description: 'Ví dụ: giao-ban.',
      $ref: 'record.schema.json#/$defs/id',
      'x-identifies': 'meetings',
    },
    name: { title: 'Tên cuộc họp', type: 'string', minLength: 1, 'x-text': 'name' },
    host: {
      title: 'Cơ quan chủ trì',
      $ref: 'record.schema.json#/$defs/id',
      'x-refersTo': 'agencies',
    },
  },
  unevaluatedProperties: false,
};

const TYPE = `import type { SourcedRecord } from './record.js';

/** Cuộc họp. */
export interface Meeting extends SourcedRecord {
  readonly id: string;
  readonly name: string;
  readonly host: string;
}
`;

const MEETING = 'id: giao-ban\nname: Giao ban chuyển đổi số\nhost: so-khcn\n';

const tool = copyTool();
const workspace = copyWorkspace();
const run = (...args: readonly string[]) => tool.runIn(workspace.folder, ...args);

beforeAll(() => {
  // Three files of the program, and the data: as the table of ARCHITECTURE.md says.
  writeFileSync(join(tool.folder, 'schemas/meetings.schema.json'), JSON.stringify(SCHEMA));
  writeFileSync(join(tool.folder, 'src/model/meeting.ts'), TYPE);
  const table = join(tool.folder, 'src/model/collections.ts');
  const text = readFileSync(table, 'utf8');
  const line = '  meetings: collection<Meeting>({ inTemplates: true }),\n';
  const changed = text.replace('  systems: collection', `${line}  systems: collection`);
  expect(changed).not.toBe(text);
  writeFileSync(table, `import type { Meeting } from './meeting.js';\n${changed}`);
  expect(tool.build()).toBe('');
  workspace.write('data/meetings/giao-ban.yaml', MEETING);
  workspace.write(
    'templates/da06.md',
    `${workspace.read('templates/da06.md')}\nTại {{ meetings.giao-ban.name }} do {{ meetings.giao-ban.host | agency }} chủ trì.\n`,
  );
});

describe('một loại dữ liệu mới: lược đồ, kiểu, một dòng và dữ liệu', () => {
  it('is read, and printed by templates', () => {
    expect(run('validate')).toMatchObject({ status: 0 });
    const tree = run('report', '--month', '11', '--format', 'json');
    expect(tree.status, tree.stderr).toBe(0);
    expect(tree.stdout).toContain('Giao ban chuyển đổi số');
    expect(tree.stdout).toContain('data/meetings/giao-ban.yaml');
  });

  it('is held against its schema, and what it names against the data', () => {
    workspace.write('data/meetings/giao-ban.yaml', MEETING.replace('so-khcn', 'so-khcm'));
    const { status, stdout, stderr } = run('validate');
    expect(status, stderr).toBe(1);
    expect(stdout).toMatch(/^data\/meetings\/giao-ban\.yaml:3:7 {2}lỗi {2}unknown-id$/m);
    expect(stdout).toContain('so-khcn');
    workspace.write('data/meetings/giao-ban.yaml', MEETING.replace('host', 'hots'));
    expect(run('validate').stdout).toContain('missing-key');
    workspace.write('data/meetings/giao-ban.yaml', MEETING);
    workspace.write('data/meetings/giao-ban-2.yaml', MEETING);
    expect(run('validate').stdout).toContain('duplicate-id');
    rmSync(workspace.path('data/meetings/giao-ban-2.yaml'));
  });

  it('an unknown id in a template is found', () => {
    workspace.replace('templates/da06.md', 'meetings.giao-ban.name', 'meetings.giao-bann.name');
    const { status, stdout } = run('validate');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^templates\/da06\.md:\d+:\d+ {2}lỗi {2}template-unknown-name$/m);
    workspace.replace('templates/da06.md', 'meetings.giao-bann.name', 'meetings.giao-ban.name');
  });

  it('makes stale what has read it, and nothing else', () => {
    expect(run('build').status).toBe(0);
    workspace.write('data/meetings/giao-ban.yaml', MEETING.replace('Giao ban', 'Hội ý'));
    expect(run('build').stdout).toBe('out/da06-2025-11.docx\n');
    expect(run('build').stdout).toBe('');
  });
});
