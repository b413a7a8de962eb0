import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALLOWED_IMPORTS, FILE_LAYERS, LIBRARY_HOMES } from './layers.js';
import { type ImportStatement, readImports } from './read-imports.js';

const source = join(import.meta.dirname, '../../src');
const imports = readImports(source);

function layerOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function show({ file, line, specifier }: ImportStatement): string {
  return `src/${file}:${line} imports ${specifier}`;
}

describe('architecture', () => {
  it('reads the imports of every layer', () => {
    expect(new Set(imports.map(({ file }) => layerOf(file)))).toEqual(new Set(Object.keys(ALLOWED_IMPORTS)));
  });

  it('imports run downwards only; move the shared part to a lower layer or hand the value in', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (target === undefined) return false;
      const [from, to] = [layerOf(file), layerOf(target)];
      return from !== to && !ALLOWED_IMPORTS[from]?.includes(to);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('each heavy library has one home; call the layer that wraps it', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      const library = Object.keys(LIBRARY_HOMES).find(
        (name) => specifier === name || specifier.startsWith(`${name}/`),
      );
      return library !== undefined && !file.startsWith(`${LIBRARY_HOMES[library]}/`);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('only the outer layers open files; pass the content down', () => {
    const wrong = imports.filter(
      ({ file, specifier }) =>
        /^node:(fs|child_process|worker_threads)/.test(specifier) && !FILE_LAYERS.includes(layerOf(file)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('nothing below the commands asks for the time or prints', () => {
    const wrong = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => {
      if (!name.endsWith('.ts') || /^(cli|commands)\b/.test(name)) return false;
      const text = readFileSync(join(source, name), 'utf8');
      return /\bDate\.now\(|new Date\(\)|Math\.random\(|console\.(log|error|warn)|process\.(stdout|stderr)/.test(
        text,
      );
    });
    expect(wrong).toEqual([]);
  });

  it('raw text never gets into XML: what calls it escaped stays inside writers/markup', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        target?.startsWith('writers/markup/') &&
        target !== 'writers/markup/index.js' &&
        !file.startsWith('writers/markup/'),
    );
    expect(wrong.map(show)).toEqual([]);
    const index = readFileSync(join(source, 'writers/markup/index.ts'), 'utf8');
    expect(index).not.toMatch(/\btrust\b|\* from '\.\/xml\.js'/);
  });

  it('no file is named after nothing', () => {
    const names = readdirSync(source, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /\b(utils?|helpers?|common|misc)\b/.test(name))).toEqual([]);
  });
});
