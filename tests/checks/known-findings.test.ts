import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/workspace/index.js';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'qnds-known-'));
for (const name of ['data', 'templates']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inData = (name: string) => join(folder, 'data', name);

function edit(name: string, change: (text: string) => string): void {
  const text = readFileSync(inData(name), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(inData(name), changed);
}

async function listFindings(cache: 'none' | 'write'): Promise<readonly string[]> {
  const workspace = await openWorkspace({ folder, dataFolder: 'data', cache });
  return (workspace?.present(workspace.summary.findings) ?? []).map((finding) => JSON.stringify(finding));
}

const [SYSTEM, COPY] = ['systems/thu-dien-tu.yaml', 'systems/thu-dien-tu-2.yaml'];

/** One after another, each upon what the edits before it have left. */
const EDITS: readonly (readonly [string, () => void])[] = [
  ['nothing is known', () => {}],
  [
    'a number is ten times as large',
    () => edit(SYSTEM, (text) => text.replace(/value: (\d+)/, 'value: $10')),
  ],
  ['a text has two spaces', () => edit(SYSTEM, (text) => text.replace(/^name: (\S+) /m, 'name: $1  '))],
  ['a file stands twice', () => copyFileSync(inData(SYSTEM), inData(COPY))],
  [
    'one of the two changes',
    () => edit(COPY, (text) => text.replace(/^name: (\S+) +/m, 'name: $1 của của ')),
  ],
  ['the first of the two goes', () => rmSync(inData(SYSTEM))],
  ['it comes back', () => copyFileSync(inData(COPY), inData(SYSTEM))],
  ['the second of the two goes', () => rmSync(inData(COPY))],
  [
    'an agency is gone',
    () => edit('agencies.yaml', (text) => text.replace(/id: cong-an-tinh\b/, 'id: khac')),
  ],
  ['a file is broken', () => edit(SYSTEM, (text) => `${text}: :\n`)],
  ['it is mended', () => edit(SYSTEM, (text) => text.slice(0, -': :\n'.length))],
  [
    'nothing is acknowledged any more',
    () => edit('citations.yaml', (text) => text.replaceAll('acknowledgements:', 'acknowledgement:')),
  ],
];

describe('phát hiện đã biết', () => {
  it.each(EDITS)('%s: what is found is what is found anew', async (_name, change) => {
    change();
    const found = await listFindings('write');
    expect(found).toEqual(await listFindings('none'));
    expect(found.length).toBeGreaterThan(0);
    expect(await listFindings('write')).toEqual(found);
  });
});
