// Thời gian từng bước nạp dữ liệu, as JSON: node time-layers.js <mô-đun các lớp> <không gian làm việc>
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [layers = '', folder = ''] = process.argv.slice(2);
const { readYaml, validateRecord, buildDataset, findKind, runChecks } = await import(layers);
const times = {};

/** @template T @param {string} step @param {() => T} run @returns {T} */
function time(step, run) {
  const start = performance.now();
  const result = run();
  times[step] = performance.now() - start;
  return result;
}

/** @param {string} parent @param {RegExp} pattern */
function listFiles(parent, pattern) {
  const names = readdirSync(parent, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
  return names.filter((name) => pattern.test(name)).sort();
}

const data = join(folder, 'data');
const names = listFiles(data, /\.yaml$/);
const templateFolder = join(folder, 'templates');
const templates = listFiles(templateFolder, /\.(md|yaml)$/).map((name) =>
  readFileSync(join(templateFolder, name), 'utf8'),
);
const texts = time('read', () => names.map((name) => readFileSync(join(data, name), 'utf8')));
const results = time('parse', () => texts.map((text, index) => readYaml(`data/${names[index]}`, text)));
const files = results.map(({ file }, index) => ({
  path: `data/${names[index]}`,
  kind: findKind(names[index]),
  value: file.value,
}));
const schema = time('schema', () =>
  files.flatMap(({ kind, value, path }) => validateRecord(kind, value, path)),
);
const { dataset } = time('dataset', () => buildDataset(files));
time('checks', () => runChecks(dataset, { texts: templates }));
if (schema.length > 0) throw new Error(`${schema.length} schema problems`);
process.stdout.write(JSON.stringify({ files: names.length, ...times }));
