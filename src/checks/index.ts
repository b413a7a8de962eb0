import type { Check } from './check.js';
import { checkReferences } from './references.js';

/** Các phép kiểm tra, in alphabetical order. */
export const CHECKS: readonly Check[] = [checkReferences];
