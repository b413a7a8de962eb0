import type { Block, Inline, OfficialDocument } from '../../../src/document/index.js';
import { figure, footnote, line, words } from './inline-nodes.js';
import { indicatorTable } from './report-table.fixture.js';

const filler =
  'Các sở, ngành, địa phương đã tích cực triển khai nhiệm vụ được giao, bảo đảm tiến độ, chất lượng và báo cáo đúng hạn.';

function heading(level: Extract<Block, { type: 'heading' }>['level'], ordinal: string, title: string): Block {
  return { type: 'heading', level, ordinal, children: line(title) };
}

function paragraph(...children: readonly Inline[]): Block {
  return { type: 'paragraph', children };
}

const opening: readonly Block[] = [
  {
    type: 'letterhead',
    nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    superiorAuthority: [],
    issuingAuthority: ['ỦY BAN NHÂN DÂN', 'TỈNH THANH HÓA'],
    number: line('05/BC-UBND'),
    placeAndDate: line('Thanh Hóa, ngày 05 tháng 01 năm 2026'),
    urgencyLevel: 'hoaToc',
  },
  {
    type: 'documentTitle',
    documentType: 'Báo cáo',
    subject: [
      words('Kết quả thực hiện Đề án 06 và nhiệm vụ chuyển đổi số năm 2025;'),
      { type: 'lineBreak' },
      words('phương hướng, nhiệm vụ trọng tâm năm 2026'),
    ],
  },
  { type: 'addressees', items: [line('Thủ tướng Chính phủ')] },
  {
    type: 'legalBases',
    items: [
      line('Căn cứ Luật Tổ chức chính quyền địa phương'),
      [words('Căn cứ Luật Giao dịch điện tử'), footnote(words('Luật số 20/2023/QH15.'))],
      line('Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ'),
    ],
  },
  { type: 'enactingLine', text: 'Báo cáo:' },
];

const firstPart: readonly Block[] = [
  heading('part', 'Phần I', 'Tình hình thực hiện nhiệm vụ năm 2025'),
  heading('section', 'I.', 'Công tác chỉ đạo, điều hành'),
  paragraph(words(filler), words(' Đã ban hành '), figure('37'), words(' văn bản.')),
  heading('clause', '1.', 'Hoàn thiện thể chế'),
  heading('subclause', '1.1.', 'Văn bản quy phạm pháp luật'),
  paragraph(words(filler), words(` ${filler}`)),
  heading('point', 'a)', 'Dữ liệu dân cư'),
  ...Array.from({ length: 3 }, () => paragraph(words(filler))),
];

const secondPart: readonly Block[] = [
  heading('chapter', 'Chương II', 'Quy định chung'),
  heading('numberedSection', 'Mục 1', 'Quản lý dữ liệu'),
  heading('subsection', 'Tiểu mục 1', 'Dữ liệu dùng chung'),
  heading('article', 'Điều 1.', 'Phạm vi điều chỉnh'),
  ...Array.from({ length: 7 }, () => paragraph(words(filler), words(` ${filler}`))),
  paragraph(words('Trên đây là báo cáo của Ủy ban nhân dân tỉnh, trân trọng báo cáo Thủ tướng Chính phủ./.')),
  {
    type: 'signatureBlock',
    authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    recipients: [
      line('Thủ tướng Chính phủ (để báo cáo)'),
      line('Bộ Khoa học và Công nghệ, Bộ Công an (để phối hợp theo dõi, tổng hợp)'),
      line('Lưu: VT, KGVX'),
    ],
  },
];

function annex(label: string, title: string, reference: readonly Inline[]): Block {
  return { type: 'annexHeading', label, title: line(title), reference };
}

/** Báo cáo thử nghiệm: parts to points, legal bases, an unsigned name, a portrait and a landscape annex. */
export const report: OfficialDocument = {
  properties: { title: 'Báo cáo năm 2025', subject: 'Đề án 06', creator: 'UBND tỉnh', date: '2026-01-05' },
  sections: [
    { orientation: 'portrait', blocks: [...opening, ...firstPart, ...secondPart] },
    {
      orientation: 'portrait',
      blocks: [
        annex(
          'Phụ lục I',
          'Danh mục văn bản',
          line('(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2026)'),
        ),
        {
          type: 'dashItem',
          depth: 1,
          children: [words('Kế hoạch năm 2025'), footnote(words('Ban hành tháng 01.'))],
        },
      ],
    },
    {
      orientation: 'landscape',
      blocks: [annex('Phụ lục II', 'Biểu tổng hợp chỉ tiêu', []), indicatorTable, indicatorTable],
    },
  ],
};
