import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CacheFolder } from '../../src/workspace/cache-folder.js';
import { compileFiles } from '../../src/workspace/compile-files.js';
import { createSnapshot } from '../../src/workspace/snapshot.js';
import { HEAD } from './template-head.js';

const folder = mkdtempSync(join(tmpdir(), 'qnds-'));
afterAll(() => rmSync(folder, { recursive: true }));

function compile(hash: string, body: string) {
  const files = [{ name: 'mau.md', hash, text: HEAD + body }];
  const snapshot = createSnapshot({
    label: 'data',
    data: { files: [], problems: [] },
    templates: { files, problems: [] },
    copies: [],
  });
  return compileFiles(snapshot, new CacheFolder(join(folder, 'cache')));
}

describe('mẫu đã biên dịch', () => {
  it('is kept by the hash of its file, with what is wrong with it', async () => {
    const first = await compile('một', '{% if thang %}a{% endif %}');
    expect(first.get('mau.md')?.problems.map(({ code }) => code)).toEqual(['template-unknown-name']);
    // Nobody reads a text whose hash is known.
    expect(await compile('một', 'chữ khác')).toEqual(first);
    expect((await compile('hai', 'chữ khác')).get('mau.md')?.problems).toEqual([]);
  });
});
