import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import type { Agency, Dataset } from '../../model/index.js';
import type { Check } from '../check.js';

/** Whether the members of a group lead back to it. */
function leadsTo({ agencies }: Dataset, from: string, group: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === group) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(agencies.get(id)?.record.members ?? []));
  }
  return false;
}

function describe(member: string, name: string, isWithin: boolean, location: Location): Problem {
  return {
    code: 'group-within-itself',
    location,
    message: isWithin
      ? { vi: `Nhóm "${name}" nằm trong chính nó.`, en: `The group "${name}" is within itself.` }
      : {
          vi: `Thành viên "${member}" của nhóm "${name}" lại là một nhóm có thành viên.`,
          en: `The member "${member}" of "${name}" is a group with members of its own.`,
        },
    hint: {
      vi: 'Mỗi thành viên phải là một cơ quan tự báo cáo số của mình: ghi thẳng các cơ quan đó.',
      en: 'Each member is an agency that reports its own values: list those agencies.',
    },
  };
}

function checkGroup(dataset: Dataset, { id: group, name, members = [] }: Agency, location: Location) {
  const list = childLocation(location, 'members');
  return members.flatMap((member, index) => {
    if (member !== group && dataset.agencies.get(member)?.record.members === undefined) return [];
    return [describe(member, name, leadsTo(dataset, member, group), childLocation(list, index))];
  });
}

/** Nhóm nằm trong chính nó, hoặc trong nhóm khác: nobody could tell who reports what. */
export const checkGroups: Check = (dataset) =>
  [...dataset.agencies.values()].flatMap(({ record, location }) => checkGroup(dataset, record, location));
