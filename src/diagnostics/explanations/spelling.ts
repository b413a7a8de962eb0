import type { Explanations } from './explanation.js';

/** Giải thích các mã về chữ viết. */
export const SPELLING_EXPLANATIONS = {
  'abbreviation-unexplained': {
    title: { vi: 'Chữ viết tắt chưa được giải thích', en: 'An abbreviation is not explained' },
    text: {
      vi: 'Văn bản hành chính chỉ dùng chữ viết tắt thông dụng hoặc đã giải thích. Thêm abbreviation cho cơ quan trong data/agencies.yaml, hoặc viết đầy đủ.',
      en: 'Official documents use abbreviations that are common or explained. Add the abbreviation to its agency in data/agencies.yaml, or write the words out.',
    },
    wrong: 'title: Phối hợp với TTĐH',
    right: 'title: Phối hợp với Trung tâm điều hành',
  },
  capitalisation: {
    title: { vi: 'Viết hoa không đúng', en: 'A word is not capitalised as it should be' },
    text: {
      vi: 'Tên cơ quan, địa danh, văn bản viết hoa theo Phụ lục II Nghị định 30/2020/NĐ-CP: viết hoa chữ cái đầu của các từ chỉ loại hình, chức năng, lĩnh vực của cơ quan.',
      en: 'Names of agencies, places and documents are capitalised as Annex II of Decree 30/2020/NĐ-CP says.',
    },
    wrong: 'name: Sở khoa học và công nghệ',
    right: 'name: Sở Khoa học và Công nghệ',
  },
  'double-space': {
    title: { vi: 'Hai dấu cách liền nhau', en: 'Two spaces in a row' },
    text: {
      vi: 'Dấu cách thừa ở giữa, đầu hoặc cuối chữ in ra thành khoảng trống lạ. Xóa dấu cách thừa.',
      en: 'A spare space prints as a strange blank. Delete it.',
    },
    wrong: 'name: Thư  điện tử',
    right: 'name: Thư điện tử',
  },
  'look-alike-letter': {
    title: { vi: 'Chữ cái trông giống nhưng khác', en: 'A letter that only looks right' },
    text: {
      vi: 'Trong chữ Việt lẫn chữ cái của bảng chữ khác (như а, о của tiếng Nga, Ð thay cho Đ). Mắt không phân biệt được, nhưng tìm kiếm và so sánh sẽ sai. Gõ lại từ đó.',
      en: 'A letter of another alphabet stands in a Vietnamese word (Cyrillic а, о, or Ð for Đ). It looks the same, but searching and comparing fail. Type the word again.',
    },
    wrong: 'name: Ðề án 06    # Ð (U+00D0)',
    right: 'name: Đề án 06    # Đ (U+0110)',
  },
  'mistyped-word': {
    title: { vi: 'Từ gõ lệch dấu', en: 'A word with a wrong mark' },
    text: {
      vi: 'Từ này có trong tiếng Việt nhưng hiếm trong dữ liệu, và đứng cạnh một từ mà ở những chỗ khác luôn đi với một từ chỉ khác dấu: "thục hiện" khi dữ liệu viết "thực hiện". Gõ lại dấu; nếu đúng là từ khác thì ghi nhận bằng acknowledgements.',
      en: 'The word exists but is rare in the data, and stands beside one that everywhere else goes with a word that differs only in its marks: "thục hiện" where the data has "thực hiện". Mend the marks, or acknowledge it if another word is meant.',
    },
    wrong: 'title: Thục hiện rà soát, đánh giá',
    right: 'title: Thực hiện rà soát, đánh giá',
  },
  'space-before-punctuation': {
    title: { vi: 'Dấu cách trước dấu câu', en: 'A space before a punctuation mark' },
    text: {
      vi: 'Dấu phẩy, chấm, chấm phẩy, hai chấm viết liền chữ đứng trước và cách chữ đứng sau.',
      en: 'Commas, full stops, semicolons and colons follow the word at once and are followed by a space.',
    },
    wrong: 'title: Rà soát , cập nhật dữ liệu',
    right: 'title: Rà soát, cập nhật dữ liệu',
  },
  'symbol-spelling': {
    title: { vi: 'Ký hiệu viết không thống nhất', en: 'A symbol is spelled in two ways' },
    text: {
      vi: 'Các văn bản khác của cùng cơ quan viết ký hiệu này theo cách khác. Viết thống nhất; bản gốc ghi như vậy thì ghi nhận lý do.',
      en: 'Other documents of this issuer spell the symbol in another way. Spell it one way; if the original has it so, acknowledge it.',
    },
    wrong: 'symbol: KH/UBND',
    right: 'symbol: KH-UBND',
  },
  'text-not-nfc': {
    title: { vi: 'Chữ Việt gõ bằng dấu rời', en: 'Vietnamese text with separate marks' },
    text: {
      vi: 'Chữ được lưu với dấu tách khỏi chữ cái (Unicode tổ hợp). Trông giống nhưng so sánh, tìm kiếm và xếp thứ tự sẽ sai. Chuyển sang Unicode dựng sẵn (NFC) trong bộ gõ rồi gõ lại.',
      en: 'Letters and their marks are stored apart (decomposed Unicode). It looks the same, but comparing, searching and sorting fail. Convert the text to NFC.',
    },
    wrong: 'name: Thư điện tử    # dấu rời (NFD)',
    right: 'name: Thư điện tử    # dựng sẵn (NFC)',
  },
  'tone-placement-mixed': {
    title: { vi: 'Đặt dấu thanh không thống nhất', en: 'Tone marks are placed in two ways' },
    text: {
      vi: 'Cùng một tệp vừa viết "hóa" vừa viết "hoá". Văn bản dùng một kiểu: dấu đặt trên chữ nguyên âm đầu (hóa, hòa, thủy).',
      en: 'The data writes both "hóa" and "hoá". Documents use one way: the mark on the first vowel (hóa, hòa, thủy).',
    },
    wrong: 'name: Số hoá hồ sơ',
    right: 'name: Số hóa hồ sơ',
  },
} as const satisfies Explanations;
