import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateRecord } from '../../src/schema/index.js';
import { decodeText, readYaml, TextFile } from '../../src/source/index.js';

const FOLDER = join(import.meta.dirname, '../fixtures/broken-yaml');
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .sort();

/** What is found in a file that stands for a system, as "code line:column". */
function find(name: string): readonly string[] {
  const text = decodeText(readFileSync(join(FOLDER, name)));
  if (text === undefined) return ['file-unreadable'];
  const { file, problems } = readYaml(name, text);
  const found = file ? validateRecord('systems', file.value, name) : problems;
  const places = file ?? new TextFile(name, text);
  return found.map(({ code, location, message, hint }) => {
    const { line, column } = places.locate(location);
    const advice = hint ? ` → ${hint.vi}` : '';
    return `${code} ${line}:${column}  ${message.vi}${advice}`;
  });
}

/** The kinds of mistakes that analysts make, and the attacks that parsers know; the golden is read line by line. */
describe('tệp YAML hỏng', () => {
  it.each(NAMES)('%s is a finding', (name) => {
    expect(find(name)).not.toEqual([]);
  });

  it('have the findings of the golden, with their places', async () => {
    const lines = NAMES.flatMap((name) => [name, ...find(name).map((line) => `  ${line}`), '']);
    await expect(lines.join('\n')).toMatchFileSnapshot(join(FOLDER, 'expected.txt'));
  });
});
