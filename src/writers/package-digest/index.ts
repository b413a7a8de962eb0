export * from './package-digest.js';
