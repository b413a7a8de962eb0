import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly { readonly then?: Schema }[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const schemas = new Map<string, Schema & { readonly $defs?: Readonly<Record<string, Schema>> }>();

function readSchema(name: string): Schema & { readonly $defs?: Readonly<Record<string, Schema>> } {
  const known = schemas.get(name) ?? JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8'));
  schemas.set(name, known);
  return known;
}

/** A schema with what it refers to and what its cases add. */
function flatten(schema: Schema): Schema {
  const [file = '', name = ''] = schema.$ref?.split('#/$defs/') ?? [];
  const referred = schema.$ref ? flatten(readSchema(file).$defs?.[name] ?? {}) : {};
  const cases = (schema.allOf ?? []).map(({ then = {} }) => flatten(then));
  const properties = Object.assign({}, ...[referred, ...cases, schema].map((one) => one.properties));
  // What only some cases have may be absent.
  const required = [...(referred.required ?? []), ...(schema.required ?? [])];
  return { ...referred, ...schema, properties, required };
}

const program = ts.createProgram([join(root, 'src/model/index.ts')], {
  strict: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  noEmit: true,
});
const checker = program.getTypeChecker();

/** The entries of a type; of a union those of any part, required where every part requires them. */
function listEntries(
  type: ts.Type,
): ReadonlyMap<string, { readonly type: ts.Type; readonly optional: boolean }> {
  const parts = type.isUnion() ? type.types.filter((part) => part.flags & ts.TypeFlags.Object) : [type];
  const entries = new Map<string, { type: ts.Type; optional: boolean }>();
  for (const part of parts) {
    for (const property of part.getProperties()) {
      const isEverywhere = parts.every((other) => other.getProperty(property.name) !== undefined);
      const optional = !isEverywhere || (property.flags & ts.SymbolFlags.Optional) !== 0;
      entries.set(property.name, {
        type: checker.getNonNullableType(checker.getTypeOfSymbol(property)),
        optional,
      });
    }
  }
  return entries;
}

/** Where type and schema say different things, as "path: what". */
function compare(given: Schema, type: ts.Type, path: string): readonly string[] {
  const schema = flatten(given);
  if (schema.items) {
    const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return item ? compare(schema.items, item, `${path}[]`) : [`${path}: the type is no list`];
  }
  if (typeof schema.additionalProperties === 'object') {
    const entry = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return entry ? compare(schema.additionalProperties, entry, `${path}.*`) : [`${path}: the type is no map`];
  }
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0) return [];
  const entries = listEntries(type);
  // Where a merged entry stands and comes from, and what is asked for, is worked out and never written.
  const worked = ['group', 'location', 'received', 'unanswered'];
  const unknown = [...entries.keys()].filter(
    (key) => !worked.includes(key) && !(key in (schema.properties ?? {})),
  );
  return [
    ...unknown.map((key) => `${path}.${key}: not in the schema`),
    ...properties.flatMap(([key, child]) => {
      const entry = entries.get(key);
      if (entry === undefined) return [`${path}.${key}: not in the type`];
      // A metric may leave its list out; the data set always has one.
      const isFilledIn = key === 'observations';
      const isRequired = isFilledIn || (schema.required?.includes(key) ?? false);
      const differs =
        isRequired === entry.optional ? [`${path}.${key}: required in one, optional in the other`] : [];
      return [...differs, ...compare(child, entry.type, `${path}.${key}`)];
    }),
  ];
}

function findType(name: string): ts.Type {
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.includes('/src/model/'))) {
    const symbol = file.statements
      .filter(ts.isInterfaceDeclaration)
      .find((statement) => statement.name.text === name);
    if (symbol) return checker.getTypeAtLocation(symbol);
  }
  throw new Error(`src/model has no interface ${name}`);
}

describe('kiểu dữ liệu và lược đồ nói như nhau', () => {
  it.each([
    ['agencies.schema.json', 'Agency', 'agencies'],
    ['citations.schema.json', 'Citation', 'citations'],
    ['documents.schema.json', 'IssuedDocument', undefined],
    ['indicators.schema.json', 'IndicatorSet', undefined],
    ['issued.schema.json', 'IssueRecord', undefined],
    ['organisation.schema.json', 'Organisation', undefined],
    ['systems.schema.json', 'SharedSystem', undefined],
    ['tasks.schema.json', 'TaskList', undefined],
    ['workspace.schema.json', 'WorkspaceSettings', undefined],
  ])('%s and %s', (file, name, list) => {
    const schema = readSchema(file);
    const record = list === undefined ? schema : (schema.properties?.[list]?.items ?? {});
    expect(compare(record, findType(name), name)).toEqual([]);
  });
});
