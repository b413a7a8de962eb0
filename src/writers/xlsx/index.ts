export { streamXlsx, writeXlsx } from './write-xlsx.js';
