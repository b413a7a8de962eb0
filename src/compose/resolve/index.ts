import type { Problem } from '../../diagnostics/index.js';
import type { Dataset } from '../../model/index.js';
import type { ReadyAnnex } from '../annex/definition.js';
import { type Expression, walkExpressions } from '../compiled/index.js';
import type { Template } from '../template.js';
import { NameCheck } from './check-names.js';
import { shapeRow, shapeScope } from './shape.js';

type Names = ReturnType<typeof shapeScope>;
type Nodes = Parameters<typeof walkExpressions>[0];

function checkNodes(
  dataset: Dataset,
  names: Names,
  nodes: Nodes,
  file: string,
  pointer?: string,
): readonly Problem[] {
  const check = new NameCheck(dataset, names, (offset, endOffset) =>
    pointer === undefined ? { file, offset, endOffset } : { file, pointer },
  );
  walkExpressions(nodes, check);
  return check.problems;
}

/** Soát tên và mã trong một mẫu theo dữ liệu. */
export function checkTemplateNames({ file, compiled }: Template, dataset: Dataset): readonly Problem[] {
  const names = shapeScope(dataset);
  return [
    ...checkNodes(dataset, names, compiled.body, file.path),
    ...Object.entries(compiled.texts).flatMap(([pointer, nodes]) =>
      checkNodes(dataset, names, nodes, file.path, pointer),
    ),
  ];
}

function toOutput(value: Expression): Nodes {
  return [{ type: 'output', at: 0, value }];
}

/** Soát tên và mã trong một định nghĩa phụ lục. */
export function checkAnnexNames({ definition, compiled }: ReadyAnnex, dataset: Dataset): readonly Problem[] {
  const names = shapeRow(definition.rows);
  const { path } = definition.file;
  return [
    ...Object.entries(compiled.texts).flatMap(([pointer, nodes]) =>
      checkNodes(dataset, names, nodes, path, pointer),
    ),
    ...compiled.values.flatMap((value, index) =>
      checkNodes(dataset, names, toOutput(value), path, `/columns/${index}/value`),
    ),
  ];
}
