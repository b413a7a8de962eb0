import type { Problem } from '../../diagnostics/index.js';
import type { TextFile } from '../../source/index.js';

/** A whole word, looked for only where one begins. */
const COMBINED = /(?<![\p{L}\p{M}])[\p{L}\p{M}]*\p{L}\p{M}[\p{L}\p{M}]*/gu;

/** Chữ dấu tổ hợp (NFD) trong mẫu: the first word of each line. */
export function checkTemplateNfc({ path, text }: Pick<TextFile, 'path' | 'text'>): readonly Problem[] {
  if (text === text.normalize('NFC')) return [];
  let line = -1;
  return [...text.matchAll(COMBINED)].flatMap(({ 0: word, index }): readonly Problem[] => {
    const start = text.lastIndexOf('\n', index);
    if (word === word.normalize('NFC') || start === line) return [];
    line = start;
    return [
      {
        code: 'text-not-nfc',
        location: { file: path, offset: index, endOffset: index + word.length },
        message: {
          vi: `Chữ "${word.normalize('NFC')}" dùng dấu tổ hợp (NFD), không phải chữ Việt dựng sẵn (NFC).`,
          en: `"${word.normalize('NFC')}" has combining marks (NFD) instead of composed letters (NFC).`,
        },
        hint: {
          vi: 'Gõ lại, hoặc chuyển tệp sang Unicode dựng sẵn.',
          en: 'Type it anew or convert the file to NFC.',
        },
      },
    ];
  });
}
