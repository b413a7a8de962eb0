import type { Explanations } from './explanation.js';

/** Giải thích các mã về chữ của mẫu. */
export const TEMPLATE_EXPLANATIONS = {
  'heading-skips-level': {
    title: { vi: 'Tiêu đề nhảy cấp', en: 'A heading skips a level' },
    text: {
      vi: 'Dưới một tiêu đề chỉ đặt tiêu đề thấp hơn một cấp; nhảy cấp thì số thứ tự in ra thiếu bậc. Tiêu đề đầu tiên được đặt ở cấp bất kỳ.',
      en: 'Below a heading stand headings one level lower; otherwise the printed numbers lack a step. The first heading may have any level.',
    },
    wrong: '## Nhiệm vụ\n\n#### Hạ tầng số',
    right: '## Nhiệm vụ\n\n### Hạ tầng số',
  },
  'list-mark-differs': {
    title: { vi: 'Các mục của danh sách kết thúc khác nhau', en: 'The items of a list end differently' },
    text: {
      vi: 'Các mục cùng danh sách kết thúc bằng cùng một dấu; chỉ mục cuối được đổi dấu chấm phẩy thành dấu chấm.',
      en: 'The items of a list end in the same mark; only the last may have a full stop instead of a semicolon.',
    },
    wrong: '- Hạ tầng số;\n- Dữ liệu số.\n- Nhân lực số.',
    right: '- Hạ tầng số;\n- Dữ liệu số;\n- Nhân lực số.',
  },
  'markdown-mark': {
    title: { vi: 'Dấu của mẫu bị in nguyên ra', en: 'A mark of the template would be printed' },
    text: {
      vi: 'Dấu sao không có dấu đóng, một ngoặc nhọn lẻ, dấu # hay - dính liền chữ đều không có tác dụng mà bị in ra văn bản.',
      en: 'An asterisk without its partner, a single brace, a # or - right before a word do nothing and are printed.',
    },
    wrong: '**Kết quả nổi bật: {{ systems.lgsp.name }',
    right: '**Kết quả nổi bật**: {{ systems.lgsp.name }}',
  },
  'typed-figure': {
    title: { vi: 'Con số gõ sẵn trong mẫu', en: 'A figure is typed into the template' },
    text: {
      vi: 'Mẫu dùng cho mọi kỳ, nên số lượng, tỷ lệ, ngày, kỳ, số văn bản gõ sẵn sẽ in ra như nhau ở mọi kỳ. Số thuộc tên gọi thì không tính: trong một từ (5G), sau danh từ viết hoa hay phần của văn bản (Đề án 06, Mô hình 8, Điều 12), "02 cấp", 24/7, địa chỉ, điện thoại. Số gõ trong thẻ ({% assign x = "12/2025" %}, default: 12) cũng tính; mã thì không. Tên khác thì ghi nhận ở phần đầu của mẫu: code, text, reason.',
      en: 'A template serves every period: a quantity, rate, date, period or document number typed into it would always be the same. Digits of names do not count: within a word (5G), after a capitalised noun or a part of a document (Đề án 06, Điều 12), "02 cấp", 24/7, addresses, telephones. Figures within tags count too; ids do not. Acknowledge other names in the front matter: code, text, reason.',
    },
    wrong: '- Tỷ lệ hồ sơ trực tuyến đạt 98,7%.',
    right: '- Tỷ lệ hồ sơ trực tuyến đạt {{ rates.truc-tuyen | at: period | percent }}.',
  },
  'typed-number': {
    title: { vi: 'Số thứ tự gõ sẵn', en: 'A number typed before a heading or an item' },
    text: {
      vi: 'Tiêu đề, khoản, điểm được đánh số khi in; số gõ sẵn làm văn bản có hai số. Khoản, điểm viết thành danh sách "1. " của Markdown.',
      en: 'Headings, clauses and points are numbered when they are printed; a typed number comes on top. Write clauses and points as a "1. " list.',
    },
    wrong: '### 1. Kết quả thực hiện',
    right: '### Kết quả thực hiện',
  },
} as const satisfies Explanations;
