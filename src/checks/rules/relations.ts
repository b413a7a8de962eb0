import type { Localized, Problem, RelatedLocation } from '../../diagnostics/index.js';
import { formatMoment } from '../../text/index.js';
import { assignBlame, type Blame, type Constraint } from '../blame.js';
import type { Check } from '../check.js';
import { type Figure, listInstances, locateFigure, type RelationInstance } from '../relation-instances.js';
import { RELATION_RULES } from '../relation-rules.js';

interface Judged extends Constraint {
  readonly instance: RelationInstance;
}

function judge(instance: RelationInstance): Judged {
  const figures = [instance.result, ...instance.terms];
  return {
    instance,
    terms: figures.map(({ key }) => key),
    holds: RELATION_RULES[instance.source.relation.kind].holds(instance),
  };
}

/** A difference that somebody has decided on says nothing about the other relations of its figures. */
function isSettled({ source }: RelationInstance): boolean {
  const { kind, acknowledgements = [] } = source.relation;
  return acknowledgements.some(({ code }) => code === RELATION_RULES[kind].code);
}

const HINT: Localized = {
  vi: 'Đối chiếu các số liệu này với văn bản nguồn rồi sửa số sai; nếu nguồn ghi như vậy thì ghi nhận lý do.',
  en: 'Hold the figures against the source and mend the wrong one; if the source says so, acknowledge it.',
};

function describeFigure(figure: Figure): RelatedLocation {
  const { metric, observation } = figure;
  const moment = formatMoment(observation.asOf) ?? observation.asOf;
  return {
    location: locateFigure(figure),
    message: { vi: `${metric.name}, ${moment}.`, en: `${metric.name}, ${observation.asOf}.` },
  };
}

const RELATION_PLACE: Localized = { vi: 'Quan hệ được khai ở đây.', en: 'The relation is declared here.' };

function listRelated(failures: readonly Judged[], suspect: Figure | undefined): readonly RelatedLocation[] {
  const figures = new Map<string, Figure>();
  for (const { instance } of failures) {
    for (const figure of [instance.result, ...instance.terms]) figures.set(figure.key, figure);
  }
  if (suspect) figures.delete(suspect.key);
  const places = failures.map(({ instance }) => ({
    location: instance.source.location,
    message: RELATION_PLACE,
  }));
  return [...[...figures.values()].map(describeFigure), ...places];
}

function describeBlame({ term, failures }: Blame<Judged>): readonly Problem[] {
  const [first] = failures;
  if (first === undefined) return [];
  const suspect = [first.instance.result, ...first.instance.terms].find(({ key }) => key === term);
  const messages = failures.map(({ instance }) =>
    RELATION_RULES[instance.source.relation.kind].describe(instance),
  );
  return [
    {
      code: RELATION_RULES[first.instance.source.relation.kind].code,
      location: locateFigure(suspect ?? first.instance.result),
      message: {
        vi: messages.map(({ vi }) => vi).join(' '),
        en: messages.map(({ en }) => en).join(' '),
      },
      hint: HINT,
      related: listRelated(failures, suspect),
    },
  ];
}

/** Quan hệ đã khai: sums, ratios, limits and equal quantities hold at each date that their figures share. */
export const checkRelations: Check = (_dataset, index) => {
  const instances = listInstances(index);
  const open = instances.filter((instance) => !isSettled(instance)).map(judge);
  const settled = instances.filter(isSettled).map(judge);
  const blames = [...assignBlame(open), ...settled.flatMap((judged) => assignBlame([judged]))];
  return blames.flatMap(describeBlame);
};
