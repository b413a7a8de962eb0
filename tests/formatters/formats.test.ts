import { describe, expect, it } from 'vitest';
import { EXPLANATIONS } from '../../src/diagnostics/explanations/index.js';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import { FORMATTERS } from '../../src/formatters/index.js';
import { checkSarif } from './check-sarif.js';

const LONG = `note: ${'x'.repeat(150)} tên ${'y'.repeat(150)}`;
const LINES: Readonly<Record<string, readonly string[]>> = {
  'data/a,b: 100%.yaml': ['id: thu', 'name: He\u0302\u0323 tho\u0302\u0301ng', '\tsourse: \u001b[31mx', LONG],
};
const PLACE = { file: 'data/a,b: 100%.yaml', endLine: 1, line: 1, column: 1, endColumn: 3 };
const MESSAGE = { vi: 'Có "dấu", 100% & <thẻ>: lạ.', en: 'Odd.' };

const diagnostics: readonly Diagnostic[] = [
  { ...PLACE, code: 'unknown-key', severity: 'error', message: MESSAGE, pointer: '/id', related: [] },
  {
    ...PLACE,
    line: 2,
    endLine: 2,
    column: 7,
    endColumn: 22,
    code: 'text-not-nfc',
    severity: 'warning',
    message: MESSAGE,
    hint: { vi: 'Dòng một.\nDòng hai.', en: 'Two lines.' },
    related: [{ ...PLACE, message: { vi: 'Ở đây.', en: 'Here.' } }],
  },
  {
    ...PLACE,
    line: 3,
    endLine: 4,
    column: 2,
    endColumn: 1,
    code: 'unknown-key',
    severity: 'info',
    message: MESSAGE,
    related: [],
  },
  {
    ...PLACE,
    line: 4,
    endLine: 4,
    column: 158,
    endColumn: 161,
    code: 'wrong-type',
    severity: 'error',
    message: MESSAGE,
    related: [],
  },
];

const options = {
  language: 'vi',
  color: false,
  files: ['data/a,b: 100%.yaml', 'data/good.yaml'],
  readLine: (file: string, line: number) => LINES[file]?.[line - 1],
} as const;

describe('các dạng in', () => {
  it.each([
    ['stylish', 'txt'],
    ['github', 'txt'],
    ['sarif', 'json'],
    ['junit', 'xml'],
  ] as const)('%s', async (name, extension) => {
    const text = FORMATTERS[name](diagnostics, options);
    expect(FORMATTERS[name](diagnostics, options)).toBe(text);
    await expect(text).toMatchFileSnapshot(`golden/frames.${name}.${extension}`);
  });

  it('an annotation is one line, with its own escapes', () => {
    const lines = FORMATTERS.github(diagnostics, options).trimEnd().split('\n');
    expect(lines).toHaveLength(diagnostics.length);
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=data\/a%2Cb%3A 100%25\.yaml,/);
  });

  it('junit fails for warnings only when they fail the run', () => {
    const count = (text: string) => text.match(/<failure /g)?.length;
    expect(count(FORMATTERS.junit(diagnostics, options))).toBe(2);
    expect(count(FORMATTERS.junit(diagnostics, { ...options, strict: true }))).toBe(3);
  });

  it('without findings is silent, an empty log, or suites that pass', () => {
    expect(FORMATTERS.github([], options)).toBe('');
    checkSarif(JSON.parse(FORMATTERS.sarif([], options)));
    expect(FORMATTERS.junit([], options)).toContain('tests="2" failures="0"');
  });

  it('no control character of a file reaches the terminal', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
    expect(FORMATTERS.stylish(diagnostics, options)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('sarif has the form of SARIF 2.1.0', () => {
    checkSarif(JSON.parse(FORMATTERS.sarif(diagnostics, options)));
    checkSarif(JSON.parse(FORMATTERS.sarif(diagnostics, { ...options, language: 'en' })));
  });
});

describe('giải thích', () => {
  it.each(Object.entries(EXPLANATIONS))(
    '%s is told in both languages, with an example',
    (_code, explanation) => {
      const { title, text, wrong, right } = explanation;
      for (const sentence of [text.vi, text.en]) expect(sentence).toMatch(/\.$/);
      for (const line of [title.vi, title.en]) expect(line).toMatch(/[^.\n]$/);
      expect(wrong).not.toBe('');
      expect(right).not.toBe(wrong);
      for (const part of [title.vi, text.vi, right]) expect(part).toBe(part.normalize('NFC'));
    },
  );
});
