import { strFromU8, unzipSync } from 'fflate';
import type {
  BlockForm,
  CellForm,
  DocumentForm,
  ParagraphForm,
  RowForm,
  SectionForm,
  TableForm,
} from './form-model.js';
import { type Context, readNumber, readParagraph, toMillimetres } from './resolve-paragraph.js';
import { isOn, mergeProperties, readProperties, StyleSheet } from './style-chain.js';
import { findAll, findChild, listElements, parseXml, readCharacters, type XmlElement } from './xml-reader.js';

type Package = Readonly<Record<string, Uint8Array>>;

function openPart(files: Package, path: string): XmlElement {
  const bytes = files[path];
  if (bytes === undefined) throw new Error(`no part ${path}`);
  return parseXml(strFromU8(bytes));
}

function readCell(cell: XmlElement, context: Context): CellForm {
  const properties = readProperties(findChild(cell, 'w:tcPr'));
  return {
    width: toMillimetres(readNumber(properties.get('w:tcW'), 'w:w', 0)),
    widthType: properties.get('w:tcW')?.attributes['w:type'] ?? '',
    span: readNumber(properties.get('w:gridSpan'), 'w:val', 1),
    blocks: readBlocks(cell, context),
  };
}

function readRow(row: XmlElement, context: Context): RowForm {
  const properties = readProperties(findChild(row, 'w:trPr'));
  return {
    isHeader: isOn(properties.get('w:tblHeader')),
    isWhole: isOn(properties.get('w:cantSplit')),
    cells: listElements(row)
      .filter(({ name }) => name === 'w:tc')
      .map((cell) => readCell(cell, context)),
  };
}

/** A table has lines when every edge and every inner line is drawn (17.4.38). */
function hasLines(borders: XmlElement | undefined): boolean {
  const sides = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'];
  const drawn = (side: string) => findChild(borders, side)?.attributes['w:val'] ?? 'none';
  return sides.every((side) => !['nil', 'none'].includes(drawn(side)));
}

function readTable(table: XmlElement, context: Context): TableForm {
  const own = readProperties(findChild(table, 'w:tblPr'));
  const style = context.styles.resolve('table', own.get('w:tblStyle')?.attributes['w:val']);
  context.usedStyles.add(style.name);
  const properties = mergeProperties(style.table, own);
  const inner: Context = { ...context, tableRun: style.run, tableParagraph: style.paragraph };
  return {
    kind: 'table',
    styleName: style.name,
    layout: properties.get('w:tblLayout')?.attributes['w:type'] ?? 'autofit',
    width: toMillimetres(readNumber(properties.get('w:tblW'), 'w:w', 0)),
    widthType: properties.get('w:tblW')?.attributes['w:type'] ?? 'auto',
    indent: toMillimetres(readNumber(properties.get('w:tblInd'), 'w:w', 0)),
    grid: listElements(findChild(table, 'w:tblGrid')).map((column) =>
      toMillimetres(readNumber(column, 'w:w', 0)),
    ),
    hasBorders: hasLines(properties.get('w:tblBorders')),
    rows: listElements(table)
      .filter(({ name }) => name === 'w:tr')
      .map((row) => readRow(row, inner)),
  };
}

function readBlocks(parent: XmlElement, context: Context): readonly BlockForm[] {
  return listElements(parent).flatMap((child): readonly BlockForm[] => {
    if (child.name === 'w:p') return [readParagraph(child, context)];
    return child.name === 'w:tbl' ? [readTable(child, context)] : [];
  });
}

function readTargets(files: Package): ReadonlyMap<string, string> {
  const root = openPart(files, 'word/_rels/document.xml.rels');
  return new Map(
    listElements(root).map(({ attributes }) => [attributes.Id ?? '', `word/${attributes.Target ?? ''}`]),
  );
}

function readHeader(
  files: Package,
  section: XmlElement,
  type: string,
  context: Context,
): readonly ParagraphForm[] {
  const reference = listElements(section).find(
    ({ name, attributes }) => name === 'w:headerReference' && attributes['w:type'] === type,
  );
  if (reference === undefined) return [];
  const path = readTargets(files).get(reference.attributes['r:id'] ?? '') ?? '';
  return listElements(openPart(files, path)).map((paragraph) => readParagraph(paragraph, context));
}

function readSection(
  files: Package,
  element: XmlElement,
  blocks: readonly BlockForm[],
  context: Context,
): SectionForm {
  const size = findChild(element, 'w:pgSz');
  const margins = findChild(element, 'w:pgMar');
  const margin = (side: string) => toMillimetres(readNumber(margins, `w:${side}`, 0));
  const start = findChild(element, 'w:pgNumType')?.attributes['w:start'];
  return {
    width: toMillimetres(readNumber(size, 'w:w', 0)),
    height: toMillimetres(readNumber(size, 'w:h', 0)),
    orientation: size?.attributes['w:orient'] ?? 'portrait',
    top: margin('top'),
    bottom: margin('bottom'),
    left: margin('left') + margin('gutter'),
    right: margin('right'),
    header: margin('header'),
    startsAt: start === undefined ? undefined : Number(start),
    hasOwnFirstPage: isOn(findChild(element, 'w:titlePg')),
    defaultHeader: readHeader(files, element, 'default', context),
    firstHeader: readHeader(files, element, 'first', context),
    blocks,
  };
}

/** Sections end with the sectPr of their last paragraph, the last with that of the body (17.6). */
function readSections(files: Package, context: Context): readonly SectionForm[] {
  const body = findChild(openPart(files, 'word/document.xml'), 'w:body');
  const sections: SectionForm[] = [];
  let pending: XmlElement[] = [];
  for (const child of listElements(body)) {
    const own = child.name === 'w:sectPr' ? child : findChild(findChild(child, 'w:pPr'), 'w:sectPr');
    if (child.name !== 'w:sectPr') pending.push(child);
    if (own === undefined) continue;
    const holder: XmlElement = { name: 'w:body', attributes: {}, children: pending };
    sections.push(readSection(files, own, readBlocks(holder, context), context));
    pending = [];
  }
  if (pending.length > 0) throw new Error('blocks outside every section');
  return sections;
}

function readFootnotes(files: Package, context: Context): ReadonlyMap<number, readonly ParagraphForm[]> {
  if (files['word/footnotes.xml'] === undefined) return new Map();
  const notes = listElements(openPart(files, 'word/footnotes.xml')).filter(
    ({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal',
  );
  return new Map(
    notes.map((note) => [
      readNumber(note, 'w:id', -1),
      findAll(note, 'w:p').map((paragraph) => readParagraph(paragraph, context)),
    ]),
  );
}

function readCore(files: Package): Readonly<Record<string, string>> {
  const entries = listElements(openPart(files, 'docProps/core.xml'));
  return Object.fromEntries(entries.map((entry) => [entry.name, readCharacters(entry)]));
}

/** Đọc tệp Word: what a reader would see, with every property resolved (ECMA-376-1, 17.7.2). */
export function resolveDocx(bytes: Uint8Array): DocumentForm {
  const files = unzipSync(bytes);
  const context: Context = {
    styles: new StyleSheet(openPart(files, 'word/styles.xml')),
    usedStyles: new Set(),
    tableRun: new Map(),
    tableParagraph: new Map(),
  };
  return {
    sections: readSections(files, context),
    footnotes: readFootnotes(files, context),
    core: readCore(files),
    usedStyles: context.usedStyles,
    parts: Object.keys(files),
  };
}
