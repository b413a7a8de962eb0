import type { DiagnosticCode, Localized, Problem } from '../diagnostics/index.js';
import { DEEPEST_LEVEL } from './nesting.js';

/** Chỗ trong tệp, as character offsets; the end is exclusive. */
export type OffsetRange = readonly [number, number];

/** Điều không nhận trong tệp YAML: what it is called in this file. */
type Refusal =
  | 'aliasBomb'
  | 'aliasLoop'
  | 'aliasUnknown'
  | 'deepNesting'
  | 'directive'
  | 'duplicateKey'
  | 'hugeNumber'
  | 'keyNotText'
  | 'mergeKey'
  | 'reservedKey'
  | 'severalDocuments'
  | 'tag';

type Wording = { readonly code: DiagnosticCode; readonly message: Localized; readonly hint: Localized };

const WRITE_OUT: Localized = {
  vi: 'Viết thẳng nội dung thay cho bí danh.',
  en: 'Write the content out instead of the alias.',
};

const WORDINGS: Readonly<Record<Refusal, Wording>> = {
  aliasBomb: {
    code: 'yaml-unsupported',
    message: {
      vi: 'Tệp dùng bí danh (&, *) lồng nhau quá nhiều.',
      en: 'The file nests too many aliases (&, *).',
    },
    hint: WRITE_OUT,
  },
  aliasLoop: {
    code: 'yaml-unsupported',
    message: { vi: 'Bí danh này trỏ vào chính mục chứa nó.', en: 'This alias points at what holds it.' },
    hint: WRITE_OUT,
  },
  aliasUnknown: {
    code: 'yaml-syntax',
    message: {
      vi: 'Bí danh này (dấu * ở đầu) trỏ tới chỗ không có.',
      en: 'This alias (it begins with *) points nowhere.',
    },
    hint: {
      vi: 'Nếu là chữ bắt đầu bằng dấu *, hãy đặt trong dấu ngoặc kép.',
      en: 'A text that begins with * stands in quotes.',
    },
  },
  deepNesting: {
    code: 'yaml-unsupported',
    message: {
      vi: `Dữ liệu lồng nhau quá ${DEEPEST_LEVEL} cấp.`,
      en: `The data is nested more than ${DEEPEST_LEVEL} levels deep.`,
    },
    hint: {
      vi: 'Kiểm tra các dấu ngoặc chưa đóng và thụt đầu dòng từ chỗ này.',
      en: 'Check the brackets that are not closed and the indentation from here on.',
    },
  },
  directive: {
    code: 'yaml-unsupported',
    message: {
      vi: 'Dòng %YAML đòi một phiên bản khác; tệp dữ liệu luôn theo YAML 1.2.',
      en: 'The %YAML line asks for another version; data files are YAML 1.2.',
    },
    hint: { vi: 'Xóa dòng bắt đầu bằng %.', en: 'Delete the line that begins with %.' },
  },
  duplicateKey: {
    code: 'duplicate-key',
    message: {
      vi: 'Khóa này đã có ở trên trong cùng một mục.',
      en: 'This key already stands above in the same map.',
    },
    hint: {
      vi: 'Xóa một trong hai, hoặc đổi tên khóa nếu là hai mục khác nhau.',
      en: 'Delete one of the two, or rename it if they are different things.',
    },
  },
  hugeNumber: {
    code: 'invalid-value',
    message: {
      vi: 'Số này quá dài nên không giữ được đúng từng chữ số.',
      en: 'This number is too long to keep every digit.',
    },
    hint: {
      vi: 'Kiểm tra lại số; nếu là mã số thì đặt trong dấu ngoặc kép.',
      en: 'Check the number; an identifier stands in quotes.',
    },
  },
  keyNotText: {
    code: 'yaml-unsupported',
    message: {
      vi: 'Tên khóa phải là một chữ; ở đây là danh sách, nhóm khóa hoặc bí danh.',
      en: 'A key must be a text, not a list, a map or an alias.',
    },
    hint: {
      vi: 'Nếu là chữ bắt đầu bằng [, { hoặc *, hãy đặt trong dấu ngoặc kép.',
      en: 'A text that begins with [, { or * stands in quotes.',
    },
  },
  mergeKey: {
    code: 'yaml-unsupported',
    message: {
      vi: 'Không dùng được khóa gộp "<<": mỗi bản ghi phải ghi đủ các khóa của mình.',
      en: 'The merge key "<<" cannot be used: each record writes all its own keys.',
    },
    hint: {
      vi: 'Xóa dòng "<<" rồi chép các khóa của mục kia vào đây.',
      en: 'Delete the "<<" line and copy the keys of the other entry here.',
    },
  },
  reservedKey: {
    code: 'yaml-unsupported',
    message: { vi: 'Tên khóa này là tên dành riêng, không dùng được.', en: 'This key is a reserved name.' },
    hint: { vi: 'Đổi tên khóa.', en: 'Choose another name.' },
  },
  severalDocuments: {
    code: 'yaml-unsupported',
    message: {
      vi: 'Trong tệp có nhiều phần ngăn bằng dòng "---"; phần từ đây trở đi sẽ không được đọc.',
      en: 'The file holds several documents with "---" between them; only the first could be read.',
    },
    hint: {
      vi: 'Xóa dòng "---", hoặc tách mỗi phần thành một tệp.',
      en: 'Delete the "---" line or put each part into a file of its own.',
    },
  },
  tag: {
    code: 'yaml-unsupported',
    message: { vi: 'Không dùng được nhãn kiểu (dấu ! ở đầu giá trị).', en: 'Tags (!…) cannot be used.' },
    hint: {
      vi: 'Xóa nhãn; nếu là chữ bắt đầu bằng dấu !, hãy đặt trong dấu ngoặc kép.',
      en: 'Delete the tag; a text that begins with ! stands in quotes.',
    },
  },
};

/** Phát hiện về một điều không nhận trong tệp YAML. */
export function refuseYaml(refusal: Refusal, file: string, [start, end]: OffsetRange): Problem {
  return { ...WORDINGS[refusal], location: { file, offset: start, endOffset: end } };
}

/** Phát hiện về ký tự không được có trong chữ. */
export function refuseCharacter(character: string, file: string, [start, end]: OffsetRange): Problem {
  return {
    code: 'control-character',
    location: { file, offset: start, endOffset: end },
    message: {
      vi: `Chữ ở đây có ký tự điều khiển không in được (${character}).`,
      en: `The text holds a control character that cannot be printed (${character}).`,
    },
    hint: {
      vi: 'Xóa chữ này rồi gõ lại bằng tay, không chép từ nơi khác.',
      en: 'Delete the text and type it again instead of pasting it.',
    },
  };
}
