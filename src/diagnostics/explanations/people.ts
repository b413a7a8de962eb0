import type { Explanation } from './explanation.js';

/** Giải thích các mã về cơ quan, người ký, nơi nhận. */
export const PEOPLE_EXPLANATIONS = {
  'agency-spelled-twice': {
    title: { vi: 'Một cơ quan viết hai cách', en: 'One agency in two spellings' },
    text: {
      vi: 'Sổ cơ quan có hai bản ghi chỉ khác nhau ở "&" và "và", chữ hoa, dấu hoặc thứ tự từ; hoặc câu chữ viết tên sở, bộ khác với sổ.',
      en: 'The register has two records that differ only in "&", capitals, marks or the order of words, or a text spells an office otherwise than the register.',
    },
    wrong: 'title: Phối hợp với Sở Khoa học & Công nghệ',
    right: 'title: Phối hợp với Sở Khoa học và Công nghệ',
  },
  'lead-also-coordinates': {
    title: { vi: 'Vừa chủ trì vừa phối hợp', en: 'An agency leads and coordinates' },
    text: {
      vi: 'Cơ quan chủ trì không đồng thời là cơ quan phối hợp của cùng một nhiệm vụ.',
      en: 'The agency that leads a task does not coordinate it as well.',
    },
    wrong: 'leadAgencies: [so-khcn]\ncoordinatingAgencies: [so-khcn, cong-an-tinh]',
    right: 'leadAgencies: [so-khcn]\ncoordinatingAgencies: [cong-an-tinh]',
  },
  'recipients-incomplete': {
    title: { vi: 'Nơi nhận chưa đúng', en: 'The recipients are not complete' },
    text: {
      vi: 'Văn bản có Kính gửi thì Nơi nhận bắt đầu bằng "Như trên" (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9.b). Dòng "Lưu: VT, …" do chương trình in, không ghi ở đây.',
      en: 'A document with addressees names "Như trên" among its recipients. The archive line is printed by itself.',
    },
    wrong: 'addressees: [Công an tỉnh]\nrecipients: [Bộ Khoa học và Công nghệ, "Lưu: VT"]',
    right: 'addressees: [Công an tỉnh]\nrecipients: [Như trên, Bộ Khoa học và Công nghệ]',
  },
  'signing-capacity': {
    title: { vi: 'Quyền hạn ký không hợp chức vụ', en: 'The signing capacity does not fit' },
    text: {
      vi: '"KT." dành cho cấp phó ký thay cấp trưởng; "TM." đứng trước tên tập thể lãnh đạo (Ủy ban, Hội đồng, Ban). Xem Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.7.b.',
      en: '"KT." is for a deputy who signs in place of the head; "TM." stands before a collective body.',
    },
    wrong: 'authority: [{ capacity: KT, of: Giám đốc }]\ntitle: Giám đốc',
    right: 'authority: [{ capacity: KT, of: Giám đốc }]\ntitle: Phó Giám đốc',
  },
} as const satisfies Readonly<Record<string, Explanation>>;
