import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { downcaseFirst } from '../text/index.js';
import type { SchemaSource } from './compile-validators.js';
import type { Field } from './field.js';

/** Từ khóa riêng của lược đồ; see `Field`. */
export const OWN_KEYWORDS = ['x-identifies', 'x-label', 'x-prose', 'x-refersTo', 'x-text', 'x-within'];

type Schemas = ReadonlyMap<string, AnySchemaObject>;

function resolve(schemas: Schemas, reference: string): AnySchemaObject {
  const [file = '', pointer = ''] = reference.split('#');
  const steps = pointer.split('/').filter(Boolean);
  const found = steps.reduce<unknown>(
    (node, step) => (node as AnySchemaObject | undefined)?.[step],
    schemas.get(file),
  );
  if (found === undefined) throw new Error(`no schema ${reference}`);
  return found as AnySchemaObject;
}

/** The schema and those that it takes over by `$ref` or by the kind of its entry, the nearest first. */
function listLayers(schemas: Schemas, schema: AnySchemaObject): readonly AnySchemaObject[] {
  const parts = [...((schema.allOf as readonly AnySchemaObject[]) ?? []), schema.then as AnySchemaObject];
  const inner = parts.filter((part) => part !== undefined);
  const taken = typeof schema.$ref === 'string' ? [resolve(schemas, schema.$ref)] : [];
  return [schema, ...[...inner, ...taken].flatMap((part) => listLayers(schemas, part))];
}

function findFirst(layers: readonly AnySchemaObject[], key: string): unknown {
  return layers.find((layer) => layer[key] !== undefined)?.[key];
}

/** Các khóa của một bản ghi, its own and those of the definitions that it takes over. */
export function listKeys(schemas: Schemas, schema: AnySchemaObject): readonly string[] {
  return [...new Set(listLayers(schemas, schema).flatMap((layer) => Object.keys(layer.properties ?? {})))];
}

function readMeaning(layers: readonly AnySchemaObject[]): Field {
  const [label, title] = [findFirst(layers, 'x-label'), findFirst(layers, 'title')];
  const [refersTo, within] = [findFirst(layers, 'x-refersTo'), findFirst(layers, 'x-within')];
  const identifies = findFirst(layers, 'x-identifies');
  const [isProse, isText] = [findFirst(layers, 'x-prose'), findFirst(layers, 'x-text')];
  const isDate = ['date', 'moment'].includes(String(findFirst(layers, 'format')));
  const name = label ?? (typeof title === 'string' ? downcaseFirst(title) : undefined);
  return {
    ...(name !== undefined && { label: name as string }),
    ...(refersTo !== undefined && { refersTo: [refersTo].flat() as string[] }),
    ...(within !== undefined && { within: within as string }),
    ...(identifies !== undefined && { identifies: identifies as string }),
    ...(isDate && { isDate }),
    ...(isText !== undefined && { text: isText === 'name' ? ('name' as const) : ('plain' as const) }),
    ...(isProse === true && { text: 'prose' as const }),
  };
}

function compileField(schemas: Schemas, schema: AnySchemaObject): Field {
  const layers = listLayers(schemas, schema);
  const properties = new Map<string, AnySchemaObject>();
  for (const layer of layers) {
    for (const [key, child] of Object.entries((layer.properties ?? {}) as Record<string, AnySchemaObject>)) {
      if (!properties.has(key)) properties.set(key, child);
    }
  }
  const compile = (child: AnySchemaObject) => compileField(schemas, child);
  const [items, keys] = [findFirst(layers, 'items'), findFirst(layers, 'propertyNames')];
  const entries = findFirst(layers, 'additionalProperties');
  return {
    ...readMeaning(layers),
    ...(properties.size > 0 && {
      properties: Object.fromEntries([...properties].map(([key, child]) => [key, compile(child)])),
    }),
    ...(items !== undefined && { items: compile(items as AnySchemaObject) }),
    ...(typeof entries === 'object' && { entries: compile(entries as AnySchemaObject) }),
    ...(keys !== undefined && { keys: compile(keys as AnySchemaObject) }),
  };
}

/** Bảng các mục của mỗi lược đồ, by its name ("systems"), with every definition written out. */
export function compileFields(sources: readonly SchemaSource[]): Readonly<Record<string, Field>> {
  const schemas = new Map(sources.map(({ name, content }) => [name, content]));
  const kinds = sources.filter(({ content }) => content.type === 'object');
  return Object.fromEntries(
    kinds.map(({ name, content }) => [name.replace('.schema.json', ''), compileField(schemas, content)]),
  );
}
