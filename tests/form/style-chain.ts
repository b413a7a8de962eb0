import { findChild, listElements, type XmlElement } from './xml-reader.js';

/** Bộ thuộc tính: element name → element; a later level replaces the attributes that it names. */
export type Properties = ReadonlyMap<string, XmlElement>;

/** Thuộc tính bật tắt (ECMA-376-1, 17.7.3). */
const TOGGLES: ReadonlySet<string> = new Set(['w:b', 'w:i', 'w:caps', 'w:smallCaps', 'w:strike', 'w:vanish']);

/** Kiểu đã đọc, with its chain of parents from the root down. */
export interface StyleChain {
  readonly name: string;
  readonly paragraph: Properties;
  readonly run: Properties;
  readonly table: Properties;
}

function mergeElement(lower: XmlElement | undefined, upper: XmlElement): XmlElement {
  const children = [
    ...listElements(lower).filter((child) => !findChild(upper, child.name)),
    ...listElements(upper),
  ];
  return { name: upper.name, attributes: { ...lower?.attributes, ...upper.attributes }, children };
}

/** Chồng các mức thuộc tính: attribute by attribute, the last level wins (17.7.2). */
export function mergeProperties(...levels: readonly Properties[]): Properties {
  const merged = new Map<string, XmlElement>();
  for (const level of levels) {
    for (const [name, element] of level) merged.set(name, mergeElement(merged.get(name), element));
  }
  return merged;
}

/** Đọc một phần tử thuộc tính (w:rPr, w:pPr, w:tblPr). */
export function readProperties(element: XmlElement | undefined): Properties {
  return new Map(listElements(element).map((child) => [child.name, child]));
}

/** Giá trị bật tắt: absent val means on (17.17.4). */
export function isOn(element: XmlElement | undefined): boolean {
  if (element === undefined) return false;
  return !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? '1');
}

/** Thuộc tính chữ từ mặc định, kiểu và định dạng trực tiếp; toggles of several styles cancel out (17.7.3). */
export function resolveRun(
  defaults: Properties,
  styles: readonly Properties[],
  direct: Properties,
): Properties {
  const merged = new Map(mergeProperties(defaults, ...styles, direct));
  for (const name of TOGGLES) {
    if (direct.has(name)) continue;
    const odd = styles.filter((style) => isOn(style.get(name))).length % 2 === 1;
    const on = odd || isOn(defaults.get(name));
    merged.set(name, { name, attributes: { 'w:val': on ? '1' : '0' }, children: [] });
  }
  return merged;
}

/** Tập kiểu của một gói. */
export class StyleSheet {
  readonly runDefaults: Properties;
  readonly paragraphDefaults: Properties;
  readonly #styles = new Map<string, XmlElement>();
  readonly #defaults = new Map<string, string>();

  constructor(root: XmlElement) {
    const defaults = findChild(root, 'w:docDefaults');
    this.runDefaults = readProperties(findChild(findChild(defaults, 'w:rPrDefault'), 'w:rPr'));
    this.paragraphDefaults = readProperties(findChild(findChild(defaults, 'w:pPrDefault'), 'w:pPr'));
    for (const style of listElements(root).filter(({ name }) => name === 'w:style')) {
      const id = style.attributes['w:styleId'] ?? '';
      this.#styles.set(id, style);
      const isDefault = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '0');
      if (isDefault) this.#defaults.set(style.attributes['w:type'] ?? '', id);
    }
  }

  /** The style with that id, or the default of its type; throws when a named style is missing. */
  resolve(type: 'character' | 'paragraph' | 'table', id: string | undefined): StyleChain {
    const empty: StyleChain = { name: '', paragraph: new Map(), run: new Map(), table: new Map() };
    const wanted = id ?? this.#defaults.get(type);
    if (wanted === undefined) return empty;
    const style = this.#styles.get(wanted);
    if (style === undefined || style.attributes['w:type'] !== type)
      throw new Error(`no ${type} style ${wanted}`);
    const parentId = findChild(style, 'w:basedOn')?.attributes['w:val'];
    const parent = parentId === undefined ? empty : this.resolve(type, parentId);
    return {
      name: findChild(style, 'w:name')?.attributes['w:val'] ?? '',
      paragraph: mergeProperties(parent.paragraph, readProperties(findChild(style, 'w:pPr'))),
      run: mergeProperties(parent.run, readProperties(findChild(style, 'w:rPr'))),
      table: mergeProperties(parent.table, readProperties(findChild(style, 'w:tblPr'))),
    };
  }
}
