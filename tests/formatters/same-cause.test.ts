import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import { formatStylish } from '../../src/formatters/stylish.js';

function listAlike(count: number, name: string): readonly Diagnostic[] {
  return Array.from({ length: count }, (_, index) => ({
    file: `data/systems/${name}.yaml`,
    line: index + 1,
    column: 5,
    endLine: index + 1,
    endColumn: 9,
    code: 'unknown-id',
    severity: 'error',
    message: { vi: `Không có "${name}".`, en: `There is no "${name}".` },
    related: [],
  }));
}

function format(diagnostics: readonly Diagnostic[], listsAll = false): readonly string[] {
  return formatStylish(diagnostics, { language: 'vi', color: false, listsAll }).split('\n');
}

describe('phát hiện cùng một nguyên nhân', () => {
  it('are told once, with five places and the number of the others', () => {
    const lines = format([...listAlike(560, 'da06'), ...listAlike(1, 'lgsp')]);
    expect(lines).toEqual([
      'data/systems/da06.yaml:1:5  lỗi  unknown-id',
      '  Không có "da06".',
      '  Còn 559 chỗ như vậy:',
      ...[2, 3, 4, 5, 6].map((line) => `    data/systems/da06.yaml:${line}:5`),
      '    và 554 chỗ nữa (xem hết: --verbose)',
      '',
      'data/systems/lgsp.yaml:1:5  lỗi  unknown-id',
      '  Không có "lgsp".',
      '',
      '561 lỗi, 0 cảnh báo, 0 lưu ý.',
      '',
    ]);
  });

  it('are told one by one where they are few, and with --verbose', () => {
    const heads = (lines: readonly string[]) => lines.filter((line) => line.endsWith('unknown-id'));
    expect(heads(format(listAlike(3, 'da06')))).toHaveLength(3);
    expect(heads(format(listAlike(4, 'da06')))).toHaveLength(1);
    expect(heads(format(listAlike(40, 'da06'), true))).toHaveLength(40);
  });
});
