import { join } from 'node:path';
import { createDates, findBaseline, PROGRAM, writeContent } from '../context.js';
import { generateWorkspace } from '../generator/generate-workspace.js';
import { measureInterleaved } from '../measure.js';
import { compare } from '../row.js';
import { forgetBuild, measureChange } from './change.js';

const COMMUNES = 96;

/** @param {import('../measure.js').Measurement | undefined} measurement */
function findSpeed(measurement) {
  return measurement ? COMMUNES / (measurement.milliseconds / 1000) : 0;
}

/**
 * Lệnh build trên 96 báo cáo: all of them, and after a change of one figure.
 * @param {import('../context.js').Context} context
 * @returns {Promise<readonly import('../row.js').Row[]>}
 */
export async function measureBatch(context) {
  context.say(`B96: sinh ${COMMUNES} báo cáo…`);
  const workspace = generateWorkspace(join(context.scratch, 'B96'), { communes: COMMUNES });
  const { folder, templateIds } = workspace;
  const content = join(context.scratch, 'B96-content.json');
  writeContent(workspace, content);
  const outputs = templateIds.map((id) => join(context.scratch, `library-${id}.docx`));
  const build = { args: [PROGRAM, 'build'], folder };
  const results = await measureInterleaved(
    [
      { name: 'library', args: [findBaseline('write-docx-library.js'), content, ...outputs] },
      { name: 'first', ...build, before: () => forgetBuild(folder) },
      { name: 'composed', ...build, environment: createDates() },
    ],
    context.longRuns,
  );
  const library = results.get('library');
  const row = (title, key, target) => ({
    ...compare(`B96, ${title}`, results.get(key), library, { baselineName: 'thư viện docx' }),
    value: findSpeed(results.get(key)) / findSpeed(library),
    unit: 'số văn bản mỗi giây',
    ...(target && { target }),
  });
  return [
    row('lần đầu', 'first'),
    row('soạn lại', 'composed', { atLeast: 2.5 }),
    ...(await measureChange(context, 'B96', workspace, context.runs)),
  ];
}

/**
 * Một số liệu thay đổi giữa 10.000 tệp.
 * @param {import('../context.js').Context} context
 * @returns {Promise<readonly import('../row.js').Row[]>}
 */
export async function measureFiles(context) {
  context.say('10.000 tệp: sinh dữ liệu…');
  const size = { communes: 8, systems: 10_000, observations: 20_000 };
  const workspace = generateWorkspace(join(context.scratch, 'files'), size);
  return measureChange(context, '10.000 tệp', workspace, context.longRuns);
}
