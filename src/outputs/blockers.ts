import type { Diagnostic } from '../diagnostics/index.js';
import {
  type CollectionName,
  findKind,
  findPeriodOfReturn,
  isPartOf,
  kindOf,
  type ReportingPeriod,
} from '../model/index.js';
import type { Workspace, WorkspaceSummary } from '../workspace/index.js';
import { kindOfRecord } from './inputs.js';
import type { Reads } from './reads.js';
import type { Target } from './target.js';

/** Có phát hiện nào ngăn việc viết không; `strict` counts warnings too. */
export function isBlocking({ severity }: Diagnostic, strict: boolean): boolean {
  return severity === 'error' || (strict && severity === 'warning');
}

/** Mọi phát hiện về dữ liệu và mẫu, apart from what single documents lack. */
export function listFindings(summary: WorkspaceSummary): readonly Diagnostic[] {
  const { folderFindings, findings, templates, annexes } = summary;
  return [
    ...folderFindings,
    ...findings,
    ...templates.flatMap((template) => template.findings),
    ...annexes.flatMap((annex) => annex.findings),
  ];
}

/** Các phát hiện về dữ liệu, và về mẫu, phụ lục của những thứ này. */
export function listFindingsFor(
  { findings, templates, annexes }: WorkspaceSummary,
  targets: readonly Target[],
): readonly Diagnostic[] {
  const isAsked = (kind: Target['kind']) => (definition: { readonly id: string }) =>
    targets.some((target) => target.kind === kind && target.id === definition.id);
  return [
    ...findings,
    ...templates.filter(isAsked('document')).flatMap((template) => template.findings),
    ...annexes.filter(isAsked('annex')).flatMap((annex) => annex.findings),
  ];
}

/** The kinds of data that returns of agencies are merged into. */
const REPORTED_KINDS = ['indicators', 'organisation', 'systems', 'tasks'];

/** Whether a return can have to do with a document: one of its period, of a longer one around it, or of a later one. */
function canTouch(file: string, document: ReportingPeriod): boolean {
  const period = findPeriodOfReturn(file);
  return period === undefined || isPartOf(period, document) || period.end < document.start;
}

/** A record of an issue is called as its document is, so that another one says nothing of this document. */
function nameIssue(record: string): readonly string[] {
  const [, id] = /^issued\/(.+)$/.exec(record) ?? [];
  return id === undefined ? [] : [id];
}

/** Tells whether a document has read, or looked in vain for, something that a file holds or may hold. */
function createReadTest(
  { reads, period }: { readonly reads: Reads; readonly period: ReportingPeriod },
  label: string,
): (file: string) => boolean {
  const kindOfFile = (file: string) => findKind(file.slice(label.length + 1));
  const kinds = new Set<string>([
    ...Object.keys(reads.collections).map((name) => kindOf(name as CollectionName)),
    ...reads.absent.map(kindOfRecord),
  ]);
  const isReported = (kind: string | undefined) => REPORTED_KINDS.some((reported) => reported === kind);
  const readsReported = [...kinds, ...Object.keys(reads.files).map(kindOfFile)].some(isReported);
  const issues = new Set(reads.absent.flatMap(nameIssue));
  return (file) => {
    const isData = file.startsWith(`${label}/`);
    const kind = isData ? kindOfFile(file) : undefined;
    // A return with a mistake may not be merged at all: nobody knows what it would have told.
    if (kind === kindOf('returns')) return readsReported && canTouch(file, period);
    if (Object.hasOwn(reads.files, file)) return true;
    if (!isData) return false;
    if (kind === 'issued') return issues.has(file.replace(/^.*\/|\.\w+$/g, ''));
    // What stands in the wrong place may be of any kind.
    return kind === undefined ? [...kinds].some((one) => one !== 'issued') : kinds.has(kind);
  };
}

/** Những lỗi trong những gì văn bản đã đọc: a mistake elsewhere does not hold it up. */
export function findBlockers(
  workspace: Workspace,
  composed: { readonly reads: Reads; readonly period: ReportingPeriod },
  strict: boolean,
): readonly Diagnostic[] {
  const found = listFindings(workspace.summary).filter((finding) => isBlocking(finding, strict));
  if (found.length === 0) return found;
  const { label } = workspace.snapshot;
  const isRead = createReadTest(composed, label);
  const isReturn = (file: string) => file.startsWith(`${label}/${kindOf('returns')}/`);
  return found.filter(({ file, related }) => {
    // What is wrong with a return is so for its period only, whatever it is held against.
    const places = isReturn(file) ? [] : related;
    return isRead(file) || places.some((place) => isRead(place.file));
  });
}

/** Phán quyết về một thứ đã soạn: whether it may be written, and why not. */
export interface Verdict {
  readonly isStopped: boolean;
  /** Errors of the data and the templates that it has read. */
  readonly blockers: readonly Diagnostic[];
  /** What it lacks itself. */
  readonly findings: readonly Diagnostic[];
}

/**
 * Quyết định có được viết không, for every command alike: an error stops what has read the file it is in, or has
 * looked there in vain; so does what a document lacks itself.
 */
export function judgeTarget(
  workspace: Workspace,
  { period }: Pick<Target, 'period'>,
  composed: { readonly findings: readonly Diagnostic[]; readonly reads: Reads },
  strict: boolean,
): Verdict {
  const blockers = findBlockers(workspace, { reads: composed.reads, period }, strict);
  // What else a document lacks where the data is wrong may only follow from that.
  if (blockers.length > 0) return { isStopped: true, blockers, findings: [] };
  const { findings } = composed;
  return { isStopped: findings.some((finding) => isBlocking(finding, strict)), blockers, findings };
}
