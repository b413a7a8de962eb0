export * from './open-workspace.js';
