import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/source/index.js';

function read(value: string) {
  return readYaml('a.yaml', `metrics:\n  x: { value: ${value}, asOf: 2025-11 }\n`);
}

describe('cách viết số', () => {
  it.each(['0', '26082', '-5', '99.81', '5.0', '99.70', '0.500', '131.748', '1000.250'])(
    '%s is a number',
    (text) => {
      const { file, problems } = read(text);
      expect(problems).toEqual([]);
      expect(file?.value).toEqual({ metrics: { x: { value: Number(text), asOf: '2025-11' } } });
    },
  );

  it.each([
    ['26.000', '26000'],
    ['8.200', '8200'],
    ['-1.250', '-1250'],
    ['0x1F', '31'],
    ['0o17', '15'],
    ['1e3', '1000'],
    ['.5', '0.5'],
    ['012', '12'],
    ['+5', '5'],
    ['5.', '5'],
    ['.inf', 'chữ số thường'],
    ['.nan', 'chữ số thường'],
    ['-0', '0'],
  ])('%s is refused, with what to write instead', (text, instead) => {
    const { file, problems } = read(text);
    expect(file).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'number-spelling',
      location: { offset: 23, endOffset: 23 + text.length },
    });
    expect(problems[0]?.hint?.vi).toContain(instead);
  });

  it('leaves texts alone', () => {
    expect(read('"012"').file?.value).toMatchObject({ metrics: { x: { value: '012' } } });
  });
});
