import type { Location } from '../../diagnostics/index.js';
import { type DatumOrigin, listFigures, type OfficialDocument, type Origin } from '../../document/index.js';
import { type Dataset, type IssuedFigure, type IssuedInput, nameDatum } from '../../model/index.js';

/** Con số của văn bản soạn từ dữ liệu bây giờ: as an issued document keeps it, and where its data stand now. */
export interface CurrentFigure {
  readonly figure: IssuedFigure;
  /** Of the datum, or of the inputs of a computed figure. */
  readonly locations: readonly Location[];
}

type Plain = IssuedInput['value'];

function toPlain(value: unknown): Plain {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
    ? value
    : undefined;
}

function locationOf({ file, pointer }: DatumOrigin): Location {
  return { file, pointer };
}

function describeInput(dataset: Dataset, origin: DatumOrigin): IssuedInput {
  const { name, value } = nameDatum(dataset, locationOf(origin)) ?? {
    name: `${origin.file}#${origin.pointer}`,
  };
  const plain = toPlain(value);
  return { datum: name, ...(plain !== undefined && { value: plain }) };
}

function* listInputs(origin: Origin): Iterable<DatumOrigin> {
  if (origin.kind === 'datum') yield origin;
  else for (const input of origin.inputs) yield* listInputs(input);
}

function describeOrigin(dataset: Dataset, origin: Origin): Omit<IssuedFigure, 'place' | 'printed'> {
  if (origin.kind === 'computed') {
    const inputs = [...listInputs(origin)].map((input) => describeInput(dataset, input));
    return { function: origin.function, inputs };
  }
  const { file, source, asOf } = origin;
  return {
    ...describeInput(dataset, origin),
    file,
    ...(source && { takenFrom: source }),
    ...(asOf && { asOf }),
  };
}

/**
 * Các con số của một văn bản, in reading order, with the names of their data.
 * @param dataset the data that it was composed from, not one that logs what is read.
 */
export function listIssuedFigures(document: OfficialDocument, dataset: Dataset): readonly CurrentFigure[] {
  return listFigures(document).map(({ figure, place }) => ({
    figure: { printed: figure.value, place, ...describeOrigin(dataset, figure.origin) },
    locations: [...listInputs(figure.origin)].map(locationOf),
  }));
}
