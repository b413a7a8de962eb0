import { describe, expect, it } from 'vitest';
import { describeCase, listOrigins } from './describe-case.js';
import { CASES, type CaseResult, composeCase, listCases } from './read-case.js';

function readLine({ source }: CaseResult, file: string, line: number): string {
  return source(file).split('\n')[line - 1] ?? '';
}

describe.each(listCases())('soạn văn bản: %s', (name) => {
  const result = composeCase(name);

  it('gives the expected tree and findings', async () => {
    const text = `${JSON.stringify(describeCase(result), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`${CASES}${name}/expected.json`);
  });

  it('gives every finding a place inside a file that exists', () => {
    for (const place of result.places) {
      const [, file = '', line = '0', column = '0'] = /(\S+):(\d+):(\d+)$/.exec(place) ?? [];
      const text = readLine(result, file, Number(line));
      expect(Number(line), place).toBeGreaterThan(0);
      expect(Number(column), place).toBeLessThanOrEqual(text.length + 1);
    }
  });

  it('gives every figure a place where the data stands', () => {
    for (const [value, origin] of listOrigins(result.document)) {
      if (origin.kind === 'computed') continue;
      const rest = readLine(result, origin.file, origin.line).slice(origin.column - 1);
      expect(rest, `${value} at ${origin.file}:${origin.line}:${origin.column}`).not.toBe('');
    }
  });

  it('gives the same tree twice', () => {
    expect(describeCase(composeCase(name))).toEqual(describeCase(result));
  });
});
