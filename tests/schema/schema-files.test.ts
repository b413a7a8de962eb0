import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const SCHEMAS = readdirSync(join(ROOT, 'schemas')).filter((name) => name.endsWith('.json'));
const YAML = ['data', 'templates']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((name) => /\.ya?ml$/.test(name))
  .sort();

type Visit = (schema: Readonly<Record<string, unknown>>, path: string) => void;

function walk(value: unknown, path: string, visit: Visit): void {
  if (typeof value !== 'object' || value === null) return;
  visit(value as Readonly<Record<string, unknown>>, path);
  for (const [key, child] of Object.entries(value)) walk(child, `${path}/${key}`, visit);
}

describe('dòng lược đồ của tệp dữ liệu', () => {
  it.each(YAML)('%s names a schema that is there, of its own kind', (name) => {
    const path = join(ROOT, name);
    const line = readFileSync(path, 'utf8').split('\n', 1)[0] ?? '';
    const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(line)?.[1];
    expect(schema, line).toBeDefined();
    expect(existsSync(resolve(dirname(path), schema ?? ''))).toBe(true);
    const kind = name.startsWith('templates/') ? 'annex' : name.split('/')[1]?.replace('.yaml', '');
    expect(schema).toContain(`/schemas/${kind}.schema.json`);
  });
});

describe.each(SCHEMAS)('lược đồ %s', (name) => {
  const schema: unknown = JSON.parse(readFileSync(join(ROOT, 'schemas', name), 'utf8'));

  it('decides by "if" on a key, so that errors are those of the form that was meant', () => {
    const wrong: string[] = [];
    walk(schema, '', (part, path) => {
      if (('oneOf' in part || 'anyOf' in part) && !path.endsWith('/properties')) wrong.push(path);
    });
    expect(wrong).toEqual([]);
  });

  it('is closed: a map with keys of its own takes no others', () => {
    const open: string[] = [];
    walk(schema, '', (part, path) => {
      const isMap = part.type === 'object' && typeof part.properties === 'object';
      const decides = Array.isArray(part.allOf) || /\/(if|then)$/.test(path);
      // What others take over is closed where it is taken over.
      const isTakenOver = /^\/\$defs\/(progress|result|sourcedRecord)$/.test(path);
      const isClosed = part.additionalProperties !== undefined || part.unevaluatedProperties === false;
      if (isMap && !decides && !isTakenOver && !isClosed) open.push(path);
    });
    expect(open).toEqual([]);
  });
});
