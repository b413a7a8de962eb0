import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/workspace/index.js';
import { PLANTED_MISTAKES, type PlantedMistake } from './planted-mistakes.js';

const folder = mkdtempSync(join(tmpdir(), 'qnds-planted-'));
for (const name of ['data', 'templates']) {
  cpSync(join(import.meta.dirname, '../..', name), join(folder, name), { recursive: true });
}
afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

/** The findings that stop or warn, as "code file:line:column". */
async function listFindings(): Promise<readonly string[]> {
  const opened = await openWorkspace({ folder, dataFolder: 'data', cache: 'none' });
  if (opened === undefined) throw new Error('the copy has no data');
  return opened
    .present(opened.summary.findings)
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Writes the mistake and tells where its finding must be. */
function plant({ file, find, replace, at, code }: PlantedMistake): string {
  const before = read(file);
  if (!before.includes(find)) throw new Error(`${file} has no ${find}`);
  const marked = before.replace(find, () => replace);
  write(file, marked.replace('¦', ''));
  const text = at ? read(at.file) : marked;
  const offset = text.indexOf(at?.text ?? '¦');
  if (offset < 0) throw new Error(`no place for ${code} in ${file}`);
  return `${code} ${at?.file ?? file}:${placeOf(text, offset)}`;
}

describe('lỗi gieo vào dữ liệu thật', () => {
  it('the real data has nothing to find', async () => {
    expect(await listFindings()).toEqual([]);
  });

  it.each(PLANTED_MISTAKES)('$code: $replace', async (mistake) => {
    const before = read(mistake.file);
    try {
      const expected = plant(mistake);
      const found = await listFindings();
      expect(found).toContain(expected);
      // A citation whose number or date is wrong also contradicts its id.
      const others = found.filter(
        (one) => one !== expected && !one.startsWith('id-mismatch data/citations.yaml'),
      );
      expect(others).toEqual([]);
    } finally {
      write(mistake.file, before);
    }
  });
});
