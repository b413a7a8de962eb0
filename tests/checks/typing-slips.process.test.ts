import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/workspace/index.js';
import { copyWorkspace } from '../commands/workspace.js';

const workspace = copyWorkspace();

/** A figure typed in the data: where its digits stand. */
interface Typed {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly digits: string;
}

/** Values of figures; what another reading of a wording holds is no figure. */
const VALUE = /(?<=[{,\s]value: )-?\d[\d.]*(?=[,\s}]|$)/g;

/** Every number of systems, organisation, indicators and returns, read from the text as a person sees it. */
function listTyped(): readonly Typed[] {
  const files = [
    'data/organisation.yaml',
    ...['systems', 'indicators', 'returns/2025-07', 'returns/2025-11'].flatMap((kind) =>
      workspace.list(`data/${kind}`).map((name) => `data/${kind}/${name}`),
    ),
  ];
  return files.flatMap((file) =>
    workspace
      .read(file)
      .split('\n')
      .flatMap((text, index, lines) =>
        lines[index - 1]?.includes('field: wording')
          ? []
          : [...text.matchAll(VALUE)].map(({ 0: digits, index: column }) => ({
              file,
              line: index + 1,
              column,
              digits,
            })),
      ),
  );
}

/** The places of the findings that stop a document, with other digits at one place. */
async function findWith({ file, line, column, digits }: Typed, typed: string): Promise<readonly string[]> {
  const before = workspace.read(file);
  const lines = before.split('\n');
  const text = lines[line - 1] ?? '';
  lines[line - 1] = text.slice(0, column) + typed + text.slice(column + digits.length);
  workspace.write(file, lines.join('\n'));
  const opened = await openWorkspace({ folder: workspace.folder, dataFolder: 'data', cache: 'none' });
  workspace.write(file, before);
  if (opened === undefined) throw new Error('the copy has no data');
  return opened
    .present(opened.summary.findings)
    .filter(({ severity }) => severity !== 'info')
    .map((found) => `${found.file}:${found.line}`);
}

const typed = listTyped();
const long = typed.filter(({ digits }) => /^\d{4,}$/.test(digits));
const fractions = typed.filter(({ digits }) => digits.includes('.'));

describe('số gõ nhầm, mỗi số của dữ liệu một lần', () => {
  it('the data holds figures of each kind', () => {
    expect(long.length).toBeGreaterThan(30);
    expect(fractions.length).toBeGreaterThan(25);
    expect(typed.length).toBeGreaterThan(200);
  });

  it.each(long)('dấu chấm hàng nghìn: $digits ở $file:$line', async (figure) => {
    const slip = figure.digits.replace(/(\d{3})$/, '.$1');
    expect(await findWith(figure, slip)).toContain(`${figure.file}:${figure.line}`);
  });

  it.each(fractions)('bỏ sót dấu thập phân: $digits ở $file:$line', async (figure) => {
    expect(await findWith(figure, figure.digits.replace('.', ''))).toContain(`${figure.file}:${figure.line}`);
  });

  it('dấu trừ: mọi số', async () => {
    const silent: string[] = [];
    for (const file of new Set(typed.map((figure) => figure.file))) {
      const before = workspace.read(file);
      workspace.write(
        file,
        before.replace(VALUE, (digits) => (digits === '0' ? digits : `-${digits}`)),
      );
      const opened = await openWorkspace({ folder: workspace.folder, dataFolder: 'data', cache: 'none' });
      workspace.write(file, before);
      const found = opened?.present(opened.summary.findings) ?? [];
      const lines = new Set(found.filter(({ severity }) => severity === 'error').map((one) => one.line));
      const own = typed.filter((figure) => figure.file === file && figure.digits !== '0');
      silent.push(...own.filter(({ line }) => !lines.has(line)).map(({ line }) => `${file}:${line}`));
    }
    expect(silent).toEqual([]);
  });
});
