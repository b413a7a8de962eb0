import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../commands/workspace.js';
import { make } from './produce-plan.js';
import { findRow, readAnnexOf, readSheet } from './read-sheet.js';

const TASKS = 'data/tasks/ra-soat-kh02.yaml';
const REPORT = 'Báo cáo UBND tỉnh (qua Sở Khoa học và Công nghệ) kết quả rà soát';
const DUE = 'dueDate: 2025-07-30\n';
const SOURCE = 'source: { document: da06-2025-11, place: mục 7 }';

function withProgress(...entries: readonly string[]) {
  const copy = copyWorkspace();
  const progress = entries.map((entry) => `      - { ${entry}, ${SOURCE} }\n`).join('');
  copy.replace(TASKS, DUE, `${DUE}    progress:\n${progress}`);
  return copy;
}

describe('phụ lục nhiệm vụ: hạn 30/7/2025', () => {
  it('counts the days from the due date to the end of a later period', async () => {
    const copy = withProgress('period: 2025-07, status: ongoing', 'period: 2025-11, status: ongoing');
    const november = await readAnnexOf(copy, 'nhiem-vu', '--month', '11', '--year', '2025');
    // 1 (31/7) + 31 + 30 + 31 + 30 (đến 30/11)
    expect(findRow(november.rows, REPORT).slice(-3)).toEqual(['30/7/2025', 'Đang thực hiện', '123']);
    const year = await readAnnexOf(copy, 'nhiem-vu', '--year', '2025');
    expect(findRow(year.rows, REPORT).slice(-3)).toEqual(['30/7/2025', 'Đang thực hiện', '154']);
  });

  it('counts one day at the end of July, none when it is done', async () => {
    const copy = withProgress('period: 2025-07, status: ongoing', 'period: 2025-11, status: done');
    const july = await readAnnexOf(copy, 'nhiem-vu', '--month', '7', '--year', '2025');
    expect(findRow(july.rows, REPORT).slice(-2)).toEqual(['Đang thực hiện', '1']);
    const november = await readAnnexOf(copy, 'nhiem-vu', '--month', '11', '--year', '2025');
    expect(findRow(november.rows, REPORT).slice(-2)).toEqual(['Hoàn thành', '0']);
  });

  it('says nothing of days where the data says nothing of progress', async () => {
    const { rows } = await readAnnexOf(copyWorkspace(), 'nhiem-vu', '--year', '2025');
    expect(findRow(rows, REPORT).slice(-3)).toEqual(['30/7/2025', '', '']);
  });

  it('does not lose an overdue task in a later period of which its list says nothing', async () => {
    const copy = withProgress('period: 2025-07, status: ongoing');
    const { rows } = await readAnnexOf(copy, 'nhiem-vu', '--month', '11', '--year', '2025');
    expect(findRow(rows, REPORT).slice(-2)).toEqual(['Đang thực hiện', '123']);
  });
});

describe('phụ lục hệ thống dùng chung: số liệu, liền trước, tăng giảm', () => {
  it.each([
    ['Chữ ký số cá nhân đang có', '15.480', '11.536', '3.944'],
    ['Cổng/Trang thông tin điện tử đã thiết lập cho xã mới', '96', '96', '0'],
    ['Trạm BTS 5G đã triển khai', '532', '', ''],
  ])('%s: %s, %s, %s', async (metric, ...figures) => {
    const { rows } = await readSheet(make('systems'));
    expect(findRow(rows, metric).slice(4)).toEqual(figures);
  });

  it('takes the year before as the previous one, and percentages apart', async () => {
    const copy = copyWorkspace();
    copy.write('data/documents/da06-2026-12.yaml', 'id: da06-2026-12\ntemplate: da06\nperiod: 2026-12\n');
    const add = (file: string, name: string, value: number) =>
      copy.replace(
        `data/systems/${file}.yaml`,
        new RegExp(`(name: ${name}[\\s\\S]*?observations:\n)`),
        `$1      - { value: ${value}, asOf: "2026", source: { document: da06-2026-12, place: mục 3 } }\n`,
      );
    add('ha-tang-vien-thong', 'Trạm BTS 5G đã triển khai', 610);
    add('ha-tang-vien-thong', 'Tỷ lệ hộ gia đình sử dụng cáp quang', 75.5);
    add('an-toan-thong-tin', 'Thành viên Đội Ứng cứu', 209);
    const { rows } = await readAnnexOf(copy, 'he-thong-dung-chung', '--year', '2026');
    expect(findRow(rows, 'Trạm BTS 5G đã triển khai').slice(3)).toEqual(['năm 2026', '610', '532', '78']);
    expect(findRow(rows, 'Thành viên Đội Ứng cứu').slice(3)).toEqual(['năm 2026', '209', '215', '-6']);
    const share = findRow(rows, 'Tỷ lệ hộ gia đình sử dụng cáp quang');
    expect(share.slice(3, 6)).toEqual(['năm 2026', '75,50%', '69,13%']);
    expect(share[6]).toMatch(/^6,37( điểm phần trăm)?$/);
  });

  it('computes no change from a rounded figure: "hơn 26.000" is no decrease from 26.082', async () => {
    const { rows } = await readSheet(make('systems'));
    const row = findRow(rows, 'Tài khoản thư điện tử công vụ đã tạo lập');
    expect(row.slice(4)).toEqual(['hơn 26.000', '26.082', '']);
  });

  it('computes no change from a figure that its source doubts: 20.033 may be 2.033', async () => {
    const { rows } = await readSheet(make('systems'));
    expect(findRow(rows, 'Chữ ký số tổ chức đang có').slice(4)).toEqual(['3.441', '20.033', '']);
  });

  it('counts people and attendances apart, and says "đầu tháng" as the source does', async () => {
    const { rows } = await readSheet(make('systems'));
    const row = (words: string) => findRow(rows, words).slice(2, 4);
    expect(row('Lượt người dân đã tham gia ít nhất 01 lớp')).toEqual(['lượt người', 'năm 2025']);
    expect(row('Bộ dữ liệu được chia sẻ công khai')).toEqual(['bộ dữ liệu', 'đầu tháng 12/2025']);
    expect(row('Dòng dữ liệu do cơ sở dữ liệu')).toEqual(['dòng dữ liệu', 'đầu tháng 11/2025']);
  });

  it('writes the name of every system with a capital', async () => {
    const { rows } = await readSheet(make('systems'));
    const titles = rows
      .slice(1)
      .filter((cells) => cells.length === 2)
      .map(([, title = '']) => title);
    expect(titles.length).toBeGreaterThan(20);
    expect(titles.filter((title) => /^\p{Ll}/u.test(title))).toEqual([]);
  });
});
