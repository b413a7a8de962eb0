import type { Diagnostic, Language, Severity } from '../diagnostics/index.js';
import type { Formatter } from './format.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', info: 'notice', warning: 'warning' };

/** Escapes of workflow commands (GitHub Actions, "Workflow commands"; actions/toolkit, command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: number | string): string {
  return escapeData(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Columns count only in an annotation of one line; the runner drops them otherwise. */
function listProperties(diagnostic: Diagnostic): object {
  const { file, line, column, endLine, endColumn, code, cell } = diagnostic;
  // A workbook has no lines to annotate.
  if (cell !== undefined) return { file, title: `qnds: ${[code, cell].filter(Boolean).join(' ')}` };
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  // A block of YAML ends at the start of the line after it.
  const last = endColumn === 1 && endLine > line ? endLine - 1 : endLine;
  return { file, line, ...columns, endLine: last, title: `qnds: ${code}` };
}

function formatOne(diagnostic: Diagnostic, language: Language): string {
  const properties = Object.entries(listProperties(diagnostic)).map(
    ([name, value]) => `${name}=${escapeProperty(value as number | string)}`,
  );
  const message = [diagnostic.message, diagnostic.hint].flatMap((text) => text?.[language] ?? []).join('\n');
  return `::${COMMANDS[diagnostic.severity]} ${properties.join(',')}::${escapeData(message)}\n`;
}

/** In phát hiện thành chú giải của GitHub Actions, shown on the changed lines of a pull request. */
export const formatGithub: Formatter = (diagnostics, { language }) =>
  diagnostics.map((diagnostic) => formatOne(diagnostic, language)).join('');
