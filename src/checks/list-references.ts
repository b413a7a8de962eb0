import { type Location, onKey } from '../diagnostics/index.js';
import {
  type Dataset,
  isCitation,
  isFigure,
  listMentionsIn,
  PERIOD_SUBJECT,
  type ProseMention,
} from '../model/index.js';
import { FIELDS, type Field } from '../schema/fields.js';
import { Identities } from './identities.js';
import { type HasLocation, LateLocation } from './late-location.js';
import type { TemplateFolder } from './template-folder.js';
import { FieldWalk, type FoundField, findRoute, type Owner, type Route } from './walk-fields.js';
import { type DescribedRecord, listRecords } from './walk-records.js';

/** Một mã mà dữ liệu nhắc tới: what it is to name, as its field says, and the record around it. */
export class Reference extends LateLocation {
  readonly id: string;
  readonly field: Field;
  readonly object: FoundField['object'];
  readonly owner: Owner;

  readonly #isKey: boolean;

  constructor(id: string, field: Field, { object, owner, parent, token, on }: FoundField) {
    super(parent, token);
    this.#isKey = on === 'key';
    this.id = id;
    this.field = field;
    this.object = object;
    this.owner = owner;
  }

  override get location(): Location {
    return this.#isKey ? onKey(super.location) : super.location;
  }
}

/** Mã dùng hai lần ở cùng một chỗ: among the records of a kind, or the parts of one record. */
export interface RepeatedId {
  readonly id: string;
  /** What it identifies. */
  readonly target: string;
  readonly place: HasLocation;
  readonly first: HasLocation;
}

/** Mọi mã của dữ liệu: those that it names, and those that are there to be named. */
export interface References {
  readonly all: readonly Reference[];
  readonly repeated: readonly RepeatedId[];
  readonly identities: Identities;
}

const CITATION: Field = { refersTo: ['citations'] };
const FIGURE: Field = { refersTo: ['systems.metrics', 'organisation.metrics'] };
const SYSTEM: Field = { refersTo: ['systems'] };

/** What a sentence names: citations, figures, and systems whose name or address it prints. */
function* listNamed(mention: ProseMention): Iterable<readonly [string, Field]> {
  const { subject, args } = mention;
  if (subject === PERIOD_SUBJECT) return;
  yield [subject, isFigure(subject) ? FIGURE : isCitation(mention) ? CITATION : SYSTEM];
  for (const arg of args) if (isFigure(arg)) yield [arg, FIGURE];
}

/** Acknowledgements and other readings are checked against codes and fields, not against records. */
const NO_RECORDS: ReadonlySet<string> = new Set(['codes', 'fields']);

function wants({ identifies, refersTo, text }: Field): boolean {
  const namesRecord = refersTo?.some((target) => !NO_RECORDS.has(target)) ?? false;
  return identifies !== undefined || namesRecord || text === 'prose';
}

const routes = new Map<Field, Route | undefined>();

function routeOf(field: Field): Route | undefined {
  if (!routes.has(field)) routes.set(field, findRoute(field, wants));
  return routes.get(field);
}

function* describeFiles(dataset: Dataset, { heads = [] }: TemplateFolder): Iterable<DescribedRecord> {
  yield* listRecords(dataset);
  const { settings } = dataset;
  if (settings) yield { kind: 'workspace', field: FIELDS.workspace ?? {}, ...settings };
  for (const { kind, file, value } of heads) {
    yield { kind, field: FIELDS[kind] ?? {}, record: value, location: { file, pointer: '' } };
  }
}

/** Gom mọi mã của dữ liệu và của phần đầu các mẫu, each with its place. */
export function listReferences(dataset: Dataset, templates: TemplateFolder = {}): References {
  const all: Reference[] = [];
  const identities = new Identities();
  for (const id of templates.ids ?? []) identities.add('templates', id);
  const repeated: RepeatedId[] = [];
  const identify = (target: string, { text: id, owner, parent, token }: FoundField) => {
    const place = new LateLocation(parent, token);
    const first = identities.add(target, id, place, owner);
    if (first) repeated.push({ id, target, place, first });
  };
  const walk = new FieldWalk((found) => {
    const { field, text } = found;
    if (field.identifies !== undefined) identify(field.identifies, found);
    else if (field.refersTo) all.push(new Reference(text, field, found));
    else {
      for (const mention of listMentionsIn(text)) {
        for (const [id, named] of listNamed(mention)) all.push(new Reference(id, named, found));
      }
    }
  });
  for (const { kind, field, record, location } of describeFiles(dataset, templates)) {
    const route = routeOf(field);
    const values = record as FoundField['object'];
    if (route) walk.walkObject(values, route, { location }, { identifies: kind, id: kind });
  }
  return { all, repeated, identities };
}
