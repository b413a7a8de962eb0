import type { Severity } from './diagnostic.js';

/** Mã phát hiện và mức độ mặc định; a code is never renamed. */
export const DIAGNOSTIC_SEVERITIES = {
  'duplicate-id': 'error',
  'duplicate-key': 'error',
  'file-unreadable': 'error',
  'invalid-value': 'error',
  'missing-data': 'error',
  'missing-key': 'error',
  'missing-record': 'error',
  'output-failed': 'error',
  'template-syntax': 'error',
  'template-unknown-name': 'error',
  'template-unsupported': 'error',
  'unknown-file': 'warning',
  'unknown-id': 'error',
  'unknown-key': 'error',
  'unknown-template': 'error',
  'wrong-type': 'error',
  'wrong-usage': 'error',
  'yaml-syntax': 'error',
} as const satisfies Record<string, Severity>;

/** Mã phát hiện. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_SEVERITIES;
