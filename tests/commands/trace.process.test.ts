import { describe, expect, it } from 'vitest';
import type { Origin } from '../../src/document/index.js';
import type { TraceRow } from '../../src/writers/trace/index.js';
import { readNumbers, readValue } from './read-value.js';
import { copyWorkspace, type WorkspaceCopy } from './workspace.js';

function readTrace(workspace: WorkspaceCopy, template: string, month: string): readonly TraceRow[] {
  const { status, stdout, stderr } = workspace.run('report', template, '--month', month, '--trace');
  expect(status, stderr).toBe(0);
  const [document = '', trace = ''] = stdout.trim().split('\n');
  expect(trace).toBe(`${document}.trace.json`);
  return JSON.parse(workspace.read(trace)) as readonly TraceRow[];
}

function holds(text: string, value: string): boolean {
  if (/^\d{4}(-\d{2}){1,2}(T\d{2}:\d{2})?$/.test(value)) {
    const parts = value.split(/[-T:]/).map(Number);
    return (text.match(/\d+/g) ?? []).map(Number).every((part) => parts.includes(part));
  }
  if (/^-?\d+(\.\d+)?$/.test(value)) return readNumbers(text).includes(Number(value));
  return value.toLowerCase().includes(text.trim().toLowerCase()) || text.startsWith(value);
}

/** The name of an agency is printed for its id: the place holds the id, and the register the name. */
function namesAgency(workspace: WorkspaceCopy, text: string, value: string): boolean {
  const register = workspace.read('data/agencies.yaml');
  const record = register.split(/\n\s*- /).find((part) => new RegExp(`\\bid: ${value}\\b`).test(part));
  return record?.includes(text) === true;
}

function listData(origin: Origin): readonly Extract<Origin, { kind: 'datum' }>[] {
  return origin.kind === 'datum' ? [origin] : origin.inputs.flatMap(listData);
}

describe.each([
  ['da06', '11'],
  ['van-hanh', '7'],
])('bảng nguồn gốc của %s, tháng %s', (template, month) => {
  const workspace = copyWorkspace();
  const rows = readTrace(workspace, template, month);

  it('leads every figure to the place in the file that holds it', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      expect(row.place).not.toBe('');
      if (row.kind === 'computed') continue;
      const value = readValue(workspace.read(row.file), row.line, row.column);
      expect(
        holds(row.text, value) || namesAgency(workspace, row.text, value),
        `"${row.text}" at ${row.file}:${row.line}:${row.column}: ${value}`,
      ).toBe(true);
      expect(row.pointer).toMatch(/^\//);
    }
  });

  it('names the source and the date of every measured figure', () => {
    const data = rows.flatMap(listData);
    const measured = data.filter(({ pointer }) =>
      /\/(observations\/\d+|figures\/[^/]+)\/value$/.test(pointer),
    );
    expect(measured.length).toBeGreaterThan(5);
    for (const { source, asOf, pointer } of measured) {
      expect(asOf, pointer).toMatch(/^2025-(07|11)/);
      expect(source, pointer).toMatch(/^(da06-2025-11|van-hanh-2025-07)/);
    }
  });
});

describe('số liệu tính được', () => {
  it('names its function and the data that went into it', () => {
    const workspace = copyWorkspace();
    const rows = readTrace(workspace, 'da06', '11');
    const share = rows.find(({ text }) => text === '74%');
    expect(share).toMatchObject({ kind: 'computed', function: 'shareOf' });
    const values = (share?.kind === 'computed' ? listData(share) : []).map(({ file, line, column }) =>
      readValue(workspace.read(file), line, column),
    );
    expect(values).toEqual(['88064', '119285']);
  });

  it('counts the works of a list, each of which is an input', () => {
    const workspace = copyWorkspace();
    const head = workspace.read('templates/da06.md').split(/^---$/m).slice(0, 2).join('---');
    const works = '{% assign works = tasks.de-an-06 | works_in: period, "mo-hinh" -%}';
    workspace.write('templates/dem.md', `${head}---\n\n${works}\nCó {{ works | size | count }} mô hình\n`);
    const rows = readTrace(workspace, 'dem', '11');
    const count = rows.find((row) => row.kind === 'computed' && row.function === 'countOf');
    expect(count?.text).toBe('07');
    expect(count?.kind === 'computed' && count.inputs).toHaveLength(7);
  });
});
