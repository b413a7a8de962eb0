import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.js';

vi.mock('../../src/workspace/index.js', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  openWorkspace: () => Promise.reject(new TypeError('undefined is not a function')),
}));

let printed = '';

beforeEach(() => {
  printed = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => void vi.restoreAllMocks());

describe('lỗi của chương trình khi mở hay soát dữ liệu', () => {
  it.each(['validate', 'list', 'build'])('ends "%s" with status 3, told as what it is', async (command) => {
    expect(await main([command])).toBe(3);
    expect(printed).toContain('lỗi  program-bug');
    expect(printed).toContain(`khi chạy lệnh ${command}`);
    expect(printed).toContain('TypeError: undefined is not a function');
    expect(printed).not.toMatch(/\n\s+at /);
  });

  it('shows the stack with --verbose, in the language that was asked for', async () => {
    expect(await main(['validate', '--verbose', '--lang', 'en'])).toBe(3);
    expect(printed).toContain('error  program-bug');
    expect(printed).toMatch(/\n\s+at /);
    expect(printed).not.toContain('lỗi');
  });
});
