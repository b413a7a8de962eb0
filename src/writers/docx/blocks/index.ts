import type { Block } from '../../../document/index.js';
import type { BlockHandler } from '../context.js';
import { drawAddressees } from './addressees.js';
import { drawAnnexHeading } from './annex-heading.js';
import { drawContactLine } from './contact-line.js';
import { drawDashItem } from './dash-item.js';
import { drawDocumentTitle } from './document-title.js';
import { drawEnactingLine } from './enacting-line.js';
import { drawHeading } from './heading.js';
import { drawLegalBases } from './legal-bases.js';
import { drawLetterhead } from './letterhead.js';
import { drawBodyParagraph } from './paragraph.js';
import { drawSignatureBlock } from './signature-block.js';
import { drawTable } from './table.js';

/** Hàm vẽ của mọi khối. */
export const blockHandlers: { readonly [Type in Block['type']]: BlockHandler<Type> } = {
  addressees: drawAddressees,
  annexHeading: drawAnnexHeading,
  contactLine: drawContactLine,
  dashItem: drawDashItem,
  documentTitle: drawDocumentTitle,
  enactingLine: drawEnactingLine,
  heading: drawHeading,
  legalBases: drawLegalBases,
  letterhead: drawLetterhead,
  paragraph: drawBodyParagraph,
  signatureBlock: drawSignatureBlock,
  table: drawTable,
};
