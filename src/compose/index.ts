export { type AnnexComposition, composeAnnex } from './annex/compose-annex.js';
export {
  type AnnexContent,
  type AnnexReading,
  type ReadyAnnex,
  readAnnexDefinition,
} from './annex/definition.js';
export * from './compose-document.js';
export type { CompositionInput, IssuedValue } from './composition.js';
export type { Need } from './need.js';
export { checkAnnexNames, checkTemplateNames } from './resolve/index.js';
export * from './template.js';
