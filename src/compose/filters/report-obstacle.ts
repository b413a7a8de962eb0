import type { Obstacle } from '../../analysis/index.js';
import type { Localized, Location, RelatedLocation } from '../../diagnostics/index.js';
import { formatNumber } from '../../text/index.js';
import type { Composition } from '../composition.js';
import type { FigureValue } from './figure.js';

/** Vì sao không tính: what is the matter with the figures. */
export const OBSTACLE_REASONS: Readonly<Record<Obstacle, Localized>> = {
  approximate: { vi: 'có con số xấp xỉ (hơn, gần, khoảng)', en: 'one of them is approximate' },
  cutOffs: { vi: 'các số chốt ở những thời điểm khác nhau', en: 'they are of different moments' },
  doubtful: { vi: 'có con số còn ngờ', en: 'one of them is doubted' },
  measureUnknown: {
    vi: 'số liệu chưa ghi measure là stock hay flow',
    en: 'the metric does not say whether its measure is stock or flow',
  },
  negative: { vi: 'có con số âm', en: 'one of them is negative' },
  noTotal: {
    vi: 'số liệu này không có số chung (total: none)',
    en: 'this metric has no total (total: none)',
  },
  partExceedsWhole: { vi: 'phần lớn hơn tổng', en: 'the part is greater than the whole' },
  percentage: { vi: 'có con số đã là tỷ lệ %', en: 'one of them is a percentage already' },
  units: { vi: 'các số khác đơn vị tính', en: 'their units differ' },
  worded: { vi: 'có giá trị bằng chữ', en: 'one of them is in words' },
  wholeNotPositive: { vi: 'tổng không lớn hơn 0', en: 'the whole is not above 0' },
};

const CALCULATIONS: Readonly<Record<'share_of' | 'total', Localized>> = {
  share_of: { vi: 'Không lập tỷ lệ', en: 'No share is made' },
  total: { vi: 'Không cộng', en: 'No total is made' },
};

type NumberFigure = FigureValue & { readonly value: number };

function wordFigure({ value, qualifier, unitOfMeasure, asOf }: NumberFigure): string {
  const unit = unitOfMeasure === '%' ? '%' : unitOfMeasure === undefined ? '' : ` ${unitOfMeasure}`;
  const figure = `${qualifier === undefined ? '' : `${qualifier} `}${formatNumber(value)}${unit}`;
  return asOf === undefined ? figure : `${figure} (${asOf})`;
}

function locate({ origin }: FigureValue): Location | undefined {
  return origin.kind === 'datum' ? { file: origin.file, pointer: origin.pointer } : undefined;
}

/** Phép tính bị từ chối: a figure made of these would be wrong. Told at the template, with the places of the figures. */
export function reportObstacle(
  composition: Composition,
  filter: 'share_of' | 'total',
  obstacle: Obstacle,
  figures: readonly NumberFigure[],
): void {
  const words = figures.map(wordFigure).join(', ');
  const [what, why] = [CALCULATIONS[filter], OBSTACLE_REASONS[obstacle]];
  const related = figures.flatMap((figure): readonly RelatedLocation[] => {
    const location = locate(figure);
    return location
      ? [{ location, message: { vi: `${wordFigure(figure)}.`, en: `${wordFigure(figure)}.` } }]
      : [];
  });
  composition.report({
    code: 'figure-not-computable',
    location: composition.cursor.place,
    message: {
      vi: `${what.vi} (${filter}): ${why.vi}: ${words}.`,
      en: `${what.en} (${filter}): ${why.en}: ${words}.`,
    },
    hint: {
      vi: 'Kiểm tra các số này trong dữ liệu; nếu số đúng thì sửa mẫu để không tính từ các số này.',
      en: 'Check the figures in the data; if they are right, do not compute from them in the template.',
    },
    related,
  });
}
