import { childLocation, type Location } from '../../diagnostics/index.js';
import {
  type IssuedDocument,
  type IssuingAuthority,
  type Located,
  nameTarget,
  type Signatory,
} from '../../model/index.js';
import { suggestName } from '../../text/index.js';
import type { Composition } from '../composition.js';
import type { Template } from '../template.js';

/** Việc ban hành: which body issues the document, who signs it, and what the data says of this very document. */
export interface Issue {
  readonly record: Located<IssuedDocument> | undefined;
  readonly authority: Located<IssuingAuthority>;
  readonly signatory: Signatory;
}

type Setting = 'issuingAuthority' | 'signatory';

interface Choice {
  readonly id: string;
  readonly location: Location;
}

/** The document's own setting, or the template's, with the place where it stands. */
function chooseSetting(
  template: Template,
  record: Located<IssuedDocument> | undefined,
  setting: Setting,
): Choice {
  const own = record?.record[setting];
  if (record && own !== undefined) return { id: own, location: childLocation(record.location, setting) };
  return {
    id: template.frontMatter[setting],
    location: { file: template.file.path, pointer: `/${setting}` },
  };
}

function reportUnknown(
  composition: Composition,
  choice: Choice,
  known: Iterable<string>,
  what: string,
): void {
  const names = [...known];
  const suggestion = suggestName(choice.id, names);
  composition.report({
    code: 'unknown-id',
    location: choice.location,
    message: {
      vi: `Không có ${what} mang mã "${choice.id}".`,
      en: `The id "${choice.id}" is not in the data.`,
    },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : { vi: `Các mã đã có: ${names.join(', ')}.`, en: `Known ids: ${names.join(', ')}.` },
  });
}

/** Văn bản của mẫu trong kỳ, as the data records it. */
function findIssuedDocument(
  composition: Composition,
  templateId: string,
): Located<IssuedDocument> | undefined {
  const { dataset, period } = composition.input;
  return dataset.documentsByTarget.get(nameTarget(templateId, period.id));
}

/** Xác định cơ quan ban hành và người ký; unknown ids are reported and give nothing. */
export function resolveIssue(composition: Composition, template: Template): Issue | undefined {
  const record = findIssuedDocument(composition, template.id);
  const { issuingAuthorities } = composition.input.dataset;
  const authorityChoice = chooseSetting(template, record, 'issuingAuthority');
  const authority = issuingAuthorities.get(authorityChoice.id);
  if (authority === undefined) {
    reportUnknown(composition, authorityChoice, issuingAuthorities.keys(), 'cơ quan ban hành');
    return undefined;
  }
  const signatoryChoice = chooseSetting(template, record, 'signatory');
  const { signatories } = authority.record;
  const signatory = signatories.find((candidate) => candidate.id === signatoryChoice.id);
  if (signatory === undefined) {
    const known = signatories.map((candidate) => candidate.id);
    reportUnknown(composition, signatoryChoice, known, `người ký của ${authority.record.name}`);
    return undefined;
  }
  return { record, authority, signatory };
}
