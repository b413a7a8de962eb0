import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawForm } from '../../src/forms/draw/draw-form.js';
import { LARGEST_WORKBOOK } from '../../src/forms/read/index.js';
import { readParts, writeZip } from '../../src/writers/zip-records/index.js';
import { formOf, openWorkbook, sheetOf } from './form-of.js';
import { fillWorkbook, proposeOf, saveWorkbook } from './propose-of.js';

const encoder = new TextEncoder();
let form: Uint8Array;
let parts: Map<string, Uint8Array>;

beforeAll(async () => {
  form = await fillWorkbook({ 'Số liệu y-te-so/ho-so E': 8400 });
  parts = readParts(form);
});

/** The form with some of its parts changed. */
function withParts(changes: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const changed = [...parts].map(([name, content]) => {
    const change = changes[name];
    return [name, change ? encoder.encode(change(new TextDecoder().decode(content))) : content] as const;
  });
  return writeZip(new Map(changed));
}

async function saveEmpty(change: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  change(workbook);
  return saveWorkbook(workbook);
}

describe('tệp không đọc được', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a CSV', encoder.encode('TT;Nội dung;Kỳ này\n1;Hồ sơ;8400\n'), 'notWorkbook'],
    ['an old workbook, or one with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'locked'],
    ['a ZIP file with another name', writeZip(new Map([['a.txt', encoder.encode('a')]])), 'notWorkbook'],
    ['an OpenDocument', writeZip(new Map([['mimetype', encoder.encode('application/x')]])), 'otherFormat'],
    ['the mark of a ZIP file and nothing more', Uint8Array.of(0x50, 0x4b, 0x03, 0x04), 'broken'],
    ['far too many bytes', new Uint8Array(LARGEST_WORKBOOK + 1), 'tooLarge'],
  ])('%s', async (_what, bytes, fault) => {
    expect(await proposeOf(bytes)).toBe(fault);
  });

  it.each([0.2, 0.5, 0.9, 0.999])('a form cut at %d of its length', async (share) => {
    expect(await proposeOf(form.slice(0, Math.floor(form.length * share)))).toBe('broken');
  });

  it('a form of which a byte in the middle was lost is broken, or still says the same', async () => {
    const whole = await proposeOf(form);
    for (let at = 100; at < form.length; at += 997) {
      const damaged = Uint8Array.from(form);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const read = await proposeOf(damaged);
      if (typeof read !== 'string') expect(read).toEqual(whole);
    }
  });

  it('a Word file', async () => {
    const reference = readFileSync(join(import.meta.dirname, '../../dist/reference.docx'));
    expect(await proposeOf(new Uint8Array(reference))).toBe('notWorkbook');
  });

  it.each([
    [
      'of somebody else',
      (workbook: ExcelJS.Workbook) => void workbook.addWorksheet('Bảng 1').addRow([1, 2]),
      'no-form',
    ],
    ['without sheets', () => {}, 'no-form'],
  ])('a workbook %s', async (_what, change, fault) => {
    expect(await proposeOf(await saveEmpty(change))).toBe(fault);
  });

  it('a form whose hidden sheet is gone, whose ids are gone, or of another version', async () => {
    const without = async (change: (workbook: ExcelJS.Workbook) => void) => {
      const workbook = await openWorkbook(form);
      change(workbook);
      return proposeOf(await saveWorkbook(workbook));
    };
    expect(await without((workbook) => workbook.removeWorksheet('qnds'))).toBe('no-form');
    expect(
      await without((workbook) => {
        sheetOf(workbook, 'Số liệu').spliceColumns(8, 1);
        sheetOf(workbook, 'Nhiệm vụ').spliceColumns(8, 1);
      }),
    ).toBe('no-table');
    expect(
      await without((workbook) => {
        sheetOf(workbook, 'qnds').getCell('B1').value = '0';
      }),
    ).toBe('other-version');
  });
});

describe('gói cố ý làm hại', () => {
  const sheet = 'xl/worksheets/sheet1.xml';

  it('a bomb: a small file that unpacks into more than memory holds', async () => {
    const zeros = Buffer.alloc(200 * 1024 * 1024, 0x20);
    const bomb = writeZip(new Map([...parts, [sheet, zeros]]));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await proposeOf(bomb)).toBe('tooLarge');
  });

  it('a bomb that lies about its size', async () => {
    const zeros = Buffer.alloc(150 * 1024 * 1024, 0x20);
    const bomb = Buffer.from(
      writeZip(
        new Map([
          ['xl/workbook.xml', encoder.encode('<workbook/>')],
          [sheet, zeros],
        ]),
      ),
    );
    const size = Buffer.alloc(4);
    size.writeUInt32LE(zeros.length);
    for (let at = bomb.indexOf(size); at >= 0; at = bomb.indexOf(size)) bomb.writeUInt32LE(10, at);
    expect(deflateRawSync(Buffer.alloc(1)).length).toBeGreaterThan(0);
    expect(await proposeOf(new Uint8Array(bomb))).toBe('tooLarge');
  });

  it('a million rows that hold only a format are passed over', async () => {
    const rows = Array.from(
      { length: 1_000_000 },
      (_, index) => `<row r="${index + 100}" s="1" customFormat="1"/>`,
    );
    const cells = Array.from(
      { length: 200_000 },
      (_, index) => `<row r="${index + 2_000_000}"><c r="A${index + 2_000_000}" s="1"/></row>`,
    );
    const bytes = withParts({
      [sheet]: (xml) => xml.replace('</sheetData>', `${rows.join('')}${cells.join('')}</sheetData>`),
    });
    expect(await proposeOf(bytes)).toMatchObject({
      entries: { 'y-te-so/ho-so': { value: 8400 } },
      findings: [],
    });
  });

  it('more cells with values than any form has', async () => {
    const cells = Array.from(
      { length: 250_000 },
      (_, index) => `<row r="${index + 100}"><c r="A${index + 100}"><v>1</v></c></row>`,
    );
    const bytes = withParts({
      [sheet]: (xml) => xml.replace('</sheetData>', `${cells.join('')}</sheetData>`),
    });
    expect(await proposeOf(bytes)).toBe('tooLarge');
  });

  it.each([
    [
      'names that lead nowhere',
      {
        'xl/workbook.xml': (xml: string) =>
          xml.replace(
            '</workbook>',
            '<definedNames><definedName name="a" localSheetId="9">#REF!</definedName></definedNames></workbook>',
          ),
      },
    ],
    [
      'links to other files',
      {
        'xl/workbook.xml': (xml: string) =>
          xml.replace(
            '</workbook>',
            '<externalReferences><externalReference r:id="rId99"/></externalReferences></workbook>',
          ),
      },
    ],
    [
      'a drawing that is not there',
      {
        [sheet]: (xml: string) =>
          xml.replace('</worksheet>', '<drawing r:id="rId77"/><legacyDrawing r:id="rId78"/></worksheet>'),
      },
    ],
    [
      'a document type with entities',
      {
        [sheet]: (xml: string) =>
          xml.replace('<worksheet', '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet'),
      },
    ],
  ] as const)('%s do no harm', async (_what, changes) => {
    expect(await proposeOf(withParts(changes))).toMatchObject({
      entries: { 'y-te-so/ho-so': { value: 8400 } },
      findings: [],
    });
  });

  it.each(['<worksheet', '<sheetData><row r="1"><c r="A1"><v>1', '', '\u0000'])(
    'a sheet of %j',
    async (xml) => {
      const read = await proposeOf(withParts({ [sheet]: () => xml }));
      expect(['broken', 'no-table', 'object']).toContain(typeof read === 'string' ? read : typeof read);
    },
  );

  it('a formula stays a formula: nothing is evaluated', async () => {
    const bytes = await fillWorkbook({ 'Số liệu y-te-so/ghi-chu E': '=HYPERLINK("http://example.org")' });
    expect(await proposeOf(bytes)).toMatchObject({
      entries: { 'y-te-so/ghi-chu': { text: '=HYPERLINK("http://example.org")' } },
    });
  });
});

describe('biểu mẫu', () => {
  it('is read as it was made: nothing is filled in', async () => {
    expect(await proposeOf(await drawForm(formOf()))).toMatchObject({ entries: {}, findings: [] });
  });
});
