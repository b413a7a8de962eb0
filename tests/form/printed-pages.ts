import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findAll, parseXml, readCharacters } from './xml-reader.js';

const run = promisify(execFile);

/** Chữ đã in; places in millimetres from the upper left corner of the page. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Trang đã in. */
export interface PrintedPage {
  readonly width: number;
  readonly words: readonly PrintedWord[];
}

/** The font that stands in for a name, for texts that have this letter. */
function matchFont(pattern: string): string {
  return spawnSync('fc-match', [pattern, 'family'], { encoding: 'utf8' }).stdout;
}

/** Thứ còn thiếu để in thử: a program, or a font; undefined when all is there. */
export function findMissing(): string | undefined {
  const flags = { 'fc-match': '--version', soffice: '--version', pdftotext: '-v' };
  const found = Object.entries(flags).find(
    ([program, flag]) => spawnSync(program, [flag], { timeout: 60_000 }).error,
  );
  if (found) return found[0];
  // Where "ế" comes from another font, words are wider than in Word and pdftotext takes them apart.
  const isWhole = matchFont('Times New Roman') === matchFont('Times New Roman:charset=1ebf');
  return isWhole ? undefined : 'font like Times New Roman with Vietnamese letters';
}

function readPages(xml: string): readonly PrintedPage[] {
  const millimetres = (text: string | undefined) => (Number(text) * 25.4) / 72;
  // pdftotext writes an XHTML head with a doctype, which is no concern of ours.
  const body = parseXml(xml.slice(xml.indexOf('<doc>'), xml.indexOf('</doc>') + '</doc>'.length));
  return findAll(body, 'page').map((page) => ({
    width: millimetres(page.attributes.width),
    words: findAll(page, 'word').map((word) => ({
      text: readCharacters(word),
      left: millimetres(word.attributes.xMin),
      right: millimetres(word.attributes.xMax),
      top: millimetres(word.attributes.yMin),
      bottom: millimetres(word.attributes.yMax),
    })),
  }));
}

/** In một tệp Word ra PDF bằng LibreOffice rồi đọc chỗ đứng của từng chữ. */
export async function printPages(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'qnds-print-'));
  try {
    await writeFile(join(folder, 'document.docx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', 'document.docx'], { cwd: folder });
    const { stdout } = await run('pdftotext', ['-bbox', 'document.pdf', '-'], { cwd: folder });
    return readPages(stdout);
  } finally {
    await rm(folder, { recursive: true, maxRetries: 3 });
  }
}
