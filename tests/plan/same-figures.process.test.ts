import { describe, expect, it } from 'vitest';
import { readNumbers } from '../commands/read-value.js';
import { listPrinted, nameOrigin, type PrintedFigure } from './list-figures.js';
import { COMMANDS, findTable, make, makeTree, readCells, readForm } from './produce-plan.js';
import { findRow, readSheet } from './read-sheet.js';

const tree = makeTree(COMMANDS.plan) as { readonly sections: readonly unknown[] };
const figures = listPrinted(tree);
const body = listPrinted(tree.sections[0]);

function isMeasured({ origin }: PrintedFigure): boolean {
  return /\/(value|target)$/.test(origin.pointer) && !origin.file.includes('citations');
}

/** Numbers by place; a place that prints two different numbers has two entries. */
function collectNumbers(printed: readonly PrintedFigure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const figure of printed.filter(isMeasured)) {
    const place = nameOrigin(figure);
    places.set(place, (places.get(place) ?? new Set()).add(readNumbers(figure.value).join(' ')));
  }
  return places;
}

describe.each([
  [1, 'Phụ lục I', 'results', ['', '(n)']],
  [2, 'Phụ lục II', 'targets', []],
] as const)('bảng trong phần %i của kế hoạch', (section, label, name, notes) => {
  it(`is cell by cell the sheet of ${label}`, async () => {
    const { rows } = await readSheet(make(name));
    expect(rows.length).toBeGreaterThan(20);
    const table = readCells(findTable(readForm('plan'), section));
    // A footnote is a mark of Word's own there, and "(1)" with a line below the table here.
    const plain = rows.map((cells) => cells.map((cell) => cell.replace(/\(\d\)$/, '')));
    expect(table).toEqual(plain.slice(0, table.length));
    expect(rows.slice(table.length).map(([first = '']) => first.replace(/^\(\d\) .+/, '(n)'))).toEqual(notes);
  });

  it('has its label, title and document', async () => {
    const { sheet } = await readSheet(make(name));
    const texts = [1, 2, 3].map((row) => sheet.getRow(row).getCell(1).text);
    expect(texts[0]).toBe(label);
    expect(texts[2]).toBe(
      '(Kèm theo Kế hoạch số 121/KH-UBND ngày 31 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Quảng Ngãi)',
    );
  });
});

describe('một chỗ trong dữ liệu, một con số', () => {
  it('prints the same number wherever the plan mentions a place', () => {
    const places = collectNumbers(figures);
    expect(places.size).toBeGreaterThan(100);
    expect([...places].filter(([, numbers]) => numbers.size > 1)).toEqual([]);
  });

  it.each(['results', 'targets', 'systems'] as const)(
    'prints in the sheet %s what the plan prints',
    async (name) => {
      const { sources } = await readSheet(make(name));
      const places = collectNumbers(figures);
      const differing: string[] = [];
      let shared = 0;
      sources.eachRow((row) => {
        const [text = '', file = '', line, column] = [2, 3, 4, 5].map((cell) => row.getCell(cell).text);
        const numbers = places.get(`${file}:${line}:${column}`);
        if (!numbers || /^(tháng|ngày|năm) /.test(text)) return;
        shared += 1;
        if (!numbers.has(readNumbers(text).join(' '))) differing.push(`${file}:${line} ${text}`);
      });
      expect(differing).toEqual([]);
      expect(shared).toBeGreaterThan(10);
    },
  );

  it.each([
    ['kinh-te-so', 'ty-le-dnnvv-nen-tang-so', 'doanh nghiệp nhỏ và vừa sử dụng nền tảng số', '65,47%'],
    ['chu-ky-so', 'ty-le-dan-so-truong-thanh', 'Tỷ lệ dân số trưởng thành được cấp chứng thư', '10%'],
    ['quan-ly-van-ban', 'ho-so-moi-truong-mang-cap-tinh', 'Hồ sơ xử lý trên môi trường mạng', '99,5%'],
  ])('states %s/%s in the body as in Phụ lục I', async (system, metric, indicator, text) => {
    const { rows } = await readSheet(make('results'));
    expect(findRow(rows, indicator)[4]).toBe(text);
    const stated = body.filter(
      ({ origin }) => origin.file.includes(`/${system}.yaml`) && origin.pointer.includes(`/${metric}/`),
    );
    expect(stated.map(({ value }) => value)).toEqual([text]);
  });

  it('states in Phụ lục I, mục II what its table states', async () => {
    const { rows } = await readSheet(make('results'));
    const annex = listPrinted(tree.sections[1]);
    for (const [metric, indicator] of [
      ['ty-le-phu-diem-lom-song', 'cụm dân cư đang lõm sóng'],
      ['ty-le-phat-sinh-giao-dich', 'thanh toán học phí không dùng tiền mặt'],
      ['ty-le-dnnvv-nen-tang-so', 'doanh nghiệp nhỏ và vừa sử dụng nền tảng số'],
    ] as const) {
      const stated = annex.filter(({ origin }) => origin.pointer.includes(`/${metric}/`));
      expect(new Set(stated.map(({ value }) => value))).toEqual(new Set([findRow(rows, indicator)[4]]));
    }
  });

  it('counts in the body the targets of Phụ lục II', async () => {
    const { rows } = await readSheet(make('targets'));
    const targets = rows.slice(1).filter((cells) => cells.length === 4);
    const text = JSON.stringify(tree.sections[0]);
    expect(targets).toHaveLength(34);
    expect(text).toMatch(/hoàn thành "[^[]*?"value":"34"/);
  });
});
