import { EXPLANATIONS } from '../diagnostics/explanations/index.js';
import type { Diagnostic, DiagnosticCode, Language, Severity, TextRange } from '../diagnostics/index.js';
import type { Formatter } from './format.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', info: 'note', warning: 'warning' };

/** A relative reference below the root of the repository, or a file URI (SARIF 2.1.0, clause 3.4.3). */
function toUri(file: string): string {
  const encoded = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:/.test(file)) return `file:///${encoded}`;
  return file.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Vùng; the end column is exclusive in SARIF as it is in ours (clause 3.30). */
function toPhysicalLocation({ file, line, column, endLine, endColumn }: TextRange): object {
  const uri = toUri(file);
  return {
    artifactLocation: { uri, ...(!uri.startsWith('file:') && { uriBaseId: 'SRCROOT' }) },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

function toRule(code: DiagnosticCode, language: Language): object {
  const { title, text } = EXPLANATIONS[code];
  return {
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: text[language] },
    help: { text: `qnds explain ${code}` },
  };
}

function toResult(diagnostic: Diagnostic, codes: readonly DiagnosticCode[], language: Language): object {
  const { code, severity, message, hint, pointer, related } = diagnostic;
  const text = [message, hint].flatMap((sentence) => sentence?.[language] ?? []).join('\n');
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity],
    message: { text },
    locations: [
      {
        physicalLocation: toPhysicalLocation(diagnostic),
        ...(pointer && { logicalLocations: [{ fullyQualifiedName: pointer }] }),
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        message: { text: place.message[language] },
        physicalLocation: toPhysicalLocation(place),
      })),
    }),
  };
}

/** In phát hiện dạng SARIF 2.1.0 (OASIS), with the rules that occur, in alphabetical order. */
export const formatSarif: Formatter = (diagnostics, { language }) => {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const rules = codes.map((code) => toRule(code, language));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'qnds', language, rules } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => toResult(diagnostic, codes, language)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
