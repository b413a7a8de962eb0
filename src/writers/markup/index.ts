export * from './cells.js';
export { replaceForbidden } from './escape.js';
export { readTags, type Tag } from './read-tags.js';
export { unescapeText } from './unescape.js';
export {
  type Attributes,
  closeTag,
  element,
  join,
  nothing,
  openTag,
  quotedText,
  text,
  type Xml,
  xmlDocument,
} from './xml.js';
