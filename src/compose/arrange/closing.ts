import type { Block, Inline, SignatureBlock } from '../../document/index.js';
import type { Template } from '../template.js';
import type { Issue } from './issue.js';

/** Dấu kết thúc nội dung văn bản (Phụ lục III, mẫu 1.1–1.10). */
const END_MARK = './.';

function trimEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  if (last?.type !== 'text') return inlines;
  const value = last.value.replace(/[\s.;:,/]+$/, '');
  const rest = inlines.slice(0, -1);
  return value === '' ? rest : [...rest, { ...last, value }];
}

function withEndMark(children: readonly Inline[]): readonly Inline[] {
  return [...trimEnd(children), { type: 'text', value: END_MARK }];
}

/** Kết thúc nội dung: the last paragraph ends with "./."; after a table the mark stands by itself. */
export function closeBody(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.type === 'paragraph' || last?.type === 'dashItem') {
    return [...blocks.slice(0, -1), { ...last, children: withEndMark(last.children) }];
  }
  return [...blocks, { type: 'paragraph', children: [{ type: 'text', value: END_MARK }] }];
}

/** Các dòng quyền hạn, chức vụ của người ký (Phụ lục I, Phần I, II.7.b). */
function composeAuthority(issue: Issue): readonly string[] {
  const { authority = [], title } = issue.signatory;
  const lines = authority.map((line) => `${line.capacity}. ${line.of}`);
  return title === undefined ? lines : [...lines, title];
}

/** Dòng lưu: "Lưu: VT, BCVT&CĐS" (Phụ lục I, Phần I, II.9.d). */
function composeArchiveLine(template: Template): string {
  const { draftingUnit, archiveNote } = template.frontMatter;
  return draftingUnit === undefined ? 'Lưu: VT' : `Lưu: VT, ${draftingUnit}${archiveNote ?? ''}`;
}

/** Khối ký và nơi nhận. */
export function composeSignatureBlock(
  template: Template,
  issue: Issue,
  recipients: readonly (readonly Inline[])[],
): SignatureBlock {
  const name = issue.signatory.name ?? undefined;
  return {
    type: 'signatureBlock',
    authority: composeAuthority(issue),
    ...(name !== undefined && { signatoryName: name }),
    recipients: [...recipients, [{ type: 'text', value: composeArchiveLine(template) }]],
  };
}
