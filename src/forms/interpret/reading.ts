import type { Localized } from '../../diagnostics/index.js';

/** Điều đọc được từ một ô: a value, nothing, or why it cannot be told. */
export type Reading<T> =
  | { readonly state: 'empty' }
  | { readonly state: 'value'; readonly value: T }
  | { readonly state: 'unclear'; readonly message: Localized; readonly hint: Localized };

export const EMPTY = { state: 'empty' } as const;

export function readAs<T>(value: T): Reading<T> {
  return { state: 'value', value };
}

/** Ô không rõ: what is wrong with it, and what the officer is to do. */
export function unclear<T>(message: Localized, hint: Localized): Reading<T> {
  return { state: 'unclear', message, hint };
}
