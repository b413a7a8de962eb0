import type { Problem } from '../../diagnostics/index.js';
import type { ReadyAnnex } from '../annex/definition.js';
import { type Expression, walkExpressions } from '../compiled/index.js';
import type { Template } from '../template.js';
import { NameCheck } from './check-names.js';
import { type KnownData, shapeRow, shapeScope } from './shape.js';

type Names = ReturnType<typeof shapeScope>;
type Nodes = Parameters<typeof walkExpressions>[0];

function checkNodes(
  known: KnownData,
  names: Names,
  nodes: Nodes,
  file: string,
  pointer?: string,
): readonly Problem[] {
  const check = new NameCheck(known, names, (offset, endOffset) =>
    pointer === undefined ? { file, offset, endOffset } : { file, pointer },
  );
  walkExpressions(nodes, check);
  return check.problems;
}

/** Soát tên và mã trong một mẫu theo dữ liệu. */
export function checkTemplateNames({ file, compiled }: Template, known: KnownData): readonly Problem[] {
  const names = shapeScope(known);
  return [
    ...checkNodes(known, names, compiled.body, file.path),
    ...Object.entries(compiled.texts).flatMap(([pointer, nodes]) =>
      checkNodes(known, names, nodes, file.path, pointer),
    ),
  ];
}

function toOutput(value: Expression): Nodes {
  return [{ type: 'output', at: 0, value }];
}

function placeOfColumn({ columns }: ReadyAnnex['definition'], index: number): string {
  return `/columns/${index}/${columns[index]?.metric === undefined ? 'value' : 'metric'}`;
}

/** Soát tên và mã trong một định nghĩa phụ lục. */
export function checkAnnexNames({ definition, compiled }: ReadyAnnex, known: KnownData): readonly Problem[] {
  const names = shapeRow(definition.rows);
  const { path } = definition.file;
  return [
    ...Object.entries(compiled.texts).flatMap(([pointer, nodes]) =>
      checkNodes(known, names, nodes, path, pointer),
    ),
    ...compiled.values.flatMap((value, index) =>
      checkNodes(known, names, toOutput(value), path, placeOfColumn(definition, index)),
    ),
  ];
}
