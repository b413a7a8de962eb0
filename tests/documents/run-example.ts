import { expect } from 'vitest';
import type { Example } from './read-examples.js';
import type { WorkspaceHere } from './workspace-here.js';

/** Lines and columns move when data are added, and only a slow machine tells its progress; the rest is compared. */
function withoutPlaces(text: string): string {
  return text
    .replace(/:\d+:\d+/g, ':…')
    .replace(/^\d+\/\d+ \S+\n/gm, '')
    .replace(/^ *\d* \|/gm, '|')
    .replace(/^\| *\^+$/gm, '| ^')
    .trim();
}

/** "…" stands for any text, on a line of its own for any lines, or none. */
function toPattern(expected: string, isWhole: boolean): RegExp {
  const escaped = expected.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const pattern = escaped
    .replace(/^ *…\n/gm, '(?:[\\s\\S]*\\n)?')
    .replace(/\n *…$/, '(?:\\n[\\s\\S]*)?')
    .replaceAll('…', '[\\s\\S]*?');
  return new RegExp(isWhole ? `^${pattern}$` : pattern);
}

function splitArguments(command: string): readonly string[] {
  const words = command.replace(/^(npx )?qnds/, '').match(/"[^"]*"|\S+/g) ?? [];
  return words.map((word) => word.replace(/^"(.*)"$/, '$1'));
}

async function runConsole(workspace: WorkspaceHere, { lines }: Example): Promise<void> {
  const calls = lines.join('\n').split(/^\$ /m).slice(1);
  expect(calls.length).toBeGreaterThan(0);
  for (const call of calls) {
    const [command = '', ...expected] = call.split('\n');
    const { said } = await workspace.run(splitArguments(command));
    expect(withoutPlaces(said), command).toMatch(toPattern(withoutPlaces(expected.join('\n')), true));
  }
}

function trimLines(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join('\n');
}

/** The lines of the block that stand in the file, and where they begin; the longest run of its first lines. */
function findCommon(file: readonly string[], block: readonly string[]): { at: number; count: number } {
  const runs = file.map((_, at) => {
    const end = block.findIndex((line, index) => file[at + index]?.trim() !== line.trim());
    return { at, count: end < 0 ? block.length : end };
  });
  return runs.reduce((best, run) => (run.count > best.count ? run : best));
}

function addLines(text: string, { lines }: Example): string {
  const file = text.split('\n');
  const { at, count } = findCommon(file, lines);
  expect(count, 'the first lines stand in the file').toBeGreaterThan(0);
  const indent = (file[at] ?? '').search(/\S/) - (lines[0] ?? '').search(/\S/);
  const added = lines
    .slice(count)
    .map((line) => (line === '' ? line : ' '.repeat(Math.max(0, indent)) + line));
  expect(added.length, 'there is something to add').toBeGreaterThan(0);
  return [...file.slice(0, at + count), ...added, ...file.slice(at + count)].join('\n');
}

function applyFile(workspace: WorkspaceHere, example: Example, name: string): void {
  const present = workspace.read(name);
  if (example.adds) workspace.write(name, addLines(present ?? '', example));
  else if (present === undefined) workspace.write(name, `${example.lines.join('\n')}\n`);
  else expect(trimLines(present.split('\n'))).toMatch(toPattern(trimLines(example.lines), false));
}

/**
 * Chạy một ví dụ: commands are run and what they say is compared; the text of a file that is not there is written,
 * that of one which is there must be found in it.
 */
export async function runExample(workspace: WorkspaceHere, example: Example): Promise<void> {
  if (example.language === 'console') return runConsole(workspace, example);
  expect(example.file, `the block of line ${example.line} names its file`).toBeDefined();
  applyFile(workspace, example, example.file ?? '');
}
