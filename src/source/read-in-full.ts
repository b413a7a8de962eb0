import { type Document, type Node, parseDocument, type YAMLError } from 'yaml';
import { describeProblems, type Localized, type Problem } from '../diagnostics/index.js';
import { findSlips, type Slip } from './indentation-slips.js';
import { inspectNodes } from './inspect-nodes.js';
import { findDeepNesting } from './nesting.js';
import { NodePlaces } from './node-places.js';
import { type FindRange, YamlFile } from './yaml-file.js';
import { describeYamlError, findRootErrors } from './yaml-messages.js';
import { refuseYaml } from './yaml-problems.js';

/** Kết quả đọc: the file, absent when its syntax is broken, and what is wrong with it. */
export interface ReadResult {
  readonly file?: YamlFile;
  readonly problems: readonly Problem[];
}

const SYNTAX_HINT: Localized = {
  vi: 'So với một tệp cùng loại đang đúng: thụt đầu dòng bằng dấu cách, sau dấu hai chấm có một dấu cách, chữ có dấu hai chấm hoặc dấu # thì đặt trong ngoặc kép.',
  en: 'Compare with a correct file of the same kind: indent with spaces, put a space after the colon, quote texts that hold a colon or a #.',
};

function describeError(path: string, error: YAMLError, text: string): Problem {
  const [start, end] = error.pos;
  if (error.code === 'MULTIPLE_DOCS') return refuseYaml('severalDocuments', path, [start, end]);
  if (error.code === 'RESOURCE_EXHAUSTION') return refuseYaml('deepNesting', path, [start, end]);
  return {
    code: 'yaml-syntax',
    location: { file: path, offset: start, endOffset: end },
    message: describeYamlError(error.code, text, start),
    hint: SYNTAX_HINT,
  };
}

function describeSlip(file: string, { range: [offset, endOffset], message }: Slip): Problem {
  return { code: 'yaml-syntax', location: { file, offset, endOffset }, message, hint: SYNTAX_HINT };
}

/** What is wrong with a parsed document, in the order of the file. */
function listProblems(path: string, document: Document, text: string): readonly Problem[] {
  const { slips, rest } = findSlips(document.errors, text);
  const errors = [
    ...slips.map((slip) => describeSlip(path, slip)),
    ...findRootErrors(rest, text).map((error) => describeError(path, error, text)),
  ];
  const refusals = inspectNodes(document.contents as Node | null, path);
  // Where the syntax is broken the parser guesses at the rest, and only equal keys can be trusted.
  const hasTabs = document.errors.some(({ code }) => code === 'TAB_AS_INDENT');
  const trusted = refusals.filter(
    ({ code }) => errors.length === 0 || (!hasTabs && code === 'duplicate-key'),
  );
  const { explicit, version } = document.directives?.yaml ?? {};
  const directive = explicit && version !== '1.2' ? [refuseYaml('directive', path, [0, 0])] : [];
  return [...directive, ...errors, ...trusted];
}

/** The data of a document; undefined when its aliases exceed the limit of the parser. */
function toValue(document: Document): { readonly value: unknown } | undefined {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch {
    return undefined;
  }
}

/** Phân tích bằng thư viện. Equal keys are found by the inspection: the parser compares each key with all others. */
export function parseInFull(text: string): Document.Parsed {
  return parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
}

/**
 * Đọc một tệp YAML bằng thư viện: everything that is wrong with it, with its place.
 * @param wholeText what the file holds; `text` may have its head blanked.
 */
export function readInFull(path: string, text: string, wholeText: string): ReadResult {
  const deep = findDeepNesting(text);
  if (deep !== undefined) return { problems: [refuseYaml('deepNesting', path, [deep, deep + 1])] };
  const document = parseInFull(text);
  const problems = listProblems(path, document, text);
  if (problems.length > 0) return { problems: describeProblems(problems, path, (problem) => problem) };
  const result = toValue(document);
  if (result === undefined) return { problems: [refuseYaml('aliasBomb', path, [0, 0])] };
  const places = new NodePlaces(document);
  const find: FindRange = (tokens, on) => places.find(tokens, on);
  return { file: new YamlFile(path, wholeText, result.value, find), problems: [] };
}
