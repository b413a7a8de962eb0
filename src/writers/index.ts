export { chooseWriter, findWriter, listFormats } from './find-writer.js';
export { BrokenReferenceError, type Reference, type Trees, type WriterOf } from './writer.js';
