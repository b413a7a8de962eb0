import type { Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import type { RepeatedId } from '../list-references.js';
import { nameTargets } from '../name-target.js';

function describe({ id, target, place, first }: RepeatedId): Problem {
  return {
    code: 'duplicate-id',
    location: place.location,
    message: {
      vi: `Mã ${nameTargets([target])} "${id}" đã được dùng ở trên.`,
      en: `The id "${id}" is already taken among the ${target}.`,
    },
    hint: {
      vi: 'Đổi mã của một trong hai mục, hoặc xóa mục thừa.',
      en: 'Rename one of the two entries or delete the spare one.',
    },
    related: [
      {
        location: first.location,
        message: { vi: 'Mã này xuất hiện lần đầu ở đây.', en: 'It stands here first.' },
      },
    ],
  };
}

/** Mã dùng hai lần trong một bản ghi: which of the two is meant would depend on the order. */
export const checkPartIds: Check = (_dataset, { references }) => references.repeated.map(describe);
