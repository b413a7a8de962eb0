import type { Problem } from '../diagnostics/index.js';
import type { Dataset } from '../model/index.js';
import type { DatasetIndex } from './dataset-index.js';

/** Phép kiểm tra: pure, over the whole data set; it says what and where, never how bad. */
export type Check = (dataset: Dataset, index: DatasetIndex) => readonly Problem[];
