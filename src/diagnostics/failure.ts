import type { Localized } from './localized.js';

/** Việc không làm được: what happened, why, what to do. */
export interface Failure {
  readonly code: 'output-edited' | 'output-failed' | 'output-locked' | 'wrong-usage';
  readonly message: Localized;
  readonly hint: Localized;
}
