import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_SEVERITIES } from '../../src/diagnostics/index.js';
import { createPeriod } from '../../src/model/index.js';
import { tryDeclared } from '../../src/outputs/index.js';
import { findMissing, openWorkspace } from '../../src/workspace/index.js';

const fixtures = join(import.meta.dirname, '../fixtures/checks');

/** A finding as the fixtures record it. */
interface Expected {
  readonly code: string;
  readonly place: string;
  readonly message: string;
}

/** Every finding of a fixture; remarks only when they are what it is about. */
async function listFindings(code: string, name: string): Promise<readonly Expected[]> {
  const folder = join(fixtures, code);
  const workspace = await openWorkspace({ folder, dataFolder: name, cache: 'none' });
  if (workspace === undefined) throw new Error(`${code} has no folder ${name}`);
  const missing =
    code === 'missing-for-period' ? await findMissing(workspace, createPeriod('month', 2025, 11)) : [];
  // What is found when the documents are composed.
  const composed =
    code === 'issued-differs'
      ? await tryDeclared(workspace, () => ({ draft: false, trace: false }))
      : undefined;
  return workspace
    .present([...workspace.summary.findings, ...missing, ...(composed?.findings ?? [])])
    .filter((found) => found.severity !== 'info' || found.code === code)
    .map((found) => ({
      code: found.code,
      place: `${found.file}:${found.line}:${found.column}`,
      message: found.message.vi,
    }));
}

describe.each(readdirSync(fixtures))('%s', (code) => {
  it('is a code', () => {
    expect(Object.keys(DIAGNOSTIC_SEVERITIES)).toContain(code);
  });

  it('has nothing to say about valid data', async () => {
    expect(await listFindings(code, 'valid')).toEqual([]);
  });

  it('finds the mistake at its place and nothing else', async () => {
    const found = await listFindings(code, 'invalid');
    const text = `${JSON.stringify(found, undefined, 2)}\n`;
    await expect(text).toMatchFileSnapshot(join(fixtures, code, 'expected.json'));
    expect(new Set(found.map((finding) => finding.code))).toEqual(new Set([code]));
  });
});
