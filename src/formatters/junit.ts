import type { Diagnostic, Language } from '../diagnostics/index.js';
import type { Formatter } from './format.js';

// XML 1.0 (Fifth Edition), production 2.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? '');
}

interface Suite {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

function fails({ severity }: Diagnostic, strict: boolean): boolean {
  return severity === 'error' || (strict && severity === 'warning');
}

function listSuites(diagnostics: readonly Diagnostic[], files: readonly string[]): readonly Suite[] {
  const byFile = new Map<string, Diagnostic[]>();
  for (const file of [...files, ...diagnostics.map((diagnostic) => diagnostic.file)]) byFile.set(file, []);
  for (const diagnostic of diagnostics) byFile.get(diagnostic.file)?.push(diagnostic);
  return [...byFile]
    .map(([file, found]) => ({ file, diagnostics: found }))
    .sort((left, right) => (left.file < right.file ? -1 : 1));
}

function formatCase(diagnostic: Diagnostic, language: Language, strict: boolean): string {
  const { file, line, column, code, message, hint } = diagnostic;
  const name = escapeXml(`${code} ${line}:${column}`);
  const summary = escapeXml(message[language]);
  const detail = [`${file}:${line}:${column}`, message[language], hint?.[language] ?? ''].filter(Boolean);
  const text = detail.map(escapeXml).join('\n');
  const body = fails(diagnostic, strict)
    ? `<failure type="${code}" message="${summary}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <testcase classname="${escapeXml(file)}" name="${name}">${body}</testcase>\n`;
}

function formatSuite({ file, diagnostics }: Suite, language: Language, strict: boolean): string {
  const name = escapeXml(file);
  const failures = diagnostics.filter((diagnostic) => fails(diagnostic, strict)).length;
  const good = language === 'vi' ? 'không có phát hiện' : 'no findings';
  const cases =
    diagnostics.length === 0
      ? `    <testcase classname="${name}" name="${good}"/>\n`
      : diagnostics.map((diagnostic) => formatCase(diagnostic, language, strict)).join('');
  const tests = Math.max(1, diagnostics.length);
  return `  <testsuite name="${name}" tests="${tests}" failures="${failures}" errors="0" skipped="0">\n${cases}  </testsuite>\n`;
}

/** In phát hiện dạng JUnit XML: one suite for each file; warnings fail only when they fail the run. */
export const formatJunit: Formatter = (diagnostics, { language, strict = false, files = [] }) => {
  const suites = listSuites(diagnostics, files);
  const tests = suites.reduce((sum, suite) => sum + Math.max(1, suite.diagnostics.length), 0);
  const failures = diagnostics.filter((diagnostic) => fails(diagnostic, strict)).length;
  const body = suites.map((suite) => formatSuite(suite, language, strict)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qnds" tests="${tests}" failures="${failures}" errors="0">\n${body}</testsuites>\n`;
};
