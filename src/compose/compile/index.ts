export { compileAnnex } from './compile-annex.js';
export { compileTemplate } from './compile-template.js';
