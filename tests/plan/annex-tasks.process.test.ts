import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../commands/workspace.js';
import { make } from './produce-plan.js';
import { findRow, readAnnexOf, readSheet } from './read-sheet.js';

/** Cells of a row under the headers "Nhóm nhiệm vụ", "Hệ thống", "Chủ trì", "Phối hợp" and "Cơ quan … liên quan". */
function pick(row: readonly string[]): readonly (string | undefined)[] {
  return [1, 3, 4, 5, 6].map((column) => row[column]);
}

const SECTORS = 'Các sở, ban, ngành; UBND các xã, phường, đặc khu';

describe('phụ lục nhiệm vụ năm 2026', () => {
  it('holds every task list that the plan of the year assigns', async () => {
    const { rows } = await readSheet(make('tasks'));
    const titles = rows.slice(1).filter(({ length }) => length === 2);
    expect(titles.map(([, title]) => title)).toEqual([
      'Giải pháp thực hiện Kế hoạch chuyển đổi số năm 2026',
      'Nhiệm vụ chuyển đổi số tỉnh Quảng Ngãi năm 2026',
      'Mục tiêu chung về chuyển đổi số năm 2026',
      'Phân công thực hiện Kế hoạch chuyển đổi số năm 2026',
    ]);
  });

  it.each([
    [
      'Theo dõi, đôn đốc nhiệm vụ chuyển đổi số',
      ['Sở Khoa học và Công nghệ', '', 'Sở Khoa học và Công nghệ', '', ''],
    ],
    ['Tiếp tục thực hiện Kế hoạch số 54/KH-UBND', ['Phát triển dữ liệu số', '', 'Công an tỉnh', SECTORS, '']],
    [
      'Tiếp tục thực hiện Kế hoạch số 50/KH-UBND',
      ['Phát triển dữ liệu số', '', 'Văn phòng UBND tỉnh', SECTORS, ''],
    ],
    [
      'Thực hiện hiệu quả Quyết định số 1012/QĐ-TTg',
      ['Chính quyền số: Quản trị, điều hành bằng nền tảng số, dữ liệu số', '', 'Văn phòng UBND tỉnh', '', ''],
    ],
  ])('%s: %j', async (task, cells) => {
    const { rows } = await readSheet(make('tasks'));
    expect(pick(findRow(rows, task))).toEqual(cells);
  });
});

describe('phụ lục nhiệm vụ năm 2025', () => {
  const read = readAnnexOf(copyWorkspace(), 'nhiem-vu', '--year', '2025');

  it.each([
    [
      'Chấp thuận vị trí xây dựng trạm',
      ['Phát triển hạ tầng số', 'Hạ tầng viễn thông', 'Sở Khoa học và Công nghệ', '', 'VNPT Quảng Ngãi'],
    ],
    [
      'Kết nối đến cơ quan bổ sung',
      ['Hệ thống hội nghị truyền hình tỉnh', 'Hệ thống hội nghị truyền hình tỉnh', '', '', 'Sở Ngoại vụ'],
    ],
    [
      'Ban hành Quyết định số 516/QĐ-UBND',
      [expect.stringContaining('Lãnh đạo, chỉ đạo'), '', 'UBND tỉnh', '', ''],
    ],
  ])('%s: %j', async (task, cells) => {
    expect(pick(findRow((await read).rows, task))).toEqual(cells);
  });

  it('takes the agencies of the latest progress within the period, and no earlier ones', async () => {
    const copy = copyWorkspace();
    copy.replace(
      'data/returns/2025-11/so-khcn.yaml',
      'agencies: [vnpt-quang-ngai]\n    citations: [cv-2318-skhcn-2025]\n',
      'agencies: [viettel-quang-ngai]\n    citations: [cv-2318-skhcn-2025]\n',
    );
    const { rows } = await readAnnexOf(copy, 'nhiem-vu', '--month', '11', '--year', '2025');
    expect(pick(findRow(rows, 'Chấp thuận vị trí xây dựng trạm'))[4]).toBe('Viettel Quảng Ngãi');
  });
});

describe('phụ lục I ở hai bản', () => {
  it('has the footnote of "Ước 10%" below the sheet too', async () => {
    const { rows } = await readSheet(make('results'));
    expect(findRow(rows, 'Tỷ trọng kinh tế số trên GRDP').slice(4)).toEqual([
      'ước 10%',
      'Ước 10%(1)',
      'Chưa đạt',
    ]);
    expect(rows.at(-1)?.[0]).toContain('Số liệu do Cục Thống kê, Bộ Tài chính đánh giá hằng năm');
  });

  it('has one title', async () => {
    const { sheet } = await readSheet(make('results'));
    expect(sheet.getRow(2).getCell(1).text).toBe(
      'KẾT QUẢ THỰC HIỆN CHỈ TIÊU, NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2025',
    );
  });
});
