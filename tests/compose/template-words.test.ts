import { describe, expect, it } from 'vitest';
import { composeTemplate } from './read-case.js';
import { composeBody, HEAD } from './template-head.js';

/** The sign stands where the finding is expected. */
const SIGN = '«';

function expectAt(text: string, severity: string, code: string): string {
  const before = text.slice(0, text.indexOf(SIGN)).split('\n');
  return `${severity} ${code} templates/mau.md:${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

function findPlaces(marked: string): readonly string[] {
  return composeBody(marked.replace(SIGN, '')).places;
}

const TYPED = [
  'Tỷ lệ đạt «98,7%.',
  'Có «34 chỉ tiêu được giao.',
  'Hoàn thành «34 chỉ tiêu.',
  'Tổng số «34 chỉ tiêu.',
  'Đến tháng «11/2025 đã xong.',
  'Trong năm «2026, các sở tiếp tục.',
  'Kế hoạch «2026 của tỉnh.',
  'Giai đoạn «2021-2025.',
  'Theo Công văn số «1813/SKHCN-BCVT.',
  'Theo Nghị quyết số «57-NQ/TW.',
  '## Kết quả «12 nhiệm vụ',
  '- Đã cấp «34 tài khoản.',
  '- {% if period.month == 1 %}Hoàn thành «5 việc{% endif %}.',
  '| Tên | Số |\n| --- | --- |\n| Hồ sơ | «26.082 |',
  'Một[^a].\n\n[^a]: Có «15 xã.',
  ':::annex{title="Mục tiêu năm «2026"}\nChữ\n:::',
  '::annex-table{id="phu-luc" period="«2025"}',
  '{% capture words %}Đạt «98%{% endcapture %}{{ words }}',
];

const NAMES = [
  'Triển khai Đề án 06 và Mô hình 8.',
  'Đề án 06 đã được triển khai.',
  'Sóng 3G, 4G, trạm BTS 5G.',
  'Mô hình chính quyền 02 cấp, chính quyền địa phương 2 cấp.',
  'Hỗ trợ 24/7.',
  'Theo Phụ lục I/1, Phụ lục 2, điểm 1 Công văn này.',
  'Theo Điều 12 Nghị định của Chính phủ, khoản 2 Điều 5.',
  'Email: dean06-ca@quangngai.gov.vn, https://so06.vn/2025/11.',
  'Hệ thống cấp độ 3, cấp độ 4.',
  'Điện thoại: 0255.3822123.',
  'Theo tiêu chuẩn TCVN 11816.',
];

const MARKS: readonly (readonly [string, string])[] = [
  ['markdown-mark', 'Một «**hai ba.'],
  ['markdown-mark', 'Một «*hai ba.'],
  ['markdown-mark', 'Một «{ systems.he-thong.name }}.'],
  ['markdown-mark', 'Một «}} hai.'],
  ['markdown-mark', '«##Tiêu đề dính'],
  ['markdown-mark', '«-Gạch dính'],
  ['heading-skips-level', '# Một\n\n«### Hai'],
  ['heading-skips-level', '{% if period.month == 1 %}\n# A\n{% else %}\n# B\n{% endif %}\n\n«### C'],
  ['typed-number', '## «1. Kết quả'],
  ['typed-number', '# «I. Kết quả'],
  ['typed-number', '- «a) Hạ tầng.'],
  ['typed-number', '- «1. Hạ tầng.'],
  ['typed-number', '«II. Kết quả đạt được'],
];

describe('chữ của mẫu', () => {
  it.each(TYPED)('con số gõ sẵn là phát hiện: %s', (marked) => {
    expect(findPlaces(marked)).toContain(expectAt(HEAD + marked, 'error', 'typed-figure'));
  });

  it.each([
    'Đạt {{ "«98,7%" }}.',
    '{% assign ky = "«12/2025" %}\n\nKỳ {{ ky }}.',
    'Đạt {{ document.note | default: «12 }}.',
    'Đạt {{ document.note | default: "«34 xã" }}.',
    'Có {{ «12 }} xã.',
    '{% assign so = «34 %}\n\nCó {{ so }} xã.',
  ])('con số gõ trong thẻ hay chỗ in cũng là phát hiện: %s', (marked) => {
    expect(findPlaces(marked)).toContain(expectAt(HEAD + marked, 'error', 'typed-figure'));
  });

  it.each([
    '{% assign ma = "kh-16-ubnd-2024" %}{% if ma == "kh-16-ubnd-2025" %}Có{% endif %}',
    '{% if period.month > 6 %}Cuối năm{% endif %}',
    '{% case period.month %}{% when 1 %}Đầu năm{% endcase %}',
    '{{ document.note | default: "Đề án 06" }}',
    '{{ document.note | default: "" }}',
    '{% for i in (1..2) limit: 1 %}Dòng{% endfor %}',
  ])('mã, phép so sánh, giới hạn thì không: %s', (body) => {
    expect(findPlaces(body)).not.toContainEqual(expect.stringContaining('typed-figure'));
  });

  it.each(NAMES)('chữ số của tên gọi thì không: %s', (body) => {
    expect(findPlaces(body)).toEqual([]);
  });

  it.each(MARKS)('%s: %j', (code, marked) => {
    expect(findPlaces(marked)).toEqual([expectAt(HEAD + marked, 'error', code)]);
  });

  it.each([
    '*nghiêng* và **đậm**, dấu \\*',
    '# Một\n\n## Hai\n\n### Ba\n\n# Bốn',
    '{% for i in (1..2) %}\n{% if period.month == 1 %}\n## A\n{% else %}\n### B\n{% endif %}\n{% endfor %}',
    '- Một;\n- Hai;\n- Ba.',
    '- Một;\n- Hai;[^a]\n- Ba[^a].\n\n[^a]: Chú thích.',
    '- Một:\n  - Hai;\n  - Ba.\n- Bốn.',
    '1. Một.\n2. Hai.',
    '| 1 | 2 |\n| --- | --- |\n| 1 | Hai |',
  ])('viết đúng thì không có phát hiện: %j', (body) => {
    expect(findPlaces(body)).toEqual([]);
  });

  it('mục có dấu cuối khác các mục kia là cảnh báo', () => {
    const marked = '- Một;\n- Hai«.\n- Ba.';
    expect(findPlaces(marked)).toEqual([expectAt(HEAD + marked, 'warning', 'list-mark-differs')]);
  });

  it('chữ dấu tổ hợp là cảnh báo ở chỗ của nó', () => {
    expect(findPlaces(`Một ${'hệ'.normalize('NFD')} thống`)).toEqual([
      'warning text-not-nfc templates/mau.md:9:5',
    ]);
  });

  it('trích yếu và nơi nhận cũng được soát', () => {
    const typed = HEAD.replace('kết quả', 'kết quả tháng 11/2025');
    expect(composeTemplate(`${typed}Chữ`, 'figures').places).toEqual([
      'error typed-figure templates/mau.md:5:10',
    ]);
  });
});

describe('ghi nhận ở phần đầu của mẫu', () => {
  function acknowledge(entry: string): string {
    return HEAD.replace('\n---\n', `\nacknowledgements:\n  - ${entry}\n---\n`);
  }

  it('giữ chữ đã nêu, chỗ khác vẫn là phát hiện', () => {
    const head = acknowledge('{ code: typed-figure, text: "chiến dịch 90 ngày", reason: tên chiến dịch }');
    const { places } = composeTemplate(`${head}Theo chiến dịch 90 ngày.\n\nCó 34 xã.`, 'figures');
    expect(places).toEqual(['error typed-figure templates/mau.md:13:4']);
  });

  it('không ứng với chỗ nào thì bị nêu', () => {
    const head = acknowledge('{ code: typed-figure, text: "34 xã", reason: thử }');
    expect(composeTemplate(`${head}Chữ`, 'figures').places).toEqual([
      'warning acknowledgement-unused templates/mau.md:9:13',
    ]);
  });
});
