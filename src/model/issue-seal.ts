import { hashContent } from '../text/index.js';
import type { IssueRecord } from './issue-record.js';

/** Dấu niêm của một bản ghi ban hành: a hash of everything else in it, in the order of the file. */
export function sealOf({ seal: _, ...content }: Partial<IssueRecord>): string {
  return hashContent(JSON.stringify(content));
}
