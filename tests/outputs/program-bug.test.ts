import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPeriod } from '../../src/model/index.js';
import { createSources } from '../../src/outputs/compose-target.js';
import { makeTarget } from '../../src/outputs/make-target.js';
import { createTarget, type Target } from '../../src/outputs/target.js';
import { tryDeclared } from '../../src/outputs/try-declared.js';
import { openWorkspace } from '../../src/workspace/index.js';

const ROOT = join(import.meta.dirname, '../..');
const OPTIONS = { draft: false, trace: false };

/** The real workspace, in which the reading of one template meets a bug. */
async function openBroken(id: string) {
  const workspace = await openWorkspace({ folder: ROOT, dataFolder: 'data', cache: 'none' });
  if (workspace === undefined) throw new Error('no data');
  const files = await workspace.openFiles();
  // The checks read the templates too; here only the making of a document meets the bug.
  expect(workspace.summary.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const readTemplate = files.readTemplate.bind(files);
  files.readTemplate = (asked) => {
    if (asked === id) throw new TypeError('undefined is not a function');
    return readTemplate(asked);
  };
  return { workspace: { ...workspace, openFiles: async () => files }, files };
}

describe('lỗi của chương trình khi lập một văn bản', () => {
  it('stops that document only, and is told as what it is', async () => {
    const { workspace, files } = await openBroken('da06');
    const sources = createSources(workspace.snapshot, files);
    const order = (target: Target) => ({ target, options: OPTIONS, staging: undefined });
    const report = createTarget('document', 'da06', createPeriod('month', 2025, 11));
    const broken = await makeTarget(sources, order(report));
    expect(broken.outputs).toEqual([]);
    expect(broken.failure?.code).toBe('program-bug');
    expect(broken.failure?.message.vi).toContain('da06-2025-11.docx');
    expect(broken.failure?.message.vi).toContain('undefined is not a function');
    expect(broken.failure?.stack).toContain('TypeError');
    const annex = createTarget('annex', 'nhiem-vu', createPeriod('year', 2025));
    const other = await makeTarget(sources, order(annex));
    expect(other.failure).toBeUndefined();
    expect(other.outputs).toHaveLength(1);
  });

  it('is told by a trial of all documents, which tries the others', async () => {
    const { workspace } = await openBroken('da06');
    const { failures, findings } = await tryDeclared(workspace, () => OPTIONS);
    expect(failures.map(({ code }) => code)).toEqual(['program-bug']);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
