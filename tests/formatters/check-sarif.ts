import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

const message = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1 } },
  additionalProperties: false,
};
const position = { type: 'integer', minimum: 1 };
const physicalLocation = {
  type: 'object',
  required: ['artifactLocation', 'region'],
  properties: {
    artifactLocation: {
      type: 'object',
      required: ['uri'],
      properties: {
        uri: { type: 'string', pattern: "^[A-Za-z0-9\\-._~!$&'()*+,;=:@/%]+$" },
        uriBaseId: { type: 'string' },
      },
      additionalProperties: false,
    },
    region: {
      type: 'object',
      required: ['startLine'],
      properties: { startLine: position, startColumn: position, endLine: position, endColumn: position },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
const logicalLocations = {
  type: 'array',
  uniqueItems: true,
  items: {
    type: 'object',
    properties: { fullyQualifiedName: { type: 'string' } },
    additionalProperties: false,
  },
};
const result = {
  type: 'object',
  required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations'],
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message,
    locations: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: { physicalLocation, logicalLocations },
        additionalProperties: false,
      },
    },
    relatedLocations: {
      type: 'array',
      uniqueItems: true,
      items: {
        type: 'object',
        properties: { id: { type: 'integer', minimum: 0 }, message, physicalLocation },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
const rule = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string' }, shortDescription: message, fullDescription: message, help: message },
  additionalProperties: false,
};
const driver = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { const: 'qnds' },
    language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
    rules: { type: 'array', uniqueItems: true, items: rule },
  },
  additionalProperties: false,
};
const run = {
  type: 'object',
  required: ['tool'],
  properties: {
    tool: { type: 'object', required: ['driver'], properties: { driver }, additionalProperties: false },
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    results: { type: 'array', items: result },
  },
  additionalProperties: false,
};

/**
 * Phần của SARIF 2.1.0 mà chương trình dùng: written by hand after the clauses of the OASIS standard, closed to
 * everything else. No small package carries the official schema.
 */
const validate = new Ajv2020({ allErrors: true, strict: false }).compile({
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: { type: 'array', minItems: 1, items: run },
  },
  additionalProperties: false,
});

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
  }[];
}

/** Kiểm tra một nhật ký SARIF; each result must also name its rule by id and by place. */
export function checkSarif(log: Log): void {
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  for (const { tool, results } of log.runs) {
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  }
}
