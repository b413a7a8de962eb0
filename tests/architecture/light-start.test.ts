import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImports } from './read-imports.js';

const SOURCE = join(import.meta.dirname, '../../src');
const IMPORTS = readImports(SOURCE).filter(({ isLoaded }) => isLoaded);

/** What a run needs that finds everything as it was: the files themselves, and no more of what reads them. */
const LIGHT = ['source/decode-text.ts', 'source/line-table.ts', 'source/text-file.ts'];
const HEAVY = ['checks', 'compose', 'schema', 'source'];

/** Everything that comes with a file when it is loaded, with the file that brings it. */
function listLoaded(entry: string): ReadonlyMap<string, string> {
  const loaded = new Map([[entry, '']]);
  for (const [file] of loaded) {
    for (const { target } of IMPORTS.filter((one) => one.file === file)) {
      const name = target?.replace(/\.js$/, '.ts');
      if (name !== undefined && !loaded.has(name)) loaded.set(name, file);
    }
  }
  return loaded;
}

/** Commands that compose in any case. */
const COMPOSING = ['commands/due.ts', 'commands/form.ts'];

describe('lệnh không tải phần nặng trước khi cần', () => {
  const commands = readdirSync(join(SOURCE, 'commands')).map((name) => `commands/${name}`);

  it.each(commands.filter((name) => !COMPOSING.includes(name)))('%s', (command) => {
    const heavy = [...listLoaded(command)].filter(
      ([name]) => HEAVY.includes(name.split('/')[0] ?? '') && !LIGHT.includes(name),
    );
    expect(heavy.map(([name, by]) => `${name} is loaded by ${by}`)).toEqual([]);
  });
});
