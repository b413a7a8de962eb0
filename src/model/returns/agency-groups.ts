import type { Agency } from '../agency.js';
import type { Collection } from '../dataset.js';
import type { Metric, MetricHolder } from '../metric.js';

/** Nhóm cơ quan có ghi thành viên. */
export interface AgencyGroup {
  readonly id: string;
  readonly unit: string;
  readonly size: number;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  /** What each file of the register says of the group and its members, by path. */
  readonly parts: ReadonlyMap<string, readonly unknown[]>;
}

/** Các nhóm, by id. */
export type AgencyGroups = ReadonlyMap<string, AgencyGroup>;

/** "các xã, phường, đặc khu" counts "xã, phường, đặc khu". */
function unitOf({ name, memberUnit }: Agency): string {
  return memberUnit ?? name.replace(/^(các|những) /i, '');
}

function readGroup(agencies: Collection<Agency>, group: Agency, ids: readonly string[]): AgencyGroup {
  const parts = new Map<string, unknown[]>();
  const note = (id: string) => {
    const located = agencies.get(id);
    if (located === undefined) return;
    const { file } = located.location;
    parts.set(file, [...(parts.get(file) ?? []), located.record]);
  };
  for (const id of [group.id, ...ids]) note(id);
  const members = ids.map((id) => ({ id, name: agencies.get(id)?.record.name ?? id }));
  const size = Math.max(group.memberCount ?? 0, members.length);
  return { id: group.id, unit: unitOf(group), size, members, parts };
}

/** Đọc các nhóm của sổ cơ quan; a group without members is an agency like any other. */
export function readGroups(agencies: Collection<Agency>): AgencyGroups {
  const groups = [...agencies.values()].flatMap(({ record }): readonly (readonly [string, AgencyGroup])[] => {
    const { id, members } = record;
    return members ? [[id, readGroup(agencies, record, members)]] : [];
  });
  return new Map(groups);
}

/** Nhóm mà mỗi thành viên báo cáo số của mình: the first that the metric names. */
export function findGroup({ reportedBy = [] }: Metric, groups: AgencyGroups): AgencyGroup | undefined {
  const id = reportedBy.find((agency) => groups.has(agency));
  return id === undefined ? undefined : groups.get(id);
}

/** What the register says of the groups that report metrics of a record, by path. */
export function listPartsOfGroups(
  { metrics = {} }: MetricHolder,
  groups: AgencyGroups,
): ReadonlyMap<string, unknown> {
  const used = new Set(Object.values(metrics).flatMap((metric) => findGroup(metric, groups) ?? []));
  const parts = new Map<string, unknown[]>();
  for (const group of used) {
    for (const [file, said] of group.parts) parts.set(file, [...(parts.get(file) ?? []), ...said]);
  }
  return parts;
}

/** Các cơ quan báo cáo: what `reportedBy` names, of a group its members too. */
export function listReporters(
  agencies: Collection<Agency>,
  reportedBy: readonly string[],
): readonly string[] {
  return [...new Set(reportedBy.flatMap((id) => [id, ...(agencies.get(id)?.record.members ?? [])]))];
}
