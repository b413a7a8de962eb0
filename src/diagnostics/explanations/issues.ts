import type { Explanations } from './explanation.js';

/** Giải thích các mã về văn bản đã ban hành. */
export const ISSUE_EXPLANATIONS = {
  'issue-refused': {
    title: { vi: 'Không ghi nhận ban hành', en: 'The issue is not recorded' },
    text: {
      vi: 'Lệnh issue chỉ ghi khi mọi điều khớp nhau: văn bản chưa ban hành lần nào; số, ngày đúng với data/documents nếu ở đó đã ghi; số chưa cấp cho văn bản khác của cùng cơ quan, cùng loại, cùng năm; ngày không trước việc muộn nhất mà văn bản nêu; tệp đã ký là của chính văn bản này. Chưa ghi gì vào đâu. Ban hành lại một văn bản thì thêm --reissue.',
      en: 'The command issue records only what agrees: the document has not been issued before; number and date are those of data/documents where they stand there; the number has not been given to another document of the same body, type and year; the date is not before the latest event that the document names; the signed file is of this very document. Nothing was written. To issue a document again, add --reissue.',
    },
    wrong: 'qnds issue da06-2025-11 --number 2800 --date 2025-10-20    (văn bản nêu việc ngày 14/11/2025)',
    right: 'qnds issue da06-2025-11 --number 2800 --date 2025-11-20',
  },
  'issued-altered': {
    title: {
      vi: 'Bản ghi ban hành không còn như lúc ghi',
      en: 'The record of an issue is not as it was written',
    },
    text: {
      vi: 'Thư mục data/issued do lệnh issue ghi và không ai sửa tay: tệp .yaml giữ những gì văn bản đã in, tệp .docx bên cạnh là chính văn bản. Một trong hai đã bị sửa, bị xóa, hoặc số, ngày trong data/documents nay khác số, ngày đã ban hành. Lấy lại bản cũ từ bản lưu hoặc từ kho git.',
      en: 'The folder data/issued is written by the command issue and by nobody else: the .yaml file keeps what the document printed, the .docx beside it is the document itself. One of them has been changed or deleted, or the number or the date in data/documents is not that of the issue. Take the earlier file from a backup or from git.',
    },
    wrong: 'data/issued/da06-2025-11.yaml    (thiếu da06-2025-11.docx)',
    right: 'data/issued/da06-2025-11.yaml\ndata/issued/da06-2025-11.docx',
  },
  'issued-differs': {
    title: {
      vi: 'Văn bản đã ban hành in số khác dữ liệu bây giờ',
      en: 'An issued document has another figure than the data now',
    },
    text: {
      vi: 'Văn bản đã ban hành giữ nguyên con số đã in; dữ liệu đổi sau đó thì chương trình báo, không tự sửa văn bản. Nếu dữ liệu bị sửa nhầm thì lấy lại số cũ. Nếu số mới mới đúng và phải ban hành lại thì lập với --reissue: bản cũ được giữ bên cạnh. Nếu giữ cả hai (đính chính ở kỳ sau) thì ghi lý do vào acknowledgements của bản ghi đó. Chỉ so các con số; câu chữ đổi thì không báo.',
      en: 'An issued document keeps the figures that it printed; a later change in the data is told and not applied. If the data was changed by mistake, take the old figure back. If the new one is right and the document has to be issued again, use --reissue: the old one stays beside it. If both stand (corrected in the next report), give the reason in the acknowledgements of the record. Only figures are compared; words may change.',
    },
    wrong: '- { value: 99.81, asOf: 2025-11 }    # văn bản tháng 11 đã in 99,75%',
    right: '- { value: 99.75, asOf: 2025-11 }',
  },
} as const satisfies Explanations;
