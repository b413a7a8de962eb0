export * from './dates.js';
export * from './numbers.js';
export * from './ordinals.js';
export * from './suggestion.js';
export * from './tool-identity.js';
export * from './wording.js';
