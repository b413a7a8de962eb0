import { Chalk, type ChalkInstance } from 'chalk';
import type { Diagnostic, Language, Severity, TextRange } from '../diagnostics/index.js';
import { cutFrame } from './code-frame.js';
import type { FormatOptions, Formatter } from './format.js';
import { type CauseGroup, groupByCause } from './same-cause.js';
import { showText } from './show-text.js';

const SEVERITY_NAMES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  en: { error: 'error', info: 'note', warning: 'warning' },
  vi: { error: 'lỗi', info: 'lưu ý', warning: 'cảnh báo' },
};

function paintSeverity(chalk: ChalkInstance, severity: Severity, text: string): string {
  const paints = { error: chalk.red, info: chalk.blue, warning: chalk.yellow };
  return paints[severity](text);
}

function formatPlace({ file, line, column, cell }: TextRange): string {
  if (cell !== undefined) return [file, cell].filter(Boolean).map(showText).join(', ');
  return `${showText(file)}:${line}:${column}`;
}

function formatFrame(
  diagnostic: Diagnostic,
  options: FormatOptions,
  chalk: ChalkInstance,
): readonly string[] {
  const source = options.readLine?.(diagnostic.file, diagnostic.line);
  if (source === undefined || source.trim() === '') return [];
  const { lineNumber, line, carets } = cutFrame(source, diagnostic);
  const margin = ' '.repeat(lineNumber.length);
  return [
    `  ${chalk.dim(`${lineNumber} |`)} ${line}`,
    `  ${chalk.dim(`${margin} |`)} ${paintSeverity(chalk, diagnostic.severity, carets)}`,
  ];
}

/** So many places of one cause are listed. */
const MOST_PLACES = 5;

function formatOthers(others: readonly Diagnostic[], language: Language): readonly string[] {
  if (others.length === 0) return [];
  const rest = others.length - MOST_PLACES;
  const head = { vi: `Còn ${others.length} chỗ như vậy:`, en: `${others.length} more places like this:` };
  const more = { vi: `và ${rest} chỗ nữa (xem hết: --verbose)`, en: `and ${rest} more (all: --verbose)` };
  return [
    `  ${head[language]}`,
    ...others.slice(0, MOST_PLACES).map((one) => `    ${formatPlace(one)}`),
    ...(rest > 0 ? [`    ${more[language]}`] : []),
  ];
}

function formatGroup({ first, others }: CauseGroup, options: FormatOptions, chalk: ChalkInstance): string {
  const { severity, code, message, hint, related } = first;
  const { language } = options;
  const name = paintSeverity(chalk, severity, SEVERITY_NAMES[language][severity]);
  const lines = [
    `${chalk.bold(formatPlace(first))}  ${name}  ${chalk.dim(code)}`,
    `  ${showText(message[language])}`,
    ...formatFrame(first, options, chalk),
    ...(hint ? [`  → ${showText(hint[language])}`] : []),
    ...related.map((place) => chalk.dim(`  ${formatPlace(place)}  ${showText(place.message[language])}`)),
    ...formatOthers(others, language),
  ];
  return `${lines.join('\n')}\n`;
}

function countSeverity(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

/** "1 warning", "2 warnings". */
function countOf(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

function formatSummary(diagnostics: readonly Diagnostic[], language: Language): string {
  const [errors = 0, warnings = 0, notes = 0] = (['error', 'warning', 'info'] as const).map((severity) =>
    countSeverity(diagnostics, severity),
  );
  return language === 'vi'
    ? `${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý.\n`
    : `${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}, ${countOf(notes, 'note')}.\n`;
}

/** In phát hiện cho người đọc: place, what is wrong, the line itself, what to do; then the sum. */
export const formatStylish: Formatter = (diagnostics, options) => {
  if (diagnostics.length === 0) return '';
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  const groups = options.listsAll
    ? diagnostics.map((first) => ({ first, others: [] }))
    : groupByCause(diagnostics);
  const texts = groups.map((group) => formatGroup(group, options, chalk));
  return `${texts.join('\n')}\n${formatSummary(diagnostics, options.language)}`;
};
