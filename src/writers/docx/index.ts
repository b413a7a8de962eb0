export { writeDocx } from './write-docx.js';
