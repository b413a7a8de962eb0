export { openPeriod } from './open-period.js';
export { placeChanges } from './place-changes.js';
