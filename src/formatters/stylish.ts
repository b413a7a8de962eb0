import { Chalk, type ChalkInstance } from 'chalk';
import type { Diagnostic, Language, Severity, TextRange } from '../diagnostics/index.js';
import type { Formatter } from './format.js';

const SEVERITY_NAMES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  en: { error: 'error', info: 'note', warning: 'warning' },
  vi: { error: 'lỗi', info: 'lưu ý', warning: 'cảnh báo' },
};

function paintSeverity(chalk: ChalkInstance, severity: Severity, text: string): string {
  const paints = { error: chalk.red, info: chalk.blue, warning: chalk.yellow };
  return paints[severity](text);
}

function formatPlace({ file, line, column }: TextRange): string {
  return `${file}:${line}:${column}`;
}

function formatOne(diagnostic: Diagnostic, language: Language, chalk: ChalkInstance): string {
  const { severity, code, message, hint, related } = diagnostic;
  const name = paintSeverity(chalk, severity, SEVERITY_NAMES[language][severity]);
  const lines = [
    `${chalk.bold(formatPlace(diagnostic))}  ${name}  ${chalk.dim(code)}`,
    `  ${message[language]}`,
    ...(hint ? [`  → ${hint[language]}`] : []),
    ...related.map((place) => chalk.dim(`  ${formatPlace(place)}  ${place.message[language]}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function countSeverity(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

function formatSummary(diagnostics: readonly Diagnostic[], language: Language): string {
  const [errors, warnings, notes] = (['error', 'warning', 'info'] as const).map((severity) =>
    countSeverity(diagnostics, severity),
  );
  return language === 'vi'
    ? `${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý.\n`
    : `${errors} errors, ${warnings} warnings, ${notes} notes.\n`;
}

/** In phát hiện cho người đọc: place, what is wrong, what to do; then the sum. */
export const formatStylish: Formatter = (diagnostics, { language, color }) => {
  if (diagnostics.length === 0) return '';
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const texts = diagnostics.map((diagnostic) => formatOne(diagnostic, language, chalk));
  return `${texts.join('\n')}\n${formatSummary(diagnostics, language)}`;
};
