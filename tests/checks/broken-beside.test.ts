import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/workspace/index.js';

const ROOT = join(import.meta.dirname, '../..');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qnds-broken-beside-'));
  for (const name of ['data', 'templates']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(name: string, change: (text: string) => string): void {
  const text = readFileSync(join(folder, name), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(join(folder, name), changed);
}

/** The errors, as `code file`. */
async function listErrors(): Promise<readonly string[]> {
  const workspace = await openWorkspace({ folder, dataFolder: 'data', cache: 'none' });
  const found = workspace?.present(workspace.summary.findings) ?? [];
  return found.filter(({ severity }) => severity === 'error').map(({ code, file }) => `${code} ${file}`);
}

const breakFile = (name: string) => edit(name, (text) => `${text}: :\n`);

describe('một tệp hỏng không che lỗi ở tệp khác', () => {
  it('a mention of its records is not called unknown', async () => {
    breakFile('data/systems/thu-dien-tu.yaml');
    expect(await listErrors()).toEqual(['yaml-syntax data/systems/thu-dien-tu.yaml']);
  });

  it('an unknown id of another kind is found, in the data and in a template', async () => {
    breakFile('data/systems/thu-dien-tu.yaml');
    edit('data/indicators/chi-tieu-2025.yaml', (text) => text.replace('[so-khcn]', '[so-khcnx]'));
    edit('templates/da06.md', (text) => `${text}\n{{ tasks.de-an-07.name }}, {{ systems.khong-co.name }}\n`);
    expect(await listErrors()).toEqual([
      'unknown-id data/indicators/chi-tieu-2025.yaml',
      'yaml-syntax data/systems/thu-dien-tu.yaml',
      'template-unknown-name templates/da06.md',
    ]);
  });

  it('an id that may be in the broken register is not', async () => {
    breakFile('data/agencies.yaml');
    edit('data/indicators/chi-tieu-2025.yaml', (text) => text.replace('[so-khcn]', '[so-khcnx]'));
    edit('data/tasks/de-an-06.yaml', (text) => text.replace(/^origin: .*$/m, 'origin: khong-co'));
    expect(await listErrors()).toEqual([
      'yaml-syntax data/agencies.yaml',
      'unknown-id data/tasks/de-an-06.yaml',
    ]);
  });

  it('what lies in the wrong place may be of any kind', async () => {
    writeFileSync(join(folder, 'data/khong-ro.yaml'), 'id: khong-ro\n');
    edit('data/tasks/de-an-06.yaml', (text) => text.replace(/^origin: .*$/m, 'origin: khong-co'));
    expect(await listErrors()).toEqual(['unknown-file data/khong-ro.yaml']);
  });
});
