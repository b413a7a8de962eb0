import type { Explanation } from './explanation.js';

/** Giải thích các mã về dấu câu, dấu cách và dấu chữ. */
export const MARK_EXPLANATIONS = {
  'closing-mark': {
    title: { vi: 'Cụm từ đã có dấu câu cuối', en: 'A phrase carries its own last mark' },
    text: {
      vi: 'Tên nhiệm vụ, kết quả và nhận định là cụm từ; mẫu tự đặt dấu chấm, chấm phẩy sau đó. Dấu gõ sẵn sẽ in thành hai dấu.',
      en: 'Titles, results and statements are phrases; the template puts the full stop or semicolon after them. A typed mark prints twice.',
    },
    wrong: 'result: đã hoàn thành kết nối.',
    right: 'result: đã hoàn thành kết nối',
  },
  'edge-space': {
    title: { vi: 'Dấu cách ở đầu hoặc cuối', en: 'A space at the edge of a text' },
    text: {
      vi: 'Dấu cách thừa ở đầu, cuối in thành khoảng trống trước dấu câu và làm hai tên giống nhau thành khác nhau.',
      en: 'A space at the edge prints as a blank before the mark that follows and makes equal names differ.',
    },
    wrong: 'name: "Thư điện tử "',
    right: 'name: "Thư điện tử"',
  },
  'impossible-syllable': {
    title: { vi: 'Âm tiết không có trong tiếng Việt', en: 'No Vietnamese syllable is spelled so' },
    text: {
      vi: 'Chữ có dấu này không ghép được từ âm đầu, vần và thanh của tiếng Việt: sai chữ (nghành), đặt dấu nhầm chỗ (Hòan), thiếu dấu (đươc) hoặc dính hai từ. Tên nước ngoài, tên riêng của các dân tộc và chữ viết tắt không bị xét; tên riêng khác thì ghi nhận lý do.',
      en: 'The marked word cannot be put together from the onsets, rimes and tones of Vietnamese: a wrong letter, a mark on the wrong vowel, a missing mark, or two words in one. Foreign names, highland names and abbreviations are left alone; another name is acknowledged.',
    },
    wrong: 'title: Hòan thiện dữ liệu nghành',
    right: 'title: Hoàn thiện dữ liệu ngành',
  },
  'mark-spacing': {
    title: { vi: 'Dấu cách quanh dấu câu chưa đúng', en: 'The spaces around a mark are wrong' },
    text: {
      vi: 'Dấu phẩy, chấm phẩy, hai chấm viết liền chữ trước và cách chữ sau; dấu ngoặc viết liền chữ bên trong; không viết hai dấu liền nhau.',
      en: 'A comma, semicolon or colon follows its word and is followed by a space; brackets stand close to what they hold; no mark stands twice.',
    },
    wrong: 'title: Rà soát,cập nhật ( hằng tháng )',
    right: 'title: Rà soát, cập nhật (hằng tháng)',
  },
  'repeated-word': {
    title: { vi: 'Từ viết lặp', en: 'A word stands twice' },
    text: {
      vi: 'Một từ hoặc cụm từ viết hai lần liền nhau, thường do sửa câu rồi quên xóa.',
      en: 'A word or phrase stands twice in a row, mostly because a sentence was changed and the old word left.',
    },
    wrong: 'title: Báo cáo của của Sở',
    right: 'title: Báo cáo của Sở',
  },
  'unbalanced-mark': {
    title: { vi: 'Ngoặc không thành cặp', en: 'A bracket or quote has no partner' },
    text: {
      vi: 'Mỗi dấu mở ngoặc đơn, ngoặc kép phải có dấu đóng cùng loại và ngược lại.',
      en: 'Each opening bracket or quotation mark needs its closing one, and the other way round.',
    },
    wrong: 'title: Phong trào “Bình dân học vụ số',
    right: 'title: Phong trào “Bình dân học vụ số”',
  },
  'unmarked-word': {
    title: { vi: 'Từ thiếu dấu', en: 'A word lacks its marks' },
    text: {
      vi: 'Giữa những chữ có dấu lại có từ gõ không dấu, mà chỗ khác trong dữ liệu viết có dấu, hoặc vần đó không bao giờ viết không dấu.',
      en: 'Among words with marks one stands without, though the data writes it with them elsewhere, or its rime is never written without.',
    },
    wrong: 'title: Triển khai chuyen đổi số',
    right: 'title: Triển khai chuyển đổi số',
  },
  'unusual-space': {
    title: { vi: 'Dấu cách hoặc ngắt dòng lạ', en: 'An unusual space or line break' },
    text: {
      vi: 'Chữ chép từ Word, trang web có thể mang dấu cách không ngắt hoặc ký tự ngắt dòng. Trông giống nhưng so sánh, tìm kiếm sẽ sai.',
      en: 'Text copied from Word or a web page may hold no-break spaces or line separators. It looks the same, but comparing and searching fail.',
    },
    wrong: 'name: Sở Y tế    # dấu cách không ngắt (U+00A0)',
    right: 'name: Sở Y tế    # dấu cách thường',
  },
} as const satisfies Readonly<Record<string, Explanation>>;
