// Đo tốc độ: npm run bench -- [--runs 7] [--only start-up,reports,batch,files,annex,forms,layers]
// [--sizes W1,W10,W100] [--json tệp] [--keep]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createContext } from './context.js';
import { describeMachine, formatTable, judge } from './print.js';
import { measureAnnex } from './rows/annex.js';
import { measureBatch, measureFiles } from './rows/batch.js';
import { measureForms } from './rows/forms.js';
import { measureLayers } from './rows/layers.js';
import { measureReports } from './rows/reports.js';
import { measureStartUp } from './rows/start-up.js';

/** Các nhóm dòng, in the order they are measured. */
const GROUPS = {
  'start-up': measureStartUp,
  reports: measureReports,
  batch: measureBatch,
  files: measureFiles,
  annex: measureAnnex,
  forms: measureForms,
  layers: measureLayers,
};

function readOptions() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '7' },
      only: { type: 'string', default: Object.keys(GROUPS).join(',') },
      sizes: { type: 'string', default: 'W1,W10,W100' },
      json: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError('--runs là số nguyên từ 1 trở lên.');
  const names = values.only.split(',');
  const unknown = names.find((name) => !Object.hasOwn(GROUPS, name));
  if (unknown !== undefined) {
    throw new RangeError(`Không có nhóm "${unknown}"; các nhóm: ${Object.keys(GROUPS).join(', ')}.`);
  }
  return { runs, names, sizes: values.sizes.split(','), json: values.json, keep: values.keep };
}

/** Progress goes to stderr, results to stdout. */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Đo một nhóm; one that fails must not take the figures of the others with it.
 * @param {string} name
 * @param {import('./context.js').Context} context
 * @returns {Promise<readonly import('./row.js').Row[]>}
 */
async function measureGroup(name, context) {
  try {
    return await GROUPS[name](context);
  } catch (error) {
    say(String(error?.stack ?? error));
    return [{ name, skipped: 'hỏng, xem thông báo ở trên', failed: true }];
  }
}

/** @param {ReturnType<typeof readOptions>} options @param {string} scratch */
async function measure({ runs, names, sizes, json }, scratch) {
  const context = createContext({ runs, sizes, scratch, say });
  const machine = describeMachine();
  const rows = /** @type {import('./row.js').Row[]} */ ([]);
  for (const name of names) {
    say(`Đo ${name}, ${runs} lần…`);
    rows.push(...(await measureGroup(name, context)));
  }
  const after = describeMachine().load;
  process.stdout.write(formatTable(rows));
  process.stdout.write(
    `\nNode ${machine.node}, ${machine.processors} nhân, tải ${machine.load.toFixed(1)} lúc đầu và ${after.toFixed(1)} lúc cuối; trung vị của ${runs} lần (việc dài: ${context.longRuns}).\n`,
  );
  if (json === undefined) return;
  const judged = rows.map((row) => ({ ...row, met: judge(row) }));
  writeFileSync(
    json,
    `${JSON.stringify({ machine: { ...machine, loadAfter: after }, runs, rows: judged }, null, 2)}\n`,
  );
}

const options = readOptions();
const scratch = mkdtempSync(join(tmpdir(), 'qnds-benchmark-'));
try {
  await measure(options, scratch);
} finally {
  if (options.keep) say(`Giữ lại ${scratch}`);
  else rmSync(scratch, { recursive: true, force: true });
}
