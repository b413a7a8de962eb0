import { composeTemplate } from './read-case.js';

/** Phần đầu ngắn nhất của một mẫu. */
export const HEAD = `---
title: Mẫu thử
kind: report
documentType: Báo cáo
subject: kết quả
issuingAuthority: so-khcn
signatory: pho-giam-doc
---
`;

/** Soạn một thân mẫu với dữ liệu của trường hợp `figures`. */
export function composeBody(body: string) {
  return composeTemplate(HEAD + body, 'figures');
}

/** Chữ của thân văn bản, with the figures and without the gaps. */
export function readBody(result: ReturnType<typeof composeBody>): string {
  const words: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value } = node as { readonly type?: string; readonly value?: unknown };
    if (typeof value === 'string' && type !== 'gap') words.push(value);
    for (const child of Object.values(node)) visit(child);
  };
  const blocks = result.document?.sections.flatMap((section) => section.blocks) ?? [];
  for (const block of blocks)
    if (block.type !== 'letterhead' && block.type !== 'signatureBlock') visit(block);
  return words.join('');
}
