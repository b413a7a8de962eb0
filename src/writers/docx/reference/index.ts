export { buildReferencePackage } from './build-reference-package.js';
