import { describe, expect, it } from 'vitest';
import { copyWorkspace, runIn } from './workspace.js';

const workspace = copyWorkspace();

describe('dòng lệnh sai: mã thoát 2', () => {
  it.each([
    ['an unknown command', ['reprot'], 'Không có lệnh "reprot".', 'Có phải là report?'],
    ['an unknown option with a value', ['report', '--mont=11'], 'Không có tùy chọn --mont.', '--month?'],
    ['an option before the command', ['--xem', 'list'], 'Không có tùy chọn --xem.', 'qnds --help'],
    ['no template', ['draft'], 'Thiếu tham số <mẫu>.', 'qnds --help'],
    ['a part out of the parts', ['build', '--shard', '3/2'], '"3/2"', '1/2, 2/2'],
    ['an unknown option', ['report', '--mont', '11'], 'Không có tùy chọn --mont.', 'Có phải là --month?'],
    ['a month out of range', ['report', '--month', '13'], '--month', '1–12'],
    ['a month that is no number', ['report', '--month', 'mười'], '--month', '1–12'],
    ['an option without its value', ['report', '--month'], '--month', 'giá trị'],
    ['no period', ['report'], 'Chưa nêu kỳ báo cáo.', '--month'],
    ['two periods', ['report', '--month', '11', '--quarter', '4'], 'nhiều kỳ', '--quarter'],
    ['an unknown template', ['report', 'da60', '--month', '11'], 'Không có mẫu "da60".', 'da06'],
    ['too many arguments', ['report', 'da06', 'nua', '--month', '11'], 'thừa tham số', 'qnds'],
    ['an unknown format', ['report', '--month', '11', '--format', 'pdf'], '--format', 'docx'],
    ['a misspelt format', ['report', '--month', '11', '--format', 'dox'], '"dox"', 'Có phải là docx?'],
    ['an unknown language', ['list', '--lang', 'fr'], '--lang', 'vi'],
  ])('%s', (_what, args, message, help) => {
    const { status, stdout, stderr } = workspace.run(...args);
    expect({ status, stdout }, stderr).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('lỗi  wrong-usage');
    expect(stderr).toContain(message);
    expect(stderr).toContain(help);
    expect(stderr).not.toMatch(/error:|[Aa]llowed|argument|invalid|Did you mean|\n\s+at /);
    expect(workspace.list('out')).toEqual([]);
  });

  it('is told in English when asked to', () => {
    const { status, stderr } = workspace.run('report', '--mont', '11', '--lang', 'en');
    expect(status).toBe(2);
    expect(stderr).toContain('There is no option --mont.');
    expect(stderr).not.toContain('lỗi');
    expect(workspace.run('report', '--mont', '11', '--lang=en').stderr).toContain('There is no option');
  });

  it('is told in Vietnamese when "en" is the value of another option', () => {
    expect(workspace.run('report', '--mont', '11', '--out', 'en').stderr).toContain('Không có tùy chọn');
  });
});

describe('trợ giúp', () => {
  it('is in Vietnamese, with status 0', () => {
    const { status, stdout } = workspace.run('--help');
    expect(status).toBe(0);
    for (const word of ['Cách dùng:', 'Các lệnh:', 'report', 'validate', 'list'])
      expect(stdout).toContain(word);
    expect(stdout).not.toMatch(/Usage:|Commands:|Options:/);
  });

  it.each(
    [
      [],
      'new',
      'report',
      'draft',
      'annex',
      'build',
      'form',
      'collect',
      'issue',
      'why',
      'due',
      'validate',
      'list',
      'explain',
    ].map((name) => [name].flat()),
  )('is in English where that is asked for: %s', (...command) => {
    const { status, stdout } = workspace.run(...command, '--help', '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain('Usage:');
    expect(stdout.replaceAll('NĐ-CP', '')).not.toMatch(/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/iu);
    expect(stdout).not.toMatch(/chọn|theo|không|kho/);
    expect(workspace.run(...command, '--lang=en', '--help').stdout).toBe(stdout);
    expect(workspace.run(...command, '--help').stdout).toContain('Cách dùng:');
  });

  it('names what is missing in the language of the command line', () => {
    expect(workspace.run('draft', '--lang', 'en').stderr).toContain('The argument <template> is missing.');
    expect(workspace.run('issue', 'a', '--lang', 'en').stderr).toContain('--number <number>');
  });

  it('is what qnds alone prints', () => {
    const { status, stdout, stderr } = workspace.run();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(workspace.run('--help').stdout);
  });

  it('prints the version of the package', () => {
    expect(workspace.run('--version')).toMatchObject({ status: 0, stdout: '0.1.0\n', stderr: '' });
  });
});

describe('qnds list', () => {
  it('prints templates and periods on stdout', () => {
    const { status, stdout, stderr } = workspace.run('list');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('  da06  Báo cáo tháng về triển khai Đề án 06\n');
    expect(stdout).toContain('  2025-07\n');
    expect(stdout).toContain('  2025-11\n');
  });
});

describe('qnds validate', () => {
  it('finds nothing wrong with the real data', () => {
    expect(workspace.run('validate')).toMatchObject({ status: 0, stdout: '' });
    expect(JSON.parse(workspace.run('validate', '--format', 'json').stdout)).toEqual([]);
  });
});

describe('màu', () => {
  const wrong = ['report', '--month', '12', '--year', '2025'];
  const controlCode = String.fromCharCode(27);

  it('is not used where there is no terminal, nor with --no-color, nor with NO_COLOR', () => {
    expect(workspace.run(...wrong).stderr).not.toContain(controlCode);
    expect(workspace.run(...wrong, '--no-color').stderr).not.toContain(controlCode);
    expect(runIn(workspace.folder, wrong, { NO_COLOR: '1' }).stderr).not.toContain(controlCode);
  });
});

describe('ngày trong bảng tiếng Anh', () => {
  it.each([['due', '--on', '2025-12-12'], ['list']])('is year-month-day: %s', (...args) => {
    const english = workspace.run(...args, '--lang', 'en').stdout;
    expect(english).not.toMatch(/\d\d\/\d\d\/\d{4}/);
    expect(english).toMatch(/\d{4}-\d\d-\d\d – \d{4}-\d\d-\d\d/);
    expect(workspace.run(...args).stdout).toMatch(/\d\d\/\d\d\/\d{4} – /);
  });
});
