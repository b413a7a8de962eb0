import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Schema = Readonly<Record<string, unknown>>;

/** Một chỗ nhắc tới một mã: the field of the schema, and the place in the data. */
export interface ReferenceSite {
  /** "tasks/tasks/*\/section". */
  readonly field: string;
  readonly pointer: string;
  /** The text as it stands there, and the id in it. */
  readonly text: string;
  readonly id: string;
}

const folder = join(import.meta.dirname, '../../schemas');
const schemas = new Map<string, Schema>(
  readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema]),
);

function resolve(reference: string): Schema {
  const [file = '', pointer = ''] = reference.split('#');
  const steps = pointer.split('/').filter(Boolean);
  return steps.reduce<unknown>((node, step) => (node as Schema)[step], schemas.get(file)) as Schema;
}

/** A schema with all that it takes over. */
function* listLayers(schema: Schema): Iterable<Schema> {
  yield schema;
  for (const part of (schema.allOf ?? []) as readonly Schema[]) yield* listLayers(part);
  if (schema.then) yield* listLayers(schema.then as Schema);
  if (typeof schema.$ref === 'string') yield* listLayers(resolve(schema.$ref));
}

function* readSites(layer: Schema, text: string, field: string, pointer: string): Iterable<ReferenceSite> {
  if (layer['x-refersTo'] !== undefined) yield { field, pointer, text, id: text };
  if (layer['x-prose'] === undefined) return;
  for (const [, id = ''] of text.matchAll(/(?:\{|share_of: )([a-z0-9/-]+)/g))
    yield { field, pointer, text, id };
}

function* walk(schema: Schema, value: unknown, field: string, pointer: string): Iterable<ReferenceSite> {
  for (const layer of listLayers(schema)) {
    if (typeof value === 'string') yield* readSites(layer, value, field, pointer);
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      const own = (layer.properties as Schema | undefined)?.[key];
      const of = own ?? layer.items ?? layer.additionalProperties;
      if (typeof of !== 'object' || of === null) continue;
      yield* walk(
        of as Schema,
        child,
        `${field}/${own ? key : '*'}`,
        `${pointer}/${key.replaceAll('/', '~1')}`,
      );
    }
  }
}

/** Mọi chỗ nhắc tới một mã trong dữ liệu của một tệp, read off the schema and nothing else. */
export function listSites(kind: string, value: unknown): readonly ReferenceSite[] {
  const schema = schemas.get(`${kind}.schema.json`);
  if (schema === undefined) throw new Error(`no schema for ${kind}`);
  const sites = [...walk(schema, value, kind, '')];
  const first = new Map(sites.map((site) => [`${site.pointer} ${site.id}`, site]));
  return [...first.values()];
}
