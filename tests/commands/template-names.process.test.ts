import { describe, expect, it } from 'vitest';
import { copyWorkspace } from './workspace.js';

/** One fault each in a copy of the real templates: file, what stands there, what is typed, and the code. */
const FAULTS: readonly (readonly [file: string, from: string, to: string, code: string, word: string])[] = [
  ['da06.md', 'tasks.de-an-06 -%}', 'tasks.de-an06 -%}', 'template-unknown-name', 'de-an06'],
  ['da06.md', 'regime.basis | cite', '"kh-87-ubnd-2025" | cite', 'unknown-id', '"kh-87-ubnd-2025"'],
  ['da06.md', 'statement.text | prose', 'statemnt.text | prose', 'template-unknown-name', '"statemnt"'],
  ['da06.md', '"settled"', '"setled"', 'template-syntax', '"settled"'],
  ['van-hanh.md', 'section.statements', 'section.statments', 'template-unknown-name', 'statments'],
  ['van-hanh.md', 'works_in: period, request.id', 'works_in: period, "ha-tang"', 'unknown-id', '"ha-tang"'],
  [
    'van-hanh.md',
    'organisation.metrics.cap-xa',
    'organisation.metrics.cap-xax',
    'template-unknown-name',
    'cap-xax',
  ],
  [
    'van-hanh.md',
    'work_line: "he-thong-dung-chung"',
    'work_line: "he-thong-chung"',
    'unknown-id',
    '"he-thong-chung"',
  ],
  ['van-hanh.md', 'work.citations | cite', 'work.citatons | cite', 'template-unknown-name', 'citatons'],
  [
    'ke-hoach-cds.md',
    'for_period: period.previous, "ket-qua"',
    'for_period: period.previous, "ket-quan"',
    'unknown-id',
    '"ket-quan"',
  ],
  [
    'ke-hoach-cds.md',
    '# Nội dung Kế hoạch {{ period.label }}',
    '# Nội dung Kế hoạch {{ period.toString }}',
    'template-syntax',
    'period.toString',
  ],
  ['van-hanh.md', 'document.nextSteps', 'document.nextStep', 'template-unknown-name', 'document.nextStep'],
  ['cong-van-ra-soat.md', 'documentType: Công văn', 'documentType: Công văm', 'invalid-value', 'Công văm'],
  ['ke-hoach-cds.md', 'id="phu-luc-1"', 'id="phu-luc-7"', 'unknown-id', '"phu-luc-7"'],
  ['annexes/nhiem-vu.yaml', 'row.dueDate', 'row.dueDat', 'template-unknown-name', 'row.dueDat'],
  ['annexes/phu-luc-1.yaml', 'row.indicator | target', 'row.indicator | taget', 'template-syntax', '"taget"'],
];

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

describe('tên và mã trong mẫu', () => {
  it('viết sai thì validate tìm thấy đúng dòng, và văn bản không được lập', () => {
    const copy = copyWorkspace();
    const expected = FAULTS.map(([file, from, to, code, word]) => {
      const name = `templates/${file}`;
      const before = copy.read(name);
      const at = before.indexOf(from);
      expect(at, `${file}: ${from}`).toBeGreaterThanOrEqual(0);
      copy.replace(name, from, to);
      let same = 0;
      while (from[same] === to[same]) same += 1;
      return { name, line: lineOf(before, at + same), code, word };
    });
    const { stdout, status } = copy.run('validate', '--no-cache', '--format', 'json');
    expect(status).toBe(1);
    const found = JSON.parse(stdout) as { findings?: unknown[] } | unknown[];
    const list = (Array.isArray(found) ? found : Object.values(found).flat()) as readonly {
      readonly file: string;
      readonly line: number;
      readonly code: string;
      readonly message: unknown;
    }[];
    for (const { name, line, code, word } of expected) {
      const hit = list.find(
        (one) =>
          one.file === name &&
          one.line === line &&
          one.code === code &&
          JSON.stringify(one.message).includes(word.replaceAll('"', '\\"')),
      );
      expect(hit, `${name}:${line} ${code} ${word}\n${stdout}`).toBeDefined();
    }
    expect(copy.run('report', '--month', '11').status).toBe(1);
    expect(copy.run('annex', 'nhiem-vu', '--year', '2026').status).toBe(1);
  });
});
