import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashContent } from '../../src/text/index.js';
import { copyBuilt } from '../outputs/built-workspace.js';
import { createRandom } from '../source/random.js';
import { copyWorkspace, startIn, type WorkspaceCopy } from './workspace.js';

const DOCUMENT = 'da06-2025-11';
const ISSUE = ['issue', DOCUMENT, '--number', '2800', '--date', '2025-11-20'];
const FILES = [
  `data/issued/${DOCUMENT}.docx`,
  `data/issued/${DOCUMENT}.yaml`,
  `data/documents/${DOCUMENT}.yaml`,
];

const draft = copyWorkspace();
expect(draft.run('build').status).toBe(0);
const issued = copyBuilt(draft);
expect(issued.run(...ISSUE).status).toBe(0);

function read(workspace: WorkspaceCopy): readonly string[] {
  return FILES.map((name) =>
    existsSync(workspace.path(name)) ? hashContent(readFileSync(workspace.path(name))) : '',
  );
}

const [before, after] = [read(draft), read(issued)];

/** Everything or nothing, and no litter. */
function expectSettled(workspace: WorkspaceCopy): boolean {
  const now = read(workspace);
  expect([before, after]).toContainEqual(now);
  const isDone = now[0] !== '';
  const names = ['data', ...draft.list('data')];
  expect(workspace.list('data').filter((name) => !names.includes(name))).toEqual(
    isDone ? ['issued', `issued/${DOCUMENT}.docx`, `issued/${DOCUMENT}.yaml`] : [],
  );
  return isDone;
}

describe('lệnh issue bị giết giữa chừng', () => {
  it('leaves everything or nothing once the next run has come by', async () => {
    const start = performance.now();
    expect((await startIn(copyBuilt(draft).folder, ISSUE)).status).toBe(0);
    const duration = performance.now() - start;
    const random = createRandom(2800);
    for (let kill = 0; kill < 12; kill += 1) {
      const copy = copyBuilt(draft);
      // Most of the run reads and composes; what matters is its end.
      await startIn(copy.folder, ISSUE, duration * (0.4 + random(600) / 1000));
      expect(copy.run('validate').status).toBe(0);
      const isDone = expectSettled(copy);
      expect(copy.run(...ISSUE).status).toBe(isDone ? 1 : 0);
      expect(read(copy)).toEqual(after);
    }
  }, 180_000);

  it.each([0, 1, 2, 3])('is finished by the next run when %d of its files are in their place', (count) => {
    const copy = copyBuilt(draft);
    if (count > 0) mkdirSync(copy.path('data/issued'));
    const moves = FILES.map((name, index) => ({ from: `.${index}.1.2.tmp`, to: name.slice('data/'.length) }));
    for (const [index, { from, to }] of moves.entries()) {
      const content = readFileSync(issued.path(`data/${to}`));
      writeFileSync(copy.path(index < count ? `data/${to}` : `data/${from}`), content);
    }
    copy.write('data/.thay-doi.1.2.json', JSON.stringify(moves));
    expect(copy.run('validate', '--no-cache')).toMatchObject({ status: 0 });
    expect(read(copy)).toEqual(after);
    expect(copy.list('data').filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('decides on nothing where something stands in the way', () => {
    const copy = copyBuilt(draft);
    copy.write('data/issued', 'một tệp');
    const { status, stdout, stderr } = copy.run(...ISSUE);
    expect({ status, stdout }, stderr).toEqual({ status: 3, stdout: '' });
    expect(copy.read(`data/documents/${DOCUMENT}.yaml`)).toBe(draft.read(`data/documents/${DOCUMENT}.yaml`));
    expect(copy.list('data').filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leaves nothing where it was not yet decided on, nor writes outside the data', () => {
    const copy = copyBuilt(draft);
    copy.write('data/.da06-2025-11.docx.1.999999.tmp', 'dở dang');
    copy.write('data/.thay-doi.1.2.json', JSON.stringify([{ from: '.x.1.999999.tmp', to: '../ngoai.txt' }]));
    copy.write('data/.x.1.999999.tmp', 'ra ngoài');
    expect(copy.run('validate').status).toBe(0);
    expect(expectSettled(copy)).toBe(false);
    expect(copy.list('.')).not.toContain('ngoai.txt');
  });
});
