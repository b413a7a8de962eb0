import type { Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';

/** Chữ tiếng Việt không ở dạng dựng sẵn (NFC): it looks the same, but searching and sorting fail. */
export const checkNfc: Check = (_dataset, { texts }) =>
  texts.all
    .filter(({ raw, text }) => raw !== text)
    .map(
      ({ location }): Problem => ({
        code: 'text-not-nfc',
        location,
        message: {
          vi: 'Chữ này dùng dấu tổ hợp (NFD), không phải chữ Việt dựng sẵn (NFC).',
          en: 'This text has combining marks (NFD) instead of composed letters (NFC).',
        },
        hint: {
          vi: 'Gõ lại, hoặc chuyển tệp sang Unicode dựng sẵn.',
          en: 'Type it anew or convert the file to NFC.',
        },
      }),
    );
