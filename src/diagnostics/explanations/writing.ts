import type { Explanations } from './explanation.js';

/** Giải thích các mã khi soạn và ghi văn bản. */
export const WRITING_EXPLANATIONS = {
  'missing-data': {
    title: { vi: 'Kỳ này chưa có số liệu', en: 'The period has no figure' },
    text: {
      vi: 'Mẫu cần một số liệu mà kỳ báo cáo chưa có. Số của kỳ khác không bao giờ được dùng thay. Ghi số liệu vào báo cáo của đơn vị, ở chỗ đã nêu; cần bản dự thảo ngay thì thêm --draft, chỗ thiếu được đánh dấu.',
      en: 'The template needs a figure that the period does not have. A figure of another period never stands in. Enter it in the return of the agency, where the finding says; --draft writes a draft with a visible gap.',
    },
    wrong: '# data/returns/2025-11/so-khcn.yaml\nfigures:\n  thu-dien-tu/tai-khoan:',
    right: '# data/returns/2025-11/so-khcn.yaml\nfigures:\n  thu-dien-tu/tai-khoan: 26100',
  },
  'output-edited': {
    title: { vi: 'Tệp kết quả đã được sửa tay', en: 'The output was edited by hand' },
    text: {
      vi: 'Tệp trong thư mục kết quả đã được sửa sau khi chương trình viết ra, nên không bị thay. Chép bản đã sửa ra nơi khác, hoặc thêm --force: bản đã sửa được giữ lại bên cạnh.',
      en: 'The file in the output folder was edited after it was written, so it is not replaced. Move your edited copy, or add --force: the edited file is kept beside the new one.',
    },
    wrong: 'qnds report --month 11',
    right: 'qnds report --month 11 --force',
  },
  'output-failed': {
    title: { vi: 'Không ghi được tệp kết quả', en: 'An output could not be written' },
    text: {
      vi: 'Ổ đĩa đầy, không có quyền ghi, hoặc tệp đang mở trong chương trình khác. Tệp cũ vẫn nguyên vẹn. Đóng tệp hoặc chọn thư mục khác bằng --out rồi chạy lại. Mã thoát là 3.',
      en: 'The disk is full, writing is not permitted, or the file is open elsewhere. The old file is untouched. Close it or choose another folder with --out. The exit status is 3.',
    },
    wrong: 'qnds report --month 11 --out /thu-muc-chi-doc',
    right: 'qnds report --month 11 --out out',
  },
  'output-locked': {
    title: { vi: 'Tệp kết quả đang mở', en: 'The output is open elsewhere' },
    text: {
      vi: 'Word hoặc Excel đang mở tệp kết quả, nên không thay được. Đóng tệp rồi chạy lại.',
      en: 'Word or Excel has the output open, so it cannot be replaced. Close it and run the command again.',
    },
    wrong: 'out/da06-2025-11.docx    (đang mở trong Word)',
    right: 'out/da06-2025-11.docx    (đã đóng)',
  },
  'program-bug': {
    title: { vi: 'Chương trình có lỗi', en: 'The program has a bug' },
    text: {
      vi: 'Chương trình gặp trường hợp mà chính nó chưa biết xử lý. Khi lập một văn bản thì chỉ văn bản đó chưa được ghi, các văn bản khác vẫn được lập. Mã thoát là 3. Chạy lại với --verbose và gửi phần in ra cho người bảo trì.',
      en: 'The program met a case that it does not know how to handle. If a document was being made, only that one was not written. The exit status is 3. Run again with --verbose and send what it prints to the maintainers.',
    },
    wrong: 'qnds report --month 11',
    right: 'qnds report --month 11 --verbose    (gửi phần in ra)',
  },
  'template-syntax': {
    title: { vi: 'Mẫu sai cú pháp', en: 'The syntax of a template is broken' },
    text: {
      vi: 'Phần đầu của mẫu, thẻ {% … %} hoặc giá trị {{ … }} viết chưa đúng: thiếu dấu đóng, thiếu thẻ kết thúc, tên thẻ hay bộ lọc không có, hoặc mẫu lặp không dứt.',
      en: 'The front matter, a tag {% … %} or a value {{ … }} is not written properly: it is not closed, the tag or filter does not exist, or the template loops without end.',
    },
    wrong: '{{ portal.hoc-vien | nubmer }}',
    right: '{{ portal.hoc-vien | number }}',
  },
  'template-unknown-name': {
    title: { vi: 'Mẫu dùng tên chưa có', en: 'A template uses an unknown name' },
    text: {
      vi: 'Tên sau {{ hoặc trong thẻ không phải tên có sẵn (period, systems, tasks …) và chưa được đặt bằng assign, for hay capture; hoặc mã của hệ thống, danh sách bị gõ sai.',
      en: 'The name is none of those at hand (period, systems, tasks …) and was not set by assign, for or capture; or the id of a system or list is misspelled.',
    },
    wrong: '{{ sytems.lgsp.name }}',
    right: '{{ systems.lgsp.name }}',
  },
  'template-unsupported': {
    title: { vi: 'Mẫu dùng thứ không in được', en: 'A template uses what cannot be printed' },
    text: {
      vi: 'Văn bản hành chính chỉ có tiêu đề, đoạn, gạch đầu dòng, bảng, phụ lục và chú thích. Hình, mã, trích dẫn khối, danh sách quá hai cấp và ký tự vùng dùng riêng thì không nhận.',
      en: 'Official documents have headings, paragraphs, dashes, tables, annexes and footnotes. Pictures, code, block quotes, lists deeper than two levels and private-use characters are refused.',
    },
    wrong: '> Trích dẫn',
    right: 'Theo báo cáo của đơn vị, …',
  },
  'wrong-usage': {
    title: { vi: 'Gõ lệnh sai', en: 'The command line is not valid' },
    text: {
      vi: 'Thiếu kỳ báo cáo, sai tên lệnh, mẫu, phụ lục hay tùy chọn, hoặc chạy ngoài thư mục có data. Không có gì được ghi. Xem qnds --help và qnds list. Mã thoát là 2.',
      en: 'The period is missing, a command, template, annex or option is misspelled, or there is no data folder here. Nothing is written. See qnds --help and qnds list. The exit status is 2.',
    },
    wrong: 'qnds report --mont 11',
    right: 'qnds report --month 11',
  },
} as const satisfies Explanations;
