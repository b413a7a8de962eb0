import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELDS, type Field, findField } from '../../src/schema/index.js';

const folder = join(import.meta.dirname, '../../schemas');
type Schema = Readonly<Record<string, unknown>>;

const SCHEMAS: readonly (readonly [string, Schema])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.schema.json'))
  .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema]);

const ID = 'record.schema.json#/$defs/id';

/** An id is known by its definition, by a pattern that takes ids and nothing in capitals, or by its description. */
function takesIds({ $ref, pattern, type, description }: Schema): boolean {
  if ($ref === ID) return true;
  if (type === 'string' && /^Mã\b/.test(String(description))) return true;
  if (typeof pattern !== 'string') return false;
  const form = new RegExp(pattern);
  return ['thu-dien-tu', 'thu-dien-tu/tai-khoan'].some((id) => form.test(id)) && !form.test('KH-UBND');
}

function* walk(value: unknown, path: string): Iterable<readonly [string, Schema]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, value as Schema];
  for (const [key, child] of Object.entries(value)) yield* walk(child, `${path}/${key}`);
}

function* listMeanings(field: Field): Iterable<Field> {
  yield field;
  const inner = [...Object.values(field.properties ?? {}), field.items, field.entries, field.keys];
  for (const one of inner) if (one) yield* listMeanings(one);
}

const meanings = Object.values(FIELDS).flatMap((field) => [...listMeanings(field)]);

describe('ý nghĩa của mục đứng ở lược đồ', () => {
  it('every field of type id says what it names (x-refersTo) or that it is the record’s own (x-identifies)', () => {
    const silent = SCHEMAS.flatMap(([name, schema]) =>
      [...walk(schema, '')]
        .filter(([path, part]) => path !== '/$defs/id' && takesIds(part))
        .filter(([, part]) => part['x-refersTo'] === undefined && part['x-identifies'] === undefined)
        .map(([path]) => `${name}${path}`),
    );
    expect(silent).toEqual([]);
  });

  it('what a field refers to is identified somewhere', () => {
    const identified = new Set(meanings.map(({ identifies }) => identifies));
    // Named by files, by the checks and by the schema itself.
    for (const outer of ['templates', 'codes', 'fields']) identified.add(outer);
    const named = new Set(meanings.flatMap(({ refersTo = [] }) => refersTo));
    expect(named.size).toBeGreaterThan(12);
    expect([...named].filter((target) => !identified.has(target))).toEqual([]);
  });

  it('a field of the format date or moment is a date', () => {
    const dates = meanings.filter(({ isDate }) => isDate);
    expect(dates.length).toBeGreaterThan(7);
    expect(findField('citations', '/citations/qd-12/validUntil')?.isDate).toBe(true);
    expect(findField('systems', '/metrics/thu/observations/0/asOf')?.isDate).toBe(true);
    expect(findField('systems', '/metrics/thu/observations/0/period')?.isDate).toBeUndefined();
  });

  it('every field of a record has a Vietnamese name', () => {
    const nameless = meanings.flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([key, { label }]) => (label ? [] : [key])),
    );
    expect(nameless).toEqual([]);
  });

  it('keywords are those that are read', () => {
    const known = ['x-identifies', 'x-label', 'x-prose', 'x-refersTo', 'x-text', 'x-within'];
    const unknown = SCHEMAS.flatMap(([name, schema]) =>
      [...walk(schema, '')].flatMap(([path, part]) =>
        Object.keys(part)
          .filter((key) => key.startsWith('x-') && !known.includes(key))
          .map((key) => `${name}${path}/${key}`),
      ),
    );
    expect(unknown).toEqual([]);
  });
});
