import type { Problem } from '../diagnostics/index.js';
import type { CirculationMark, UrgencyLevel } from '../document/index.js';
import type { Deadline, Periodicity, WindowSetting } from '../model/index.js';
import { validateRecord } from '../schema/index.js';
import { findForbidden, openYaml, readYaml, type TextFile } from '../source/index.js';
import type { TemplateAcknowledgement } from './check/settle-template.js';
import type { CompiledTemplate } from './compiled/index.js';
import { RESERVED_CHARACTERS } from './reserved-characters.js';

/** Phần đầu của mẫu (`schemas/template.schema.json`); texts may hold Liquid. */
export interface FrontMatter {
  readonly title: string;
  readonly kind: 'draft' | 'report';
  readonly periodicity?: Periodicity;
  readonly window?: WindowSetting;
  readonly deadline?: Deadline;
  /** Văn bản quy định chế độ báo cáo (id in `citations`). */
  readonly basis?: string | readonly string[];
  /** Nơi nhận báo cáo. */
  readonly recipient?: string;
  readonly documentType: string;
  readonly subject: string;
  readonly issuingAuthority: string;
  readonly draftingUnit?: string;
  readonly archiveNote?: string;
  readonly signatory: string;
  readonly addressees?: readonly string[];
  readonly recipients?: readonly string[];
  readonly legalBases?: readonly string[];
  readonly layout?: 'articles' | 'parts';
  readonly pointNumbering?: 'decimal' | 'letter';
  readonly enactingAuthority?: string;
  readonly enactingFormula?: string;
  readonly orientation?: 'landscape' | 'portrait';
  readonly urgencyLevel?: UrgencyLevel;
  readonly circulation?: CirculationMark;
  readonly acknowledgements?: readonly TemplateAcknowledgement[];
}

/** Phần đầu đã đọc của mẫu: `bodyOffset` is where the body starts in the file. */
export interface TemplateHead {
  readonly file: TextFile;
  readonly frontMatter: FrontMatter;
  readonly bodyOffset: number;
}

/** Nội dung một mẫu dùng được, as plain data: it can be kept as long as its file stays the same. */
export interface TemplateContent extends Omit<TemplateHead, 'file'> {
  readonly compiled: CompiledTemplate;
}

/** Mẫu văn bản sẵn sàng để soạn. */
export interface Template extends TemplateContent {
  readonly id: string;
  /** It finds the entries of the front matter too. */
  readonly file: TextFile;
}

/** Kết quả đọc mẫu; no content when its head is broken. */
export interface TemplateReading {
  readonly content?: TemplateContent;
  readonly problems: readonly Problem[];
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/;

/** Where the front matter stands in its file. */
function findHead({ text }: TextFile) {
  return { wholeText: text, offset: text.indexOf('\n') + 1 };
}

function describeNoFrontMatter(file: TextFile): Problem {
  return {
    code: 'template-syntax',
    location: { file: file.path, offset: 0 },
    message: {
      vi: 'Mẫu không có phần đầu giữa hai dòng "---".',
      en: 'The template has no front matter between two "---" lines.',
    },
    hint: {
      vi: 'Mở đầu tệp bằng dòng ---, các mục title, kind, documentType, subject, issuingAuthority, signatory, rồi một dòng ---.',
      en: 'Start the file with ---, the keys title, kind, documentType, subject, issuingAuthority, signatory, then ---.',
    },
  };
}

function findReserved(file: TextFile): readonly Problem[] {
  const match = RESERVED_CHARACTERS.exec(file.text);
  if (!match) return [];
  return [
    {
      code: 'template-unsupported',
      location: { file: file.path, offset: match.index, endOffset: match.index + 1 },
      message: {
        vi: 'Mẫu có một ký tự đặc biệt (vùng dùng riêng của Unicode) không in được.',
        en: 'The template holds a private-use character that cannot be printed.',
      },
      hint: { vi: 'Xóa ký tự này rồi gõ lại chữ.', en: 'Delete it and type the text again.' },
    },
  ];
}

/** Đọc một mẫu: its front matter against the schema, its body as `compile` gives it. */
export function readTemplate(
  file: TextFile,
  compile: (head: TemplateHead) => CompiledTemplate,
): TemplateReading {
  const match = FRONT_MATTER.exec(file.text);
  if (!match) return { problems: [describeNoFrontMatter(file)] };
  const head = readYaml(file.path, match[1] ?? '', findHead(file));
  if (!head.file) return { problems: head.problems };
  const value: unknown = head.file.value ?? {};
  const problems = [
    ...validateRecord('template', value, file.path),
    ...findReserved(file),
    ...findForbidden(file),
  ];
  if (problems.length > 0) return { problems };
  const frontMatter = value as FrontMatter;
  const bodyOffset = match[0].length;
  const compiled = compile({ file, frontMatter, bodyOffset });
  return { content: { frontMatter, bodyOffset, compiled }, problems: compiled.problems };
}

/** Mở tệp mẫu để tìm chỗ: the entries of its front matter are found by their pointers. */
export function openTemplateFile(file: TextFile): TextFile {
  const match = FRONT_MATTER.exec(file.text);
  return match ? openYaml(file.path, match[1] ?? '', findHead(file)) : file;
}
