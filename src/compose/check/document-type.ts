import type { Problem } from '../../diagnostics/index.js';
import { DISPATCH, DOCUMENT_TYPE_ABBREVIATIONS } from '../../model/index.js';
import { suggestName } from '../../text/index.js';

/** Tên loại ghi ở phần đầu của mẫu không phải tên loại văn bản hành chính. */
export function checkDocumentType(file: string, documentType: string): readonly Problem[] {
  const names = [...DOCUMENT_TYPE_ABBREVIATIONS.keys(), DISPATCH];
  if (names.includes(documentType)) return [];
  const suggestion = suggestName(documentType, names);
  return [
    {
      code: 'invalid-value',
      location: { file, pointer: '/documentType' },
      message: {
        vi: `"${documentType}" không phải tên loại văn bản hành chính ở Phụ lục III Nghị định 30/2020/NĐ-CP.`,
        en: `"${documentType}" is no document type of Phụ lục III of Nghị định 30/2020/NĐ-CP.`,
      },
      hint: suggestion
        ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
        : { vi: `Các tên loại: ${names.join(', ')}.`, en: `Types: ${names.join(', ')}.` },
    },
  ];
}
