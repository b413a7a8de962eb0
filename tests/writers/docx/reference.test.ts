import { strToU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/writers/docx/index.js';
import { buildReferencePackage } from '../../../src/writers/docx/reference/index.js';
import { styleNames } from '../../../src/writers/docx/style-names.js';
import { writeZip } from '../../../src/writers/zip-records/index.js';
import { dispatch } from './dispatch.fixture.js';
import { findParagraphs, listErrors, readPart } from './docx-parts.js';

let reference: Uint8Array;

beforeAll(async () => {
  reference = await buildReferencePackage();
});

type Edit = (xml: string) => string;

function editReference(edits: Readonly<Record<string, Edit>>): Uint8Array {
  const files = new Map(Object.entries(unzipSync(reference)));
  for (const [path, edit] of Object.entries(edits)) files.set(path, strToU8(edit(readPart(reference, path))));
  return writeZip(files);
}

describe('tài liệu tham chiếu', () => {
  it('is valid Open XML', async () => {
    expect(await listErrors(reference)).toEqual([]);
  });

  it('has the same bytes on every run', async () => {
    expect(await buildReferencePackage()).toEqual(reference);
  });

  it('has a style for every role, and no other style with a look of its own', () => {
    const styles = readPart(reference, 'word/styles.xml');
    for (const { id, name } of Object.values(styleNames)) {
      expect(styles).toMatch(new RegExp(`w:styleId="${id}"[^>]*><w:name w:val="${name}"/>`));
    }
    expect(styles).not.toMatch(/w:styleId="(Heading|Title|TOC)/);
  });

  it('is written in Vietnamese and Times New Roman', () => {
    const styles = readPart(reference, 'word/styles.xml');
    expect(styles).toContain('w:lang w:val="vi-VN" w:eastAsia="vi-VN"');
    for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs']) {
      expect(styles).toContain(`w:${slot}="Times New Roman"`);
    }
    expect(readPart(reference, 'word/theme/theme1.xml')).not.toContain('Calibri');
  });

  it('shows the page number in the header, but not on the first page', () => {
    expect(readPart(reference, 'word/header1.xml')).toContain('PAGE');
    expect(readPart(reference, 'word/header2.xml')).not.toContain('PAGE');
  });
});

describe('tài liệu tham chiếu do người dùng sửa', () => {
  it('may have other style ids: the names count', () => {
    const edited = editReference({
      'word/styles.xml': (xml) => xml.replaceAll('"QuocHieu"', '"Quchiu"'),
      'word/document.xml': (xml) => xml.replaceAll('"QuocHieu"', '"Quchiu"'),
    });
    const body = readPart(writeDocx(dispatch, edited), 'word/document.xml');
    expect(findParagraphs(body, 'Quchiu')).toHaveLength(1);
    expect(findParagraphs(body, 'QuocHieu')).toHaveLength(0);
  });

  it('may have margins of its own', () => {
    const edited = editReference({
      'word/document.xml': (xml) => xml.replace('w:left="1701"', 'w:left="1984"'),
    });
    const body = readPart(writeDocx(dispatch, edited), 'word/document.xml');
    expect(body).toContain('w:left="1984"');
    expect(body).toContain(`<w:tblW w:w="${11906 - 1984 - 850}" w:type="dxa"/>`);
  });

  it('may lack footnotes and core properties', async () => {
    const lost = /<(Override|Relationship)[^>]*(footnotes|core)[^>]*\/>/g;
    const drop: Edit = (xml) => xml.replace(lost, '');
    const files = unzipSync(
      editReference({
        '[Content_Types].xml': drop,
        '_rels/.rels': drop,
        'word/_rels/document.xml.rels': drop,
      }),
    );
    const { 'word/footnotes.xml': _notes, 'docProps/core.xml': _core, ...rest } = files;
    const written = writeDocx(dispatch, writeZip(new Map(Object.entries(rest))));
    expect(readPart(written, 'word/footnotes.xml')).toContain('w:id="2"');
    expect(await listErrors(written)).toEqual([]);
  });

  it('may be a template and carry parts we know nothing of', async () => {
    const edited = editReference({
      '[Content_Types].xml': (xml) => xml.replace('.document.main+xml', '.template.main+xml'),
      'docProps/thumbnail.xml': () => '<a/>',
    });
    const written = writeDocx(dispatch, edited);
    expect(readPart(written, '[Content_Types].xml')).not.toContain('.template.main+xml');
    expect(readPart(written, 'docProps/thumbnail.xml')).toBe('<a/>');
    expect(await listErrors(written)).toEqual([]);
  });
});
