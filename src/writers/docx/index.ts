export { BrokenReferenceError } from './reference-package.js';
export { writeDocx } from './write-docx.js';
