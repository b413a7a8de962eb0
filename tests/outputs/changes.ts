/** Một thay đổi nhỏ của không gian làm việc. */
export interface SmallChange {
  readonly what: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** What a person who knows the documents expects; the test itself finds it out by making everything anew. */
  readonly touches?: readonly string[];
}

const SYSTEMS = 'data/systems';
const COMMENT = '# Đã đối chiếu với nguồn.\n\n';

/** Thay đổi trong dữ liệu. */
export const DATA_CHANGES: readonly SmallChange[] = [
  {
    what: 'a figure of one report and of the annex of all systems',
    file: 'data/returns/2025-07/so-khcn.yaml',
    from: 'value: 500',
    to: 'value: 510',
    touches: ['he-thong-dung-chung-2025.xlsx', 'van-hanh-2025-07.docx'],
  },
  {
    what: 'the subject of a citation',
    file: 'data/citations.yaml',
    from: 'subject: về đột phá phát triển khoa học',
    to: 'subject: về đột phá trong phát triển khoa học',
  },
  {
    what: 'the name of an agency',
    file: 'data/agencies.yaml',
    from: 'name: Sở Khoa học và Công nghệ\n',
    to: 'name: Sở Khoa học, Công nghệ\n',
  },
  {
    what: 'the title of a task',
    file: 'data/tasks/de-an-06.yaml',
    from: 'Quán triệt các nội dung của',
    to: 'Phổ biến các nội dung của',
    touches: ['da06-2025-11.docx', 'nhiem-vu-2025.xlsx'],
  },
  {
    what: 'the target of an indicator',
    file: 'data/indicators/chi-tieu-2026.yaml',
    from: 'value: 80 }',
    to: 'value: 85 }',
    touches: ['ke-hoach-cds-2026.docx', 'phu-luc-2-2026.xlsx'],
  },
  {
    what: 'the lines of a file that no annex names as a place',
    file: 'data/organisation.yaml',
    from: /^/,
    to: COMMENT,
    touches: [],
  },
  {
    what: 'the lines of systems, which an annex names as the place of its figures',
    file: `${SYSTEMS}/chu-ky-so.yaml`,
    from: /^/,
    to: COMMENT,
    touches: ['he-thong-dung-chung-2025.xlsx'],
  },
  {
    what: 'the lines of citations, which hold no figure of an annex',
    file: 'data/citations.yaml',
    from: /^/,
    to: COMMENT,
    touches: [],
  },
  {
    what: 'the lines of agencies, which hold no figure of an annex',
    file: 'data/agencies.yaml',
    from: /^/,
    to: COMMENT,
    touches: [],
  },
  {
    what: 'a remark that no document prints',
    file: `${SYSTEMS}/lgsp.yaml`,
    from: 'note: Bản nguồn ghi "54,795"',
    to: 'note: Nguồn ghi "54,795"',
    touches: [],
  },
  {
    what: 'the number of a document',
    file: 'data/documents/van-hanh-2025-07.yaml',
    from: 'number: "466"',
    to: 'number: "467"',
  },
];

/** Thay đổi trong mẫu. */
export const TEMPLATE_CHANGES: readonly SmallChange[] = [
  {
    what: 'the words of a template',
    file: 'templates/van-hanh.md',
    from: 'Kết quả cụ thể:',
    to: 'Kết quả như sau:',
    touches: ['van-hanh-2025-07.docx'],
  },
  {
    what: 'the definition of an annex that a document takes in',
    file: 'templates/annexes/phu-luc-2.yaml',
    from: '- header: TT\n',
    to: '- header: STT\n',
    touches: ['ke-hoach-cds-2026.docx', 'phu-luc-2-2025.xlsx', 'phu-luc-2-2026.xlsx'],
  },
  {
    what: 'a comment in the definition of an annex',
    file: 'templates/annexes/phu-luc-1.yaml',
    from: /^/,
    to: '# Theo mẫu năm trước.\n',
    touches: [],
  },
];
