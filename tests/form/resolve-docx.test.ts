import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BlockForm } from './form-model.js';
import { resolveDocx } from './resolve-docx.js';
import { parseXml, readCharacters } from './xml-reader.js';

const STYLES = `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="A"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:styleId="P" w:default="1"><w:name w:val="gốc"/><w:pPr><w:spacing w:before="120" w:line="360"/><w:jc w:val="both"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="con"/><w:basedOn w:val="P"/><w:pPr><w:spacing w:after="60"/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:sz w:val="26"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="C"><w:name w:val="chữ"/><w:rPr><w:b/><w:caps/></w:rPr></w:style>
<w:style w:type="table" w:styleId="T"><w:name w:val="bảng"/><w:rPr><w:b/></w:rPr><w:tblPr><w:tblLayout w:type="fixed"/></w:tblPr></w:style></w:styles>`;
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1701" w:right="850" w:top="1134" w:bottom="1134"/></w:sectPr>';

function read(body: string): readonly BlockForm[] {
  const parts = {
    'word/document.xml': `<w:document><w:body>${body}${SECTION}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    'word/_rels/document.xml.rels': '<Relationships/>',
    'docProps/core.xml': '<cp:coreProperties/>',
  };
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)]);
  return resolveDocx(zipSync(Object.fromEntries(files))).sections[0]?.blocks ?? [];
}

describe('đọc tệp Word', () => {
  it('inherits along the chain of styles, attribute by attribute (ECMA-376-1, 17.7.2)', () => {
    const [paragraph] = read(
      '<w:p><w:pPr><w:pStyle w:val="Q"/><w:ind w:firstLine="720"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>',
    );
    expect(paragraph).toMatchObject({ styleName: 'con', before: 6, after: 3, line: 1.5, alignment: 'both' });
    expect(paragraph).toMatchObject({ outlineLevel: 2, runs: [{ font: 'A', size: 13, bold: true }] });
    expect(paragraph?.kind === 'paragraph' && paragraph.firstLine).toBeCloseTo(12.7, 3);
  });

  it('lets toggles of two styles cancel out and direct formatting decide (17.7.3)', () => {
    const run = (properties: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>chữ</w:t></w:r>`;
    const [paragraph] = read(
      `<w:p>${run('<w:rStyle w:val="C"/>')}${run('<w:b w:val="0"/>')}${run('<w:rStyle w:val="C"/><w:b/>')}</w:p>`,
    );
    expect(paragraph).toMatchObject({
      text: 'CHỮchữCHỮ',
      runs: [{ bold: false }, { bold: false }, { bold: true }],
    });
  });

  it('counts the style of a table among the levels (17.7.6)', () => {
    const [table] = read(
      '<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr><w:tc><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    );
    expect(table).toMatchObject({
      layout: 'fixed',
      rows: [{ cells: [{ blocks: [{ runs: [{ bold: false }] }] }] }],
    });
  });

  it('refuses a style that is not there', () => {
    expect(() => read('<w:p><w:pPr><w:pStyle w:val="Z"/></w:pPr></w:p>')).toThrow('no paragraph style Z');
  });
});

describe('đọc XML', () => {
  it('reads entities, comments, CDATA and both kinds of quotes', () => {
    const root = parseXml(
      `<?xml version="1.0"?><a b='1 &lt; 2' c="&#x1EC7;"><!-- <x> -->&amp;<![CDATA[<d>]]><e/></a>`,
    );
    expect(root.attributes).toEqual({ b: '1 < 2', c: 'ệ' });
    expect(readCharacters(root)).toBe('&<d>');
  });

  it.each(['<a><b></a>', '<a', '<a>&no;</a>', '<a b="1" b="2"/>', ''])('refuses %s', (text) => {
    expect(() => parseXml(text)).toThrow();
  });
});
