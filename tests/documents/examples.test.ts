import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DOCUMENTS } from './documents.js';
import { readExamples, readInlineCommands } from './read-examples.js';
import { runExample } from './run-example.js';
import { ROOT, WorkspaceHere } from './workspace-here.js';

/** Exit status of a command that is typed wrongly. */
const WRONG_USAGE = 2;

/** Has read the data once, so that its copies need not. */
const seed = new WorkspaceHere();
let workspace: WorkspaceHere;

beforeAll(async () => void (await seed.run(['validate'])));

beforeEach(() => {
  workspace = new WorkspaceHere(seed);
});

afterEach(() => workspace.remove());

afterAll(() => seed.remove());

describe.each(DOCUMENTS)('ví dụ của %s', (name) => {
  const text = readFileSync(join(ROOT, name), 'utf8');
  const parts = readExamples(text).map(({ title, examples }) => ({
    title,
    examples: examples.filter(({ language }) => language !== ''),
  }));

  it.each(parts.filter(({ examples }) => examples.length > 0))('$title', async ({ examples }) => {
    for (const example of examples) await runExample(workspace, example);
  });

  it('has commands in its sentences that the program understands', async () => {
    for (const command of readInlineCommands(text)) {
      const { status, said } = await workspace.run(command.split(' '));
      expect(status, `${command}\n${said}`).not.toBe(WRONG_USAGE);
    }
  });
});
