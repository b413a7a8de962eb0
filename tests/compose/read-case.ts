import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileTemplate } from '../../src/compose/compile/index.js';
import { composeDocument, openTemplateFile, readTemplate } from '../../src/compose/index.js';
import { DIAGNOSTIC_SEVERITIES, type Location, type Problem } from '../../src/diagnostics/index.js';
import type { OfficialDocument } from '../../src/document/index.js';
import { parsePeriod } from '../../src/model/index.js';
import { openYaml, TextFile } from '../../src/source/index.js';
import { loadData } from '../../src/workspace/load-data.js';

/** Thư mục các trường hợp soạn văn bản. */
export const CASES = fileURLToPath(new URL('../fixtures/compose/', import.meta.url));

/** The folder whose data every case shares; a case's own file of the same name takes its place. */
const SHARED = 'shared';
const TEMPLATE = 'template.md';

/** `case.json` of a case: what differs from a final report for November 2025 whose body alone is looked at. */
interface CaseOptions {
  readonly period: string;
  readonly draft: boolean;
  readonly whole: boolean;
}

/** Kết quả soạn một trường hợp; `source` gives the text of any file by the name that origins use. */
export interface CaseResult {
  readonly options: CaseOptions;
  readonly document: OfficialDocument | undefined;
  readonly problems: readonly Problem[];
  /** "error template-syntax templates/x.md:12:5". */
  readonly places: readonly string[];
  readonly source: (file: string) => string;
}

/** Tên các trường hợp, sorted. */
export function listCases(): readonly string[] {
  return readdirSync(CASES)
    .filter((name) => name !== SHARED && !name.startsWith('.'))
    .sort();
}

function readOptions(folder: string): CaseOptions {
  const path = join(folder, 'case.json');
  const own = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<CaseOptions>) : {};
  return { period: '2025-11', draft: false, whole: false, ...own };
}

function readDataFiles(name: string) {
  const files = new Map<string, string>();
  for (const folder of [SHARED, name]) {
    const names = readdirSync(join(CASES, folder), { recursive: true, encoding: 'utf8' });
    for (const file of names.filter((entry) => entry.endsWith('.yaml')))
      files.set(file.replaceAll('\\', '/'), readFileSync(join(CASES, folder, file), 'utf8'));
  }
  return [...files].sort().map(([file, text]) => ({ name: file, text, hash: '' }));
}

/** Văn bản cần soạn: the text of the template, and the data by file name. */
interface Source {
  readonly name: string;
  readonly template: string;
  readonly data: ReturnType<typeof readDataFiles>;
  readonly options: CaseOptions;
}

const STRUCTURAL_CODES = new Set<string>([
  'duplicate-id',
  'invalid-value',
  'missing-key',
  'unknown-key',
  'wrong-type',
  'yaml-syntax',
  'yaml-unsupported',
]);

function composeSource({ name, template, data: dataFiles, options }: Source): CaseResult {
  const data = loadData({ files: dataFiles, problems: [] }, 'data');
  // What the data means is for the tests of the checks; here it only has to be readable.
  const errors = data.check().problems.filter(({ code }) => STRUCTURAL_CODES.has(code));
  if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors, null, 2)}`);
  const path = `templates/${name}.md`;
  const source = new TextFile(path, template);
  const read = readTemplate(source, compileTemplate);
  const file = openTemplateFile(source);
  const files = new Map([
    [path, file],
    ...dataFiles.map(({ name: file, text }) => [`data/${file}`, openYaml(`data/${file}`, text)] as const),
  ]);
  const texts = new Map([
    [path, template],
    ...dataFiles.map(({ name: file, text }) => [`data/${file}`, text] as const),
  ]);
  // A file that is still to be written has no lines: findings name its first.
  const absent = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const locate = (location: Location) =>
    files.get(location.file)?.locate(location) ?? { file: location.file, ...absent };
  const period = parsePeriod(options.period);
  if (period === undefined) throw new Error(`${name}: the period is wrong`);
  const result =
    read.content &&
    composeDocument(
      { ...read.content, id: name, file },
      {
        draft: options.draft,
        period,
        locate,
        dataset: data.dataset,
        findAnnex: () => undefined,
      },
    );
  const problems = [...read.problems, ...(result?.problems ?? [])];
  return {
    options,
    document: result?.document,
    problems,
    places: problems.map(({ code, severity, location }) => {
      const { file, line, column } = locate(location);
      return `${severity ?? DIAGNOSTIC_SEVERITIES[code]} ${code} ${file}:${line}:${column}`;
    }),
    source: (file) => texts.get(file) ?? '',
  };
}

/** Soạn một trường hợp; data that is itself wrong is a mistake of the fixture. */
export function composeCase(name: string): CaseResult {
  const template = readFileSync(join(CASES, name, TEMPLATE), 'utf8');
  return composeSource({
    name,
    template,
    data: readDataFiles(name),
    options: readOptions(join(CASES, name)),
  });
}

/** Soạn một mẫu với dữ liệu của một trường hợp. */
export function composeTemplate(template: string, dataOf: string): CaseResult {
  const options = { period: '2025-11', draft: false, whole: false };
  return composeSource({ name: 'mau', template, data: readDataFiles(dataOf), options });
}
