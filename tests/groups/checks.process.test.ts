import { describe, expect, it } from 'vitest';
import { createCommunes, figuresOf, writeReturn } from './communes.js';

type Communes = ReturnType<typeof createCommunes>;

/** Codes and files of what validate says, and its words. */
function validate(workspace: Communes) {
  const { stdout, stderr } = workspace.run('validate');
  const text = stdout + stderr;
  const found = [...text.matchAll(/^(\S+?):\d+:\d+ +(?:lỗi|cảnh báo) +(\S+)$/gm)].map(
    ([, file, code]) => `${code} ${file}`,
  );
  return { text, found };
}

function addToSystem(workspace: Communes, lines: string): void {
  workspace.write('data/systems/mot-cua.yaml', workspace.read('data/systems/mot-cua.yaml') + lines);
}

describe('soát số của từng thành viên', () => {
  it('has nothing to say where all is right', () => {
    expect(validate(createCommunes(3)).found).toEqual([]);
  });

  it('an impossible value is found in the return of the one unit', () => {
    const workspace = createCommunes(0);
    writeReturn(workspace, 7, { ...figuresOf(7), 'ty-le': 150 });
    writeReturn(workspace, 8, { ...figuresOf(8), 'ho-so': 8.5 });
    const { found, text } = validate(workspace);
    expect(found).toEqual([
      'figure-out-of-range data/returns/2025-11/xa-07.yaml',
      'figure-too-precise data/returns/2025-11/xa-08.yaml',
    ]);
    expect(text).toContain('xã số 7');
  });

  it('a relation holds for each unit', () => {
    const workspace = createCommunes(0);
    const late =
      '  qua-han: { name: Quá hạn, unitOfMeasure: hồ sơ, measure: flow, reportedBy: [cac-xa], total: sum }\n';
    addToSystem(
      workspace,
      `${late}relations:\n  - { kind: sum, total: ho-so, parts: [dung-han, qua-han] }\n`,
    );
    for (let index = 1; index <= 96; index += 1)
      writeReturn(workspace, index, { ...figuresOf(index), 'qua-han': 1 });
    expect(validate(workspace).found).toEqual([]);
    writeReturn(workspace, 12, { ...figuresOf(12), 'qua-han': 3 });
    const { found, text } = validate(workspace);
    expect(found).toEqual([expect.stringMatching(/^sum-mismatch data\/returns\/2025-11\/xa-12.yaml/)]);
    expect(text).toContain('(xã số 12)');
  });

  it('somebody outside the group reports its figure', () => {
    const workspace = createCommunes(0);
    workspace.write(
      'data/returns/2025-11/so-x.yaml',
      'agency: so-x\nperiod: 2025-11\nfigures:\n  mot-cua/ho-so: 4656\n',
    );
    expect(validate(workspace).found).toEqual(['reported-by-other data/returns/2025-11/so-x.yaml']);
  });

  it.each([
    ['all have reported and it is right', 0, 4656, false],
    ['all have reported', 0, 4655, true],
    ['some have not, and it can be right', 2, 4656, false],
    ['some have not, and it is less already', 2, 4464, true],
  ])('a total that is given by hand: %s', (_, missing, value, isWrong) => {
    const workspace = createCommunes(missing);
    workspace.replace(
      'data/systems/mot-cua.yaml',
      'total: sum }',
      `total: sum, observations: [{ value: ${value}, asOf: 2025-11 }] }`,
    );
    const { found, text } = validate(workspace);
    expect(found).toEqual(isWrong ? ['same-quantity-differs data/systems/mot-cua.yaml'] : []);
    if (isWrong) expect(text).toContain(missing === 0 ? '4.656 (96/96' : '4.465 (94/96');
  });
});
