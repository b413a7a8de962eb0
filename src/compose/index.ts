export { type AnnexComposition, composeAnnex } from './annex/compose-annex.js';
export {
  type AnnexResult,
  readAnnexDefinition,
} from './annex/definition.js';
export type { CompiledAnnex, CompiledTemplate } from './compiled/index.js';
export * from './compose-document.js';
export type { CompositionInput } from './composition.js';
export { checkAnnexNames, checkTemplateNames } from './resolve/index.js';
export * from './template.js';
