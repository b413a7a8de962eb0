import { type Document, parseDocument, type YAMLError } from 'yaml';
import type { Localized, Problem } from '../diagnostics/index.js';
import { YamlFile } from './yaml-file.js';
import { describeYamlError } from './yaml-messages.js';

/** Kết quả đọc: the file, absent when its syntax is broken, and what is wrong with it. */
export interface ReadResult {
  readonly file?: YamlFile;
  readonly problems: readonly Problem[];
}

const SYNTAX_HINT: Localized = {
  vi: 'So với một tệp cùng loại đang đúng: thụt đầu dòng bằng dấu cách, sau dấu hai chấm có một dấu cách, chữ có dấu hai chấm hoặc dấu # thì đặt trong ngoặc kép.',
  en: 'Compare with a correct file of the same kind: indent with spaces, put a space after the colon, quote texts that hold a colon or a #.',
};

const DUPLICATE_HINT: Localized = {
  vi: 'Xóa một trong hai, hoặc đổi tên khóa nếu là hai mục khác nhau.',
  en: 'Delete one of the two, or rename it if they are different things.',
};

function describeError(path: string, error: YAMLError): Problem {
  const isDuplicate = error.code === 'DUPLICATE_KEY';
  return {
    code: isDuplicate ? 'duplicate-key' : 'yaml-syntax',
    location: { file: path, offset: error.pos[0], endOffset: error.pos[1] },
    message: describeYamlError(error.code),
    hint: isDuplicate ? DUPLICATE_HINT : SYNTAX_HINT,
  };
}

function describeAliasLimit(path: string): Problem {
  return {
    code: 'yaml-syntax',
    location: { file: path, offset: 0 },
    message: {
      vi: 'Tệp dùng bí danh (&, *) lồng nhau quá nhiều hoặc trỏ tới chỗ không có.',
      en: 'The file nests too many aliases (&, *), or one of them points nowhere.',
    },
    hint: { vi: 'Viết thẳng nội dung thay cho bí danh.', en: 'Write the content out instead of the alias.' },
  };
}

/** The data of a document; undefined when its aliases exceed the limit of the parser. */
function toValue(document: Document): { readonly value: unknown } | undefined {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch {
    return undefined;
  }
}

/**
 * Đọc một tệp YAML 1.2: reports every syntax error with its place.
 * @param origin where the text starts in a larger file (front matter of a template); offsets are shifted by it.
 */
export function readYaml(
  path: string,
  text: string,
  origin?: { readonly wholeText: string; readonly offset: number },
): ReadResult {
  const shift = origin?.offset ?? 0;
  // Blanking what stands before keeps every offset equal to the offset in the whole file.
  const padded = origin ? origin.wholeText.slice(0, shift).replace(/[^\n]/g, ' ') + text : text;
  const document = parseDocument(padded, { uniqueKeys: true, prettyErrors: false, stringKeys: false });
  if (document.errors.length > 0) {
    return { problems: document.errors.map((error) => describeError(path, error)) };
  }
  const result = toValue(document);
  if (result === undefined) return { problems: [describeAliasLimit(path)] };
  return { file: new YamlFile(path, origin?.wholeText ?? text, document, result.value), problems: [] };
}
