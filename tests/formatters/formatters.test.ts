import { describe, expect, it } from 'vitest';
import { type Diagnostic, orderDiagnostics } from '../../src/diagnostics/index.js';
import { FORMATTERS } from '../../src/formatters/index.js';

const diagnostics: readonly Diagnostic[] = [
  {
    file: 'templates/da06.md',
    line: 24,
    column: 1,
    endLine: 24,
    endColumn: 9,
    code: 'template-syntax',
    severity: 'error',
    message: { vi: 'Không có bộ lọc "nubmer".', en: 'There is no filter "nubmer".' },
    hint: { vi: 'Sửa chỗ này trong mẫu.', en: 'Mend it in the template.' },
    related: [],
  },
  {
    file: 'data/systems/lgsp.yaml',
    line: 12,
    column: 7,
    endLine: 13,
    endColumn: 1,
    pointer: '/metrics/tai-khoan/observations',
    code: 'missing-data',
    severity: 'warning',
    message: { vi: 'Chưa có số liệu "Tài khoản" của tháng 12/2025.', en: 'There is no figure "Tài khoản".' },
    hint: { vi: 'Thêm một dòng vào observations.', en: 'Add a line to observations.' },
    related: [
      {
        file: 'templates/da06.md',
        line: 40,
        column: 52,
        endLine: 40,
        endColumn: 52,
        message: { vi: 'Mẫu dùng số liệu này ở đây.', en: 'The template uses it here.' },
      },
    ],
  },
  {
    file: 'data/ghi-chu.yaml',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    code: 'unknown-file',
    severity: 'info',
    message: { vi: 'Tệp này không được dùng.', en: 'This file is not used.' },
    related: [],
  },
];

describe.each(['vi', 'en'] as const)('in phát hiện, %s', (language) => {
  const ordered = orderDiagnostics([...diagnostics, ...diagnostics]);

  it.each(['stylish', 'json'] as const)('as %s', async (name) => {
    const text = FORMATTERS[name](ordered, { language, color: false });
    const extension = name === 'json' ? 'json' : 'txt';
    await expect(text).toMatchFileSnapshot(`golden/${name}.${language}.${extension}`);
  });
});

describe('in phát hiện', () => {
  it('paints only when asked to', () => {
    const controlCode = String.fromCharCode(27);
    const { stylish } = FORMATTERS;
    expect(stylish(diagnostics, { language: 'vi', color: true })).toContain(`${controlCode}[31m`);
    expect(stylish(diagnostics, { language: 'vi', color: false })).not.toContain(controlCode);
  });

  it('is silent, or an empty list, when nothing was found', () => {
    expect(FORMATTERS.stylish([], { language: 'vi', color: false })).toBe('');
    expect(JSON.parse(FORMATTERS.json([], { language: 'vi', color: false }))).toEqual([]);
  });

  it('counts, in JSON, the findings of one cause beside each of them', () => {
    const [, alone] = diagnostics;
    const many = [1, 2, 3, 4].flatMap((line) => diagnostics.slice(0, 1).map((one) => ({ ...one, line })));
    const text = FORMATTERS.json([...many, ...(alone ? [alone] : [])], { language: 'vi', color: false });
    const records = JSON.parse(text) as readonly { readonly sameCause?: number }[];
    expect(records.map(({ sameCause }) => sameCause)).toEqual([4, 4, 4, 4, undefined]);
  });

  it('orders by file, place and code, each finding once', () => {
    const shuffled = [...diagnostics, ...diagnostics].reverse();
    expect(orderDiagnostics(shuffled).map(({ file }) => file)).toEqual([
      'data/ghi-chu.yaml',
      'data/systems/lgsp.yaml',
      'templates/da06.md',
    ]);
  });
});
