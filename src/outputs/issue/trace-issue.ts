import { type Dataset, findDatum, type IssuedFigure, type IssueRecord } from '../../model/index.js';
import type { WorkspaceFiles } from '../../workspace/index.js';

type Locate = (datum: Pick<IssuedFigure, 'datum' | 'value'>) => object;

/** Where a datum stands now, if it is still what was printed. */
function locateDatum(
  files: WorkspaceFiles,
  dataset: Dataset,
  { datum, value }: Pick<IssuedFigure, 'datum' | 'value'>,
): object {
  const found = datum === undefined ? undefined : findDatum(dataset, datum);
  if (!found?.isThere || (value !== undefined && found.value !== value)) return {};
  const { file, pointer = '' } = found.location;
  const { line, column } = files.locate(found.location);
  return { file, pointer, line, column };
}

function describe(figure: IssuedFigure, locate: Locate): object {
  const { printed: text, place, takenFrom: source, asOf, file, inputs = [] } = figure;
  if (figure.function !== undefined) {
    const used = inputs.map((input) => ({ kind: 'datum', ...locate(input), datum: input.datum }));
    return { text, place, kind: 'computed', function: figure.function, inputs: used };
  }
  return {
    text,
    place,
    kind: 'datum',
    file,
    ...locate(figure),
    ...(source && { source }),
    ...(asOf && { asOf }),
  };
}

/** Nguồn gốc các con số của văn bản đã ban hành, as it was printed: a line is told only where its datum is still the same. */
export function traceIssue(files: WorkspaceFiles, dataset: Dataset, { figures }: IssueRecord): string {
  const locate: Locate = (datum) => locateDatum(files, dataset, datum);
  return `${JSON.stringify(
    figures.map((figure) => describe(figure, locate)),
    null,
    2,
  )}\n`;
}
