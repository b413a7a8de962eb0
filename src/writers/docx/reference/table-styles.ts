import { element, join, type Xml } from '../../markup/index.js';
import { otherStyles } from '../style-names.js';

const sidePadding = 85;
const edgePadding = 40;

function buildMargins(side: number, edge: number): Xml {
  const margins = [
    ['w:top', edge],
    ['w:left', side],
    ['w:bottom', edge],
    ['w:right', side],
  ] as const;
  const sides = margins.map(([name, width]) => element(name, { 'w:w': width, 'w:type': 'dxa' }));
  return element('w:tblCellMar', {}, ...sides);
}

function buildBorders(): Xml {
  const border = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' };
  const edges = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'];
  return element('w:tblBorders', {}, ...edges.map((edge) => element(edge, border)));
}

function buildTableStyle(style: { readonly id: string; readonly name: string }, properties: Xml[]): Xml {
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': style.id },
    element('w:name', { 'w:val': style.name }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': 59 }),
    element('w:qFormat', {}),
    element('w:tblPr', {}, ...properties),
  );
}

/** Kiểu bảng: figures in single thin borders, layout frames without any (the library writes no table styles). */
export function buildTableStyles(): Xml {
  return join([
    buildTableStyle(otherStyles.dataTable, [buildBorders(), buildMargins(sidePadding, edgePadding)]),
    buildTableStyle(otherStyles.layoutTable, [buildMargins(0, 0)]),
  ]);
}
