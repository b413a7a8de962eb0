import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFolder, ROOT, WorkspaceCopy } from '../commands/workspace.js';

const HEAD = `---
title: Thử
kind: report
periodicity: month
documentType: Báo cáo
subject: Thử
issuingAuthority: so-khcn
signatory: pho-giam-doc
---

`;

const workspace = new WorkspaceCopy(createFolder());
mkdirSync(workspace.path('templates'));
execFileSync('cp', ['-r', `${ROOT}tests/fixtures/form/data`, workspace.path('data')]);
// Documents of templates that are not here are findings of their own.
rmSync(workspace.path('data/documents'), { recursive: true });
workspace.write('data/workspace.yaml', 'name: Thử\ndefaultReport: thu\n');

const loop = (times: number, body: string) => `{% for i in (1..${times}) %}${body}{% endfor %}`;

describe('mẫu phá hoại', () => {
  it.each([
    ['an endless range', loop(1_000_000_000, 'x'), 'template-syntax', 'lặp quá nhiều'],
    ['empty loops in loops', loop(6000, loop(6000, '')), 'template-syntax', 'lặp quá nhiều'],
    ['loops in loops', loop(300, loop(300, loop(300, 'x'))), 'template-syntax', 'lặp quá nhiều'],
    ['a huge output', loop(40_000, `${'x'.repeat(40)}\n`), 'template-syntax', 'quá dài'],
    [
      'a text that doubles',
      `{% assign a = "x" %}${loop(60, '{% capture a %}{{ a }}{{ a }}{% endcapture %}')}{{ a }}`,
      'template-syntax',
      'dừng lại',
    ],
    ['tags without end', '{% if period %}'.repeat(5000), 'template-syntax', 'dừng lại'],
    ['another file', '{% include "../data/agencies.yaml" %}', 'template-syntax', 'Không có thẻ "include"'],
    ['another template', '{% render "thu" %}', 'template-syntax', 'Không có thẻ "render"'],
    ['an unknown filter', '{{ period.label | nubmer }}', 'template-syntax', 'Không có bộ lọc "nubmer"'],
    ['the inside of a value', '{{ period.constructor.name }}', 'template-syntax', 'không có tên đó'],
    ['a control character', 'a\u0001b', 'control-character', 'U+0001'],
    ['an escape code', 'a\u001b[31mb', 'control-character', 'U+001B'],
  ])('%s: a finding, nothing written', { timeout: 30_000 }, (_what, body, code, words) => {
    workspace.write('templates/thu.md', `${HEAD}${body}\n`);
    const { status, stdout, stderr } = workspace.run(
      'report',
      'thu',
      '--month',
      '11',
      '--year',
      '2025',
      '--draft',
    );
    expect({ status, stdout }, stderr).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`lỗi  ${code}`);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at |node:/);
    expect(stderr).not.toContain('\u001b');
    expect(workspace.list('out')).toEqual([]);
  });
});
