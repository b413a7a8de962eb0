import { resolvePlain } from './scalars.js';
import { giveUp } from './unusual.js';

/** Soát một khóa: equal keys, names that every object answers to and keys that are no text are left to the library. */
export function checkKey(map: Readonly<Record<string, unknown>>, key: string): void {
  if (key in map || key === 'prototype' || resolvePlain(key) !== key) giveUp();
}
