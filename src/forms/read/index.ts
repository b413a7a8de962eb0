export * from './find-form.js';
export { LARGEST_WORKBOOK } from './open-package.js';
export * from './read-workbook.js';
export { WORKBOOK_FAULTS } from './workbook-fault.js';
