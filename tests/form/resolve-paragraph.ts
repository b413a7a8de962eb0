import type { ParagraphForm, RunForm } from './form-model.js';
import {
  isOn,
  mergeProperties,
  type Properties,
  readProperties,
  resolveRun,
  type StyleSheet,
} from './style-chain.js';
import { findAll, findChild, listElements, readCharacters, type XmlElement } from './xml-reader.js';

/** Nơi đoạn đứng: the styles of the package and the formatting that a table around it gives. */
export interface Context {
  readonly styles: StyleSheet;
  readonly usedStyles: Set<string>;
  readonly tableRun: Properties;
  readonly tableParagraph: Properties;
}

/** Số trong một thuộc tính. */
export function readNumber(element: XmlElement | undefined, attribute: string, absent: number): number {
  const text = element?.attributes[attribute];
  if (text === undefined) return absent;
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error(`${attribute}="${text}" is no number`);
  return value;
}

/** Đổi twip (1/1440 inch) sang mi-li-mét. */
export function toMillimetres(twips: number): number {
  return (twips * 25.4) / 1440;
}

/** Chữ của w:r: line breaks as "\n", tabs as "\t", the page field as "‹PAGE›". */
function readRunText(run: XmlElement): string {
  const texts = listElements(run).map((child) => {
    if (child.name === 'w:t') return readCharacters(child);
    if (child.name === 'w:tab') return '\t';
    if (child.name === 'w:br' || child.name === 'w:cr') return '\n';
    if (child.name === 'w:noBreakHyphen') return '-';
    return child.name === 'w:instrText' ? `‹${readCharacters(child).trim().split(/\s+/)[0]}›` : '';
  });
  return texts.join('');
}

function readColor(element: XmlElement | undefined): string {
  const value = element?.attributes['w:val'] ?? 'auto';
  return value === 'auto' ? '000000' : value.toUpperCase();
}

function readRun(run: XmlElement, paragraphStyle: Properties, context: Context): RunForm {
  const direct = readProperties(findChild(run, 'w:rPr'));
  const character = context.styles.resolve('character', direct.get('w:rStyle')?.attributes['w:val']);
  const levels = [context.tableRun, paragraphStyle, character.run];
  const properties = resolveRun(context.styles.runDefaults, levels, direct);
  const value = (name: string) => properties.get(name)?.attributes['w:val'];
  const reference = findChild(run, 'w:footnoteReference');
  return {
    text: readRunText(run),
    font: properties.get('w:rFonts')?.attributes['w:ascii'] ?? '',
    size: readNumber(properties.get('w:sz'), 'w:val', 20) / 2,
    bold: isOn(properties.get('w:b')),
    italic: isOn(properties.get('w:i')),
    caps: isOn(properties.get('w:caps')),
    underline: (value('w:u') ?? 'none') !== 'none',
    color: readColor(properties.get('w:color')),
    language: value('w:lang') ?? '',
    raised: value('w:vertAlign') === 'superscript',
    ...(reference && { footnote: readNumber(reference, 'w:id', -1) }),
  };
}

function readBorders(element: XmlElement | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listElements(element).map(({ name, attributes }) => [name.slice(2), attributes['w:val'] ?? '']),
  );
}

/** Số dòng: "auto" counts in 240ths of a line (17.3.1.33). */
function readLine(spacing: XmlElement | undefined): number {
  const rule = spacing?.attributes['w:lineRule'] ?? 'auto';
  return rule === 'auto' ? readNumber(spacing, 'w:line', 240) / 240 : 0;
}

/** Đọc một đoạn, every property resolved through defaults, table style, paragraph style and direct formatting. */
export function readParagraph(paragraph: XmlElement, context: Context): ParagraphForm {
  const direct = readProperties(findChild(paragraph, 'w:pPr'));
  const style = context.styles.resolve('paragraph', direct.get('w:pStyle')?.attributes['w:val']);
  context.usedStyles.add(style.name);
  const { paragraphDefaults } = context.styles;
  const properties = mergeProperties(paragraphDefaults, context.tableParagraph, style.paragraph, direct);
  const runs = findAll(paragraph, 'w:r').map((run) => readRun(run, style.run, context));
  const indent = properties.get('w:ind');
  const side = (name: string, other: string) =>
    toMillimetres(readNumber(indent, `w:${name}`, readNumber(indent, `w:${other}`, 0)));
  const spacing = properties.get('w:spacing');
  const outline = readNumber(properties.get('w:outlineLvl'), 'w:val', 9);
  const hanging = readNumber(indent, 'w:hanging', 0);
  return {
    kind: 'paragraph',
    styleName: style.name,
    runs,
    text: runs.map(({ text, caps }) => (caps ? text.toLocaleUpperCase('vi') : text)).join(''),
    alignment: properties.get('w:jc')?.attributes['w:val'] ?? 'left',
    left: side('left', 'start'),
    right: side('right', 'end'),
    firstLine: toMillimetres(hanging > 0 ? -hanging : readNumber(indent, 'w:firstLine', 0)),
    before: readNumber(spacing, 'w:before', 0) / 20,
    after: readNumber(spacing, 'w:after', 0) / 20,
    line: readLine(spacing),
    outlineLevel: outline === 9 ? undefined : outline,
    keepNext: isOn(properties.get('w:keepNext')),
    borders: readBorders(properties.get('w:pBdr')),
  };
}
