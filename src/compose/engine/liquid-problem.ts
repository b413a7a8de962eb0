import type { Localized, Location, Problem } from '../../diagnostics/index.js';

interface LiquidFailure {
  readonly message: string;
  readonly token?: { readonly begin: number; readonly end: number };
  readonly originalError?: { readonly message: string };
}

type Explain = (match: RegExpExecArray) => Localized;

/** Lời của máy mẫu và cách nói với người dùng. */
const EXPLANATIONS: readonly (readonly [RegExp, Explain])[] = [
  [
    /undefined filter: (\S+)/,
    ([, name]) => ({ vi: `Không có bộ lọc "${name}".`, en: `There is no filter "${name}".` }),
  ],
  [
    /tag "([^"]+)" not found/,
    ([, name]) => ({ vi: `Không có thẻ "${name}".`, en: `There is no tag "${name}".` }),
  ],
  [
    /tag (\{%.*%\}) not closed/,
    ([, tag]) => ({ vi: `Thẻ ${tag} chưa có thẻ đóng.`, en: `The tag ${tag} is not closed.` }),
  ],
  [
    /(?:output|tag) "(.*)" not closed/,
    ([, text]) => ({ vi: `Chưa đóng ngoặc ở "${text}".`, en: `The braces of "${text}" are not closed.` }),
  ],
  [
    /(render|memory alloc|parse length) limit exceeded/,
    () => ({
      vi: 'Mẫu lặp quá nhiều hoặc in ra quá dài, nên đã dừng lại.',
      en: 'The template loops too often or prints too much and was stopped.',
    }),
  ],
  [
    /Maximum call stack/,
    () => ({
      vi: 'Mẫu lồng thẻ quá sâu hoặc nối chữ quá dài, nên đã dừng lại.',
      en: 'The template nests its tags too deeply or builds too long a text and was stopped.',
    }),
  ],
  [
    /constructor|is not a function/,
    () => ({ vi: 'Giá trị này không có tên đó.', en: 'The value has no such name.' }),
  ],
];

function explain(message: string): Localized {
  for (const [pattern, describe] of EXPLANATIONS) {
    const match = pattern.exec(message);
    if (match) return describe(match);
  }
  return { vi: `Mẫu có lỗi cú pháp Liquid: ${message}.`, en: `The template has a Liquid error: ${message}.` };
}

function locateToken(token: { readonly begin: number; readonly end: number }, text: Location): Location {
  const { file, offset } = text;
  if (offset === undefined) return text;
  return { file, offset: offset + token.begin, endOffset: offset + token.end };
}

/**
 * Lỗi Liquid thành phát hiện, at its line in the template.
 * @param text where the text that Liquid read starts in the file.
 * @throws the error itself when it does not come from Liquid.
 */
export function describeLiquidError(error: unknown, text: Location): Problem {
  const failure = error as LiquidFailure;
  if (!(error instanceof Error) || failure.token === undefined) throw error;
  return {
    code: 'template-syntax',
    location: locateToken(failure.token, text),
    message: explain(failure.originalError?.message ?? failure.message),
    hint: {
      vi: 'Sửa chỗ này trong mẫu; danh sách thẻ và bộ lọc dùng được ở README, mục "Thêm một mẫu".',
      en: 'Mend it in the template; the README lists the tags and filters.',
    },
  };
}
