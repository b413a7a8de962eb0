import { createRandom } from './random.js';

const PIECES = [
  ...'[]{}:,#&*!|>%@`"\'\\\t\n\r -?~0.',
  ...[
    '\n  ',
    '\n    ',
    ': ',
    ' #',
    '- ',
    ', ',
    '  ',
    'a: ',
    '{ a: 1 }',
    '[1, 2]',
    '>-\n',
    '|\n',
    '"a',
    'true',
    'null',
  ],
  ...[
    '<<: *a\n',
    '&a ',
    '*a',
    '---\n',
    '...\n',
    '!!str ',
    '__proto__: 1\n',
    'constructor: {}\n',
    '9'.repeat(17),
  ],
  ...['\u0007', '\u202e', '\ud800', '\ufeff', '\u00a0', '\u2028', '\r\n', '0x1F', '1e3', '.nan', '-', 'Đ'],
];

/** Changes one line: left out, repeated, indented otherwise, joined with the next, moved down. */
function changeLine(lines: string[], random: (below: number) => number): void {
  const at = random(lines.length);
  const line = lines[at] ?? '';
  const shift = ' '.repeat(1 + random(3));
  const changes: readonly (readonly string[])[] = [
    [],
    [line, line],
    [shift + line],
    [line.replace(/^ {1,2}/, '')],
    [`${line} ${lines[at + 1] ?? ''}`],
    [lines[at + 1] ?? '', line],
    [line, ''],
    [line, `${shift}# ghi chú`],
    [line + shift],
  ];
  lines.splice(at, 1, ...(changes[random(changes.length)] ?? []));
}

/** Làm hỏng vài chỗ của một tệp YAML, in the same way for the same seed; only a part of it, to be quick. */
export function mutateText(seeds: readonly (readonly [string, string])[], seed: number): string {
  const random = createRandom(seed);
  const all = (seeds[random(seeds.length)]?.[1] ?? '').split('\n');
  const lines = all.slice(0, 5 + random(60));
  for (let times = random(3); times > 0; times -= 1) changeLine(lines, random);
  let text = lines.join('\n');
  for (let times = random(3); times > 0; times -= 1) {
    const start = random(text.length + 1);
    const end = random(3) === 0 ? start + random(20) : start;
    text = text.slice(0, start) + (PIECES[random(PIECES.length)] ?? '') + text.slice(end);
  }
  return text;
}
