import type { Explanations } from './explanation.js';

/** Giải thích các mã khi đọc tệp. */
export const READING_EXPLANATIONS = {
  'control-character': {
    title: { vi: 'Chữ có ký tự không in được', en: 'A text holds a character that cannot be printed' },
    text: {
      vi: 'Ký tự điều khiển, ký tự đảo chiều viết và nửa ký tự không có chỗ trong tệp Word, Excel; chúng thường lẫn vào khi chép từ nơi khác. Nhìn trên màn hình có khi không thấy, nên hãy xóa cả đoạn chữ rồi gõ lại.',
      en: 'Control characters, marks that turn the direction of writing and halves of characters have no place in Word or Excel files; they come with pasted text. They may be invisible, so delete the text and type it again.',
    },
    wrong: 'name: "Thư điện tử\\u0007"',
    right: 'name: Thư điện tử',
  },
  'duplicate-key': {
    title: { vi: 'Khóa ghi hai lần trong một mục', en: 'A key stands twice in one map' },
    text: {
      vi: 'Một mục có hai khóa cùng tên thì không rõ giá trị nào đúng. Giữ một, xóa một; nếu là hai mục khác nhau thì đổi tên khóa.',
      en: 'With two equal keys in a map nobody can tell which value is right. Keep one; if they are different things, rename one.',
    },
    wrong: 'value: 26082\nasOf: 2025-11\nvalue: 26100',
    right: 'value: 26100\nasOf: 2025-11',
  },
  'file-unreadable': {
    title: { vi: 'Tệp không đọc được', en: 'A file cannot be read' },
    text: {
      vi: 'Tệp không lưu bằng UTF-8, quá lớn, không có quyền đọc, là thư mục, hoặc là liên kết trỏ ra ngoài hay trỏ vòng quanh. Chương trình không đoán nội dung: phải sửa tệp trước khi lập văn bản.',
      en: 'The file is not UTF-8, too large, protected, a folder, or a link that leads outside or round in a circle. Nothing is guessed: mend the file before a document is written.',
    },
    wrong: 'data/systems/lgsp.yaml    (Unicode UTF-16)',
    right: 'data/systems/lgsp.yaml    (UTF-8)',
  },
  'merge-conflict': {
    title: { vi: 'Tệp còn dấu xung đột của git', en: 'A file holds conflict markers of git' },
    text: {
      vi: 'Khi hai người sửa cùng một chỗ, git ghi cả hai bản vào tệp giữa các dòng <<<<<<<, ======= và >>>>>>>. Chọn bản đúng, xóa bản kia và xóa ba dòng dấu. Tệp không được đọc cho đến khi hết dấu.',
      en: 'Where two people changed the same place, git writes both versions into the file between the lines <<<<<<<, ======= and >>>>>>>. Keep the right one and delete the other with the three marker lines. Until then the file is not read.',
    },
    wrong: '<<<<<<< HEAD\nvalue: 26082\n=======\nvalue: 26100\n>>>>>>> so-lieu-thang-11',
    right: 'value: 26100',
  },
  'number-spelling': {
    title: { vi: 'Số viết không theo lối thường', en: 'A number is not written plainly' },
    text: {
      vi: 'Số trong dữ liệu viết bằng chữ số thường, có thể có dấu trừ ở đầu và dấu chấm trước phần thập phân. Cách viết khác (0x1F, 1e3, .5, 012, +5) và dấu chấm ngăn hàng nghìn (26.000, 8.200) không được nhận, vì máy đọc khác người. Mã số như "012" thì đặt trong ngoặc kép.',
      en: 'Numbers in the data are plain digits, perhaps with a minus and with a point before the decimals. Other spellings (0x1F, 1e3, .5, 012, +5) and points that part thousands (26.000, 8.200) are refused, because a machine reads them otherwise than people do. An identifier such as "012" stands in quotes.',
    },
    wrong: 'value: 26.000',
    right: 'value: 26000',
  },
  'too-many-problems': {
    title: { vi: 'Tệp còn nhiều chỗ sai nữa', en: 'A file has many more problems' },
    text: {
      vi: 'Chỉ liệt kê một số phát hiện đầu tiên của mỗi tệp. Tệp sai nhiều như vậy thường do một lỗi ở gần đầu tệp hoặc do để nhầm loại tệp.',
      en: 'Only the first findings of each file are listed. So many usually come from one mistake near the start, or from a file of another kind.',
    },
    wrong: 'metrics:\n- name: …\n- name: …\n…',
    right: 'metrics:\n  tai-khoan:\n    name: …',
  },
  'unknown-file': {
    title: { vi: 'Tệp không được dùng', en: 'A file is not used' },
    text: {
      vi: 'Tệp hoặc thư mục nằm sai chỗ, hoặc tên không đúng quy cách, nên nội dung không vào văn bản nào. Dữ liệu nằm trong thư mục của loại: systems, tasks, indicators, documents; tên mẫu chỉ gồm chữ thường không dấu, số và gạch nối.',
      en: 'The file or folder stands in the wrong place or has an unfit name, so that nothing of it gets into a document. Data lies in the folder of its kind; names of templates have lower-case letters, digits and hyphens only.',
    },
    wrong: 'data/thu-dien-tu.yaml',
    right: 'data/systems/thu-dien-tu.yaml',
  },
  'workspace-empty': {
    title: { vi: 'Không gian làm việc trống', en: 'The workspace is empty' },
    text: {
      vi: 'Thư mục dữ liệu không có tệp dữ liệu nào, hoặc không có mẫu và phụ lục nào, nên không có gì để lập. Thường do chạy lệnh nhầm chỗ hoặc chưa chép đủ thư mục.',
      en: 'The data folder has no data files, or there are no templates and no annexes, so that there is nothing to make. Usually the command runs in the wrong place, or a folder was not copied.',
    },
    wrong: 'data/    (không có templates/)',
    right: 'data/\ntemplates/',
  },
  'yaml-syntax': {
    title: { vi: 'Sai cú pháp YAML', en: 'The YAML syntax is broken' },
    text: {
      vi: 'Hay gặp: thụt đầu dòng bằng phím Tab hoặc không thẳng hàng, thiếu dấu cách sau dấu hai chấm, chữ có dấu hai chấm mà không đặt trong ngoặc kép, quên đóng ngoặc. Sửa từ chỗ đầu tiên; các chỗ sau có thể tự hết.',
      en: 'Common causes: tabs or uneven indentation, no space after a colon, a text with a colon that is not quoted, a quote or bracket that is not closed. Mend the first place; the others may vanish with it.',
    },
    wrong: 'name: Số liệu: tháng 11',
    right: 'name: "Số liệu: tháng 11"',
  },
  'yaml-unsupported': {
    title: { vi: 'Cách viết YAML không được dùng', en: 'A form of YAML that is not accepted' },
    text: {
      vi: 'Một số cách viết đúng YAML nhưng làm dữ liệu khó soát hoặc không an toàn nên không nhận: khóa gộp "<<", nhãn "!", nhiều phần "---" trong một tệp, dòng %YAML, lồng quá sâu, bí danh lồng nhau. Viết thẳng nội dung ra.',
      en: 'Some forms are valid YAML but hard to review or unsafe, so they are refused: the merge key "<<", tags "!", several documents in a file, %YAML lines, very deep nesting, nested aliases. Write the content out.',
    },
    wrong: 'cap-xa:\n  <<: *cap-tinh\n  value: 95',
    right: 'cap-xa:\n  unitOfMeasure: "%"\n  value: 95',
  },
} as const satisfies Explanations;
