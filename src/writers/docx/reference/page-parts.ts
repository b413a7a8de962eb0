import { element, xmlDocument } from '../../markup/index.js';
import { namespaces } from '../namespaces.js';

/** Cài đặt của tài liệu: Word 2013+ layout, Vietnamese separators, the separator notes of footnotes. */
export function buildSettings(): string {
  const separators = [-1, 0].map((id) => element('w:footnote', { 'w:id': id }));
  const compatibility = element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  });
  return xmlDocument(
    element(
      'w:settings',
      namespaces,
      element('w:zoom', { 'w:percent': 100 }),
      element('w:defaultTabStop', { 'w:val': 720 }),
      element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
      element('w:footnotePr', {}, ...separators),
      element('w:compat', {}, element('w:doNotExpandShiftReturn', {}), compatibility),
      element('w:themeFontLang', { 'w:val': 'vi-VN', 'w:eastAsia': 'vi-VN' }),
      element('w:decimalSymbol', { 'w:val': ',' }),
      element('w:listSeparator', { 'w:val': ';' }),
    ),
  );
}

/** Bảng phông chữ. */
export function buildFontTable(): string {
  const font = element(
    'w:font',
    { 'w:name': 'Times New Roman' },
    element('w:panose1', { 'w:val': '02020603050405020304' }),
    element('w:charset', { 'w:val': '00' }),
    element('w:family', { 'w:val': 'roman' }),
    element('w:pitch', { 'w:val': 'variable' }),
  );
  return xmlDocument(element('w:fonts', namespaces, font));
}
