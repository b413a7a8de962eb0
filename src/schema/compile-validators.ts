import { _, Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { listKeys, OWN_KEYWORDS } from './compile-fields.js';
import { isDate, isMoment } from './formats.js';

/** Lược đồ đã đọc: file name ("systems.schema.json") and content. */
export interface SchemaSource {
  readonly name: string;
  readonly content: AnySchemaObject;
}

const KIND_SUFFIX = '.schema.json';

// The CommonJS module has its function under `default` twice when it is loaded as an ES module.
const generate = standaloneCode as unknown as { default: typeof standaloneCode.default };

/** A record that takes over a definition carries the names of all its keys, for the message about a wrong one. */
const KNOWN_KEYS = 'x-keys';

function nameKeys(sources: readonly SchemaSource[]): readonly SchemaSource[] {
  const schemas = new Map(sources.map(({ name, content }) => [name, content]));
  const annotate = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(annotate);
    if (typeof value !== 'object' || value === null) return value;
    const schema = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, annotate(child)]));
    if (schema.unevaluatedProperties !== false) return schema;
    return { ...schema, [KNOWN_KEYS]: listKeys(schemas, value as AnySchemaObject) };
  };
  return sources.map(({ name, content }) => ({ name, content: annotate(content) as AnySchemaObject }));
}

/**
 * Biên dịch các lược đồ (JSON Schema draft 2020-12) thành mã kiểm tra, once at build time:
 * compiling at start would cost each run more than reading the data.
 * The module exports one function for each schema whose root describes a data file.
 */
export function compileValidators(schemas: readonly SchemaSource[]): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    // Findings have words of their own.
    messages: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    formats: { date: isDate, moment: isMoment },
    code: { source: true, esm: true, formats: _`formats` },
  });
  ajv.addVocabulary([...OWN_KEYWORDS, KNOWN_KEYS]);
  for (const schema of nameKeys(schemas)) ajv.addSchema(schema.content, schema.name);
  const kinds = schemas.filter((schema) => schema.content.type === 'object');
  const exported = kinds.map((schema) => [schema.name.slice(0, -KIND_SUFFIX.length), schema.name]);
  const write =
    typeof generate === 'function' ? (generate as typeof standaloneCode.default) : generate.default;
  // The generated module lies in dist/build; the build bundles the formats into it.
  const imports =
    "import { isDate, isMoment } from '../../src/schema/formats.ts';\nconst formats = { date: isDate, moment: isMoment };\n";
  return imports + write(ajv, Object.fromEntries(exported) as Record<string, string>);
}
