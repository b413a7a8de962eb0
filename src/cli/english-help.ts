/** Lời trợ giúp tiếng Anh, by the Vietnamese one that stands at the command or the option. */
const ENGLISH: Readonly<Record<string, string>> = {
  'Lập văn bản chuyển đổi số theo Nghị định 30/2020/NĐ-CP từ dữ liệu YAML.':
    'Makes digital transformation documents in the form of Decree 30/2020/NĐ-CP from YAML data.',
  'hiện số phiên bản': 'show the version',
  'hiện trợ giúp': 'show help',
  'mở một kỳ: bản ghi của văn bản và các báo cáo để điền':
    'open a period: the record of its document and the returns to fill in',
  'lập báo cáo của một kỳ': 'make the report of a period',
  'lập dự thảo kế hoạch, công văn, tờ trình': 'draft a plan, an official letter or a submission',
  'ghi bảng phụ lục': 'write annex tables',
  'lập mọi văn bản, phụ lục; chỉ lập lại những gì đã thay đổi':
    'make all documents and annexes; only what has changed is made again',
  'lập biểu mẫu Excel để các cơ quan điền số liệu của một kỳ':
    'make the Excel forms in which agencies fill in the figures of a period',
  'đọc biểu mẫu đã điền vào báo cáo của các đơn vị': 'read filled forms into the returns of the agencies',
  'ghi nhận văn bản đã ban hành; từ đó văn bản được giữ nguyên':
    'record that a document has been issued; from then on it is kept as it is',
  'cho biết vì sao một kết quả phải lập lại': 'tell why a result has to be made again',
  'các báo cáo phải lập, hạn gửi, còn thiếu gì của cơ quan nào':
    'the reports that are due, their deadlines, and what is missing from whom',
  'kiểm tra dữ liệu và mẫu': 'check data and templates',
  'liệt kê mẫu, phụ lục, văn bản và các kỳ có số liệu':
    'list templates, annexes, documents and the periods with data',
  'giải thích một mã phát hiện, có ví dụ': 'explain the code of a finding, with an example',

  'tên mẫu': 'name of the template',
  'tên mẫu; không nêu thì dùng mẫu mặc định': 'name of the template; the default one when absent',
  'mã phụ lục; không nêu thì lấy mọi phụ lục của kỳ': 'ids of annexes; all of the period when absent',
  'tên kết quả, mẫu hay phụ lục; không nêu thì lập tất cả':
    'names of results, templates or annexes; everything when absent',
  'mã cơ quan; không nêu thì mọi cơ quan có gì phải báo cáo':
    'ids of agencies; all that have something to report when absent',
  'biểu mẫu đã điền, hoặc thư mục có chúng': 'filled forms, or folders of them',
  'mã văn bản, ví dụ da06-2025-11': 'id of the document, such as da06-2025-11',
  'tên kết quả, ví dụ da06-2025-11': 'name of the result, such as da06-2025-11',
  'chỉ in phát hiện của các tệp này': 'print only the findings of these files',
  'mã phát hiện; không nêu thì liệt kê các mã': 'code of a finding; lists the codes when absent',

  'thư mục dữ liệu': 'folder of the data',
  'coi cảnh báo như lỗi': 'count warnings as errors',
  'ngôn ngữ của thông báo': 'language of messages',
  'chỉ in kết quả và lỗi': 'print only results and errors',
  'in thêm chi tiết': 'print more details',
  'đọc lại mọi tệp, không dùng và không giữ bộ nhớ đệm': 'read all files anew, with no cache',
  'không dùng màu': 'no colours',
  'tháng báo cáo, 1–12': 'month of the report, 1–12',
  'quý báo cáo, 1–4': 'quarter of the report, 1–4',
  'nửa năm báo cáo, 1–2': 'half of the year, 1–2',
  'năm; không nêu thì lấy năm mới nhất có số liệu': 'year; the latest with data when absent',
  'năm của văn bản': 'year of the document',
  'thư mục ghi kết quả': 'folder of the results',
  'lập cả khi còn thiếu số liệu, chỗ trống được đánh dấu': 'make it even with gaps, which are marked',
  'ghi thêm tệp nguồn gốc của từng số liệu': 'also write where each figure comes from',
  'dạng kết quả': 'format of the result',
  'dạng kết quả; json thì in ra màn hình': 'format of the result; json is printed to the screen',
  'dạng in': 'format of the output',
  'dạng in phát hiện': 'format of the findings',
  'thay cả tệp đã được sửa tay; bản đã sửa được giữ lại với ngày tháng trong tên':
    'replace even an edited file; the edited one is kept with a date in its name',
  'lập lại tất cả; thay cả tệp đã được sửa tay, bản đã sửa được giữ lại với ngày tháng trong tên':
    'make everything again, replacing even edited files, which are kept with a date in their names',
  'ban hành lại văn bản đã ban hành: lập lại từ dữ liệu; bản cũ được giữ bên cạnh':
    'issue again what has been issued: made anew from the data; the old one is kept beside it',
  'chỉ liệt kê': 'only list',
  'chỉ cho biết sẽ ghi những tệp nào': 'only tell which files would be written',
  'không ghi gì; báo lỗi nếu tệp nào thiếu hoặc không đúng với dữ liệu':
    'write nothing; fail if a file is missing or not as the data has it',
  'chỉ những gì khác đi do dữ liệu đổi từ bản git này': 'only what differs since this git revision',
  'chỉ lập phần thứ i trong n phần': 'make only part i of n',
  'chỉ hỏi những gì mẫu báo cáo này cần; không nêu thì hỏi cho mọi báo cáo của kỳ':
    'ask only what this report needs; for all reports of the period when absent',
  'chỉ cho xem, không ghi gì': 'only show, write nothing',
  'lấy cả những giá trị khác với báo cáo đã có': 'also take values that differ from the return',
  'ghi bản gửi trả của những tệp có ô phải sửa: ô đỏ, kèm lời nhắc':
    'write copies to send back of the forms with cells to mend: red, with a note',
  'thư mục ghi bản gửi trả': 'folder of the copies to send back',
  'ngày nhận tệp; không nêu thì là hôm nay': 'day on which the files came; today when absent',
  'số của văn bản': 'number of the document',
  'ngày ban hành, ví dụ 2025-11-20': 'day of issue, such as 2025-11-20',
  'tệp Word đã ký, khi khác bản lập từ dữ liệu':
    'the signed Word file, where it is not the one drawn from the data',
  'tính đến ngày này (năm-tháng-ngày); không nêu thì hôm nay':
    'as of this day (year-month-day); today when absent',
  'chỉ in bấy nhiêu phát hiện': 'print only so many findings',
  'chỉ xét những gì mẫu này cần trong kỳ': 'look only at what this template needs of the period',
};

/** Tên tham số, as it stands between the brackets. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  'bản-git': 'revision',
  'cơ-quan': 'agency',
  dạng: 'format',
  lệnh: 'command',
  mã: 'code',
  mẫu: 'template',
  'ngôn-ngữ': 'language',
  ngày: 'date',
  năm: 'year',
  'nửa-năm': 'half',
  'phụ-lục': 'annex',
  quý: 'quarter',
  số: 'number',
  tháng: 'month',
  'thư-mục': 'folder',
  'tùy chọn': 'options',
  tên: 'name',
  tệp: 'file',
  'văn-bản': 'document',
};

/** Lời trợ giúp bằng tiếng Anh; the Vietnamese one where there is none. */
export function translateHelp(text: string): string {
  return ENGLISH[text] ?? text;
}

/** "--year <năm>" in English: "--year <year>". */
export function translateNames(terms: string): string {
  return terms.replace(
    /([<[])([^\].>]+)/g,
    (_whole, bracket: string, name: string) => `${bracket}${ENGLISH_NAMES[name] ?? name}`,
  );
}
