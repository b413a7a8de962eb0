export { countLines } from './count-lines.js';
export { measureLongestLine, measureText, type TextFace } from './measure-text.js';
