export * from './decode-text.js';
export { findForbidden } from './forbidden-characters.js';
export { findMergeConflict } from './merge-conflict.js';
export * from './read-yaml.js';
export * from './text-file.js';
export type { YamlFile } from './yaml-file.js';
