import type { Explanations } from './explanation.js';

/** Giải thích các mã về từng bản ghi: what the schema asks for, and ids. */
export const RECORD_EXPLANATIONS = {
  'duplicate-entry': {
    title: { vi: 'Một kỳ ghi hai lần', en: 'One period is given twice' },
    text: {
      vi: 'Mỗi mẫu có một văn bản cho mỗi kỳ, mỗi nhiệm vụ một dòng tiến độ, mỗi chỉ tiêu một kết quả. Hai mục cùng kỳ thì không rõ văn bản in mục nào. Thường do chép dòng của kỳ trước mà quên sửa kỳ.',
      en: 'A template has one document for a period, a task one entry of progress, an indicator one result. With two of them nobody knows which one is printed. Often a line was copied and its period not changed.',
    },
    wrong: 'progress:\n  - { period: 2025-11, status: ongoing }\n  - { period: 2025-11, status: done }',
    right: 'progress:\n  - { period: 2025-11, status: ongoing }\n  - { period: 2025-12, status: done }',
  },
  'duplicate-id': {
    title: { vi: 'Hai mục cùng mã', en: 'Two entries have one id' },
    text: {
      vi: 'Mẫu và dữ liệu gọi bản ghi bằng mã, nên mỗi mã chỉ của một bản ghi cùng loại; trong một bản ghi thì mỗi mã chỉ của một nhiệm vụ, nhóm, chỉ tiêu, sự kiện hay người ký. Đổi một trong hai mã và sửa những chỗ gọi mã đó, hoặc xóa mục thừa.',
      en: 'Templates and data call a record by its id, so each id belongs to one record of its kind; within a record each id belongs to one task, group, indicator, event or signatory. Rename one of the two and the places that call it, or delete the spare entry.',
    },
    wrong: 'citations:\n  - { id: kh-54, type: Kế hoạch }\n  - { id: kh-54, type: Quyết định }',
    right: 'citations:\n  - { id: kh-54, type: Kế hoạch }\n  - { id: qd-54, type: Quyết định }',
  },
  'group-within-itself': {
    title: { vi: 'Nhóm cơ quan nằm trong nhóm', en: 'A group of agencies within a group' },
    text: {
      vi: 'Mỗi thành viên của một nhóm là một cơ quan tự báo cáo số của mình. Nhóm là thành viên của chính nó, hay của một nhóm khác, thì không rõ ai báo cáo và số chung gồm những số nào.',
      en: 'Each member of a group is an agency that reports its own values. Where a group is a member of itself or of another one, nobody can tell who reports and what a total is made of.',
    },
    wrong: '- { id: cac-xa, name: các xã, kind: group, members: [xa-a, cac-xa] }',
    right: '- { id: cac-xa, name: các xã, kind: group, members: [xa-a, xa-b] }',
  },
  'id-mismatch': {
    title: { vi: 'Mã nói một đằng, bản ghi nói một nẻo', en: 'An id says other than its record' },
    text: {
      vi: 'Mã của văn bản viện dẫn mang số và năm, mã của văn bản ban hành mang mẫu và kỳ, tên tệp trùng mã của bản ghi trong tệp. Hai bên khác nhau thì một bên ghi nhầm: kiểm tra theo nguồn.',
      en: 'The id of a citation has its number and year, that of a document its template and period, and a file is called as its record is. Where they differ one of them is a slip: check the source.',
    },
    wrong: 'id: kh-54-ubnd-2025\nnumber: "45"\ndate: 2025-03-14',
    right: 'id: kh-54-ubnd-2025\nnumber: "54"\ndate: 2025-03-14',
  },
  'invalid-value': {
    title: { vi: 'Giá trị không đúng quy định của mục', en: 'A value is not what the entry allows' },
    text: {
      vi: 'Giá trị đúng kiểu nhưng không nằm trong các giá trị cho phép, không đúng cách ghi (mã, ngày, kỳ), ngoài giới hạn, hoặc là ngày không có thật. Lời nhắc nêu cách ghi và ví dụ.',
      en: 'The value has the right type but is not among those allowed, is not written as asked (id, date, period), is out of bounds, or is a day that does not exist. The hint tells the form with an example.',
    },
    wrong: 'asOf: 2025-02-30',
    right: 'asOf: 2025-02-28',
  },
  'missing-key': {
    title: { vi: 'Thiếu khóa bắt buộc', en: 'A required key is missing' },
    text: {
      vi: 'Bản ghi thiếu thông tin mà văn bản cần đến. Phát hiện đặt ở đầu bản ghi; thêm khóa vào đúng bản ghi đó, thụt đầu dòng bằng các khóa khác.',
      en: 'The record lacks something that documents need. The finding stands at the start of the record; add the key there, indented like the others.',
    },
    wrong: 'tai-khoan:\n  name: Tài khoản\n  observations: []',
    right: 'tai-khoan:\n  name: Tài khoản\n  unitOfMeasure: tài khoản\n  observations: []',
  },
  'reported-by-other': {
    title: { vi: 'Báo cáo mục của cơ quan khác', en: 'A return of what another agency reports' },
    text: {
      vi: 'Số liệu, danh sách nhiệm vụ, bộ chỉ tiêu ghi reportedBy thì chỉ các cơ quan đó, và cơ quan chủ trì, phối hợp của từng nhiệm vụ, chỉ tiêu, được báo cáo. Tệp của cơ quan khác có mục này thì thường do chép nhầm dòng.',
      en: 'Where a metric, a task list or a set of indicators says reportedBy, only those agencies report it, beside those in charge of the single task or indicator. In the return of another one it is mostly a line copied by mistake.',
    },
    wrong:
      '# data/returns/2025-11/so-tai-chinh.yaml, khi reportedBy: [so-khcn]\nfigures:\n  thu-dien-tu/tai-khoan: 26082',
    right: '# data/returns/2025-11/so-khcn.yaml\nfigures:\n  thu-dien-tu/tai-khoan: 26082',
  },
  'return-misplaced': {
    title: { vi: 'Báo cáo của đơn vị nằm sai chỗ', en: 'A return stands in the wrong place' },
    text: {
      vi: 'Mỗi cơ quan một tệp cho mỗi kỳ: data/returns/<kỳ>/<mã cơ quan>.yaml. Tên thư mục phải trùng mục period, tên tệp trùng mục agency; khác nhau thì không rõ số liệu của kỳ nào, cơ quan nào, nên cả tệp không được dùng. Thường do chép tệp của kỳ trước mà quên sửa kỳ.',
      en: 'There is one file for each agency and period: data/returns/<period>/<agency>.yaml. The folder is called as the entry period says, the file as agency does; where they differ nobody knows whose figures and of when they are, and nothing of the file is used. Often the file of an earlier period was copied.',
    },
    wrong: '# data/returns/2025-12/so-khcn.yaml\nagency: so-khcn\nperiod: 2025-11',
    right: '# data/returns/2025-12/so-khcn.yaml\nagency: so-khcn\nperiod: 2025-12',
  },
  'unknown-id': {
    title: { vi: 'Mã không có trong dữ liệu', en: 'An id that the data does not have' },
    text: {
      vi: 'Bản ghi nêu mã của một cơ quan, văn bản hay số liệu chưa có. Thường do gõ sai một chữ; nếu đúng là chưa có thì thêm bản ghi mang mã đó.',
      en: 'A record names an agency, a document or a figure that does not exist. Usually a letter is wrong; otherwise add the record.',
    },
    wrong: 'operator: so-khcnn',
    right: 'operator: so-khcn',
  },
  'unknown-key': {
    title: { vi: 'Khóa không có ở mục này', en: 'A key that this entry does not have' },
    text: {
      vi: 'Tên khóa gõ sai, hoặc khóa nằm nhầm cấp do thụt đầu dòng. Khóa lạ không được bỏ qua, vì số liệu ghi ở đó sẽ không vào văn bản. Trong ngoặc nhọn, dấu phẩy ngăn hai mục: số thập phân phải dùng dấu chấm, chữ có dấu phẩy phải đặt trong ngoặc kép.',
      en: 'The key is misspelled, or stands on the wrong level. It is not passed over, because a figure written there would be lost. Inside braces a comma parts two entries: decimals take a point, and a text with a comma stands in quotes.',
    },
    wrong: '- { valu: 26082, asOf: 2025-11 }',
    right: '- { value: 26082, asOf: 2025-11 }',
  },
  'wrong-type': {
    title: { vi: 'Giá trị không đúng kiểu', en: 'A value of the wrong type' },
    text: {
      vi: 'Chỗ cần số thì ghi số, không ngoặc kép, dấu chấm là dấu thập phân và không có dấu phân cách hàng nghìn. Chỗ cần chữ mà chữ chỉ gồm chữ số (số văn bản, năm) thì đặt trong ngoặc kép.',
      en: 'Numbers are written bare, with a decimal point and no separators of thousands. A text of digits only (the number of a document, a year) stands in quotes.',
    },
    wrong: 'value: "99,75"\nnumber: 54',
    right: 'value: 99.75\nnumber: "54"',
  },
} as const satisfies Explanations;
