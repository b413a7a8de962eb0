export * from './decode-text.js';
export { findForbiddenCharacter } from './forbidden-characters.js';
export * from './read-yaml.js';
export * from './text-file.js';
export type { YamlFile } from './yaml-file.js';
