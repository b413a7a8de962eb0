import { childLocation, type Problem } from '../../diagnostics/index.js';
import { CITED_TYPES } from '../../model/index.js';
import { suggestName } from '../../text/index.js';
import type { Check } from '../check.js';

/** Tên loại văn bản viện dẫn không có trong bảng (Nghị định 30/2020/NĐ-CP, Phụ lục III, and laws and Party types). */
export const checkCitationTypes: Check = ({ citations }) =>
  [...citations.values()].flatMap(({ record: { type }, location }): readonly Problem[] => {
    if (CITED_TYPES.has(type)) return [];
    const suggestion = suggestName(type, CITED_TYPES);
    return [
      {
        code: 'citation-type-unknown',
        location: childLocation(location, 'type'),
        message: {
          vi: `"${type}" không phải tên loại văn bản.`,
          en: `"${type}" is no type of document.`,
        },
        hint: suggestion
          ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
          : {
              vi: 'Dùng tên loại ở Phụ lục III, hoặc tên loại ghi trên văn bản.',
              en: 'Use a type of Phụ lục III.',
            },
      },
    ];
  });
