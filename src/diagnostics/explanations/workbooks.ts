import type { Explanations } from './explanation.js';

/** Giải thích các mã về biểu mẫu Excel mà các đơn vị gửi lại. */
export const WORKBOOK_EXPLANATIONS = {
  'cell-formula': {
    title: { vi: 'Ô là công thức', en: 'A cell is a formula' },
    text: {
      vi: 'Người điền gõ công thức. Chương trình không tính lại, chỉ lấy kết quả mà Excel đã lưu trong tệp; kết quả có thể cũ. Xem con số có đúng không, lần sau ghi thẳng con số.',
      en: 'The officer typed a formula. The program does not compute it; it takes the result that Excel has kept in the file, which may be out of date. Check the number; better write the number itself.',
    },
    wrong: '=B2/B3',
    right: '99,81',
  },
  'cell-outside-form': {
    title: { vi: 'Giá trị ở dòng không phải của biểu mẫu', en: 'A value in a row that is none of the form' },
    text: {
      vi: 'Mỗi dòng của biểu mẫu mang mã ở cột ẩn. Dòng thêm vào không có mã, nên không biết giá trị là của số liệu nào: chuyển giá trị về dòng có sẵn, xóa dòng thêm.',
      en: 'Each row of a form carries an id in a hidden column. A row that was added has none, so nobody knows what its value is of: move it to the row of the form and delete the other one.',
    },
    wrong: 'một dòng chèn thêm: "Tổng cộng", 8.400',
    right: '8.400 ở dòng "Hồ sơ"',
  },
  'cell-repeated': {
    title: { vi: 'Một mục có hai giá trị', en: 'One entry has two values' },
    text: {
      vi: 'Hai dòng cùng mã, hoặc hai tệp của cùng một cơ quan, ghi giá trị khác nhau. Chương trình không chọn thay: xóa dòng lặp, hoặc chỉ thu tệp đúng. Hai chỗ ghi giống nhau thì không sao.',
      en: 'Two rows with one id, or two files of one agency, give different values. The program does not choose: delete the spare row, or collect only the right file. The same value twice does no harm.',
    },
    wrong: 'so-y-te-2025-12.xlsx: 8.300; so-y-te-2025-12 (2).xlsx: 8.400',
    right: 'chỉ thu so-y-te-2025-12 (2).xlsx',
  },
  'cell-unclear': {
    title: { vi: 'Không rõ ô ghi gì', en: 'It is not clear what a cell says' },
    text: {
      vi: 'Ô không chứa thứ mà cột cần, hoặc hiểu được hai cách: "1.234" ở số liệu có ba chữ số thập phân là 1.234 hay 1,234. Chương trình không đoán; người điền sửa ô đó rồi gửi lại.',
      en: 'The cell does not hold what the column asks for, or can be read in two ways: "1.234" of a metric with three decimals is 1234 or 1.234. The program does not guess; the officer mends the cell and sends the form again.',
    },
    wrong: 'khoảng hơn 8 nghìn',
    right: '8000',
  },
  'citation-unregistered': {
    title: { vi: 'Văn bản chưa có trong sổ viện dẫn', en: 'A document is not in the register' },
    text: {
      vi: 'Người điền nêu một văn bản mà citations.yaml chưa có. Tên văn bản được giữ ở note để không mất; thêm văn bản vào sổ rồi thêm mã vào citations.',
      en: 'The officer names a document that citations.yaml does not have. Its name is kept as a note, so that it is not lost; add the document to the register and its id to citations.',
    },
    wrong: 'note: "Văn bản: 2739/KH-SKHCN"',
    right: 'citations: [kh-2739-skhcn-2025]',
  },
  'value-differs': {
    title: { vi: 'Tệp ghi khác dữ liệu đã có', en: 'The workbook differs from the data' },
    text: {
      vi: 'Báo cáo của đơn vị đã có giá trị cho mục này và tệp ghi giá trị khác. Giá trị đã có được giữ nguyên cho tới khi có người quyết định: đúng theo tệp thì chạy lại với --accept.',
      en: 'The return of the agency has a value already, and the workbook another one. What is there stays until somebody decides: if the workbook is right, run it again with --accept.',
    },
    wrong: 'qnds collect so-y-te-2025-12.xlsx',
    right: 'qnds collect so-y-te-2025-12.xlsx --accept',
  },
  'workbook-unreadable': {
    title: { vi: 'Không đọc được tệp Excel', en: 'A workbook cannot be read' },
    text: {
      vi: 'Tệp không phải .xlsx, có mật khẩu, bị hỏng, quá lớn, hoặc không phải biểu mẫu của qnds form. Không có gì được lấy từ tệp này; xin đơn vị gửi lại đúng biểu mẫu, lưu ở dạng .xlsx.',
      en: 'The file is no .xlsx, needs a password, is damaged or too large, or is no form of qnds form. Nothing is taken from it; ask the agency for the form again, saved as .xlsx.',
    },
    wrong: 'so-y-te-2025-12.xls',
    right: 'so-y-te-2025-12.xlsx',
  },
} as const satisfies Explanations;
