import { Document, Header, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import { elements } from '../form.js';
import { createDecreeGeometry } from '../page-geometry.js';
import { otherStyles, paragraphStyles } from '../style-names.js';
import { normalisePackage } from './normalise-package.js';
import { describeParagraphStyles } from './paragraph-styles.js';

const fontName = 'Times New Roman';
const font = { ascii: fontName, hAnsi: fontName, eastAsia: fontName, cs: fontName };
const language = { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'ar-SA' };

function describeSection(): ISectionOptions {
  const { width, height, ...margin } = createDecreeGeometry();
  const style = paragraphStyles.pageNumber.id;
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return {
    properties: { titlePage: true, page: { size: { width, height }, margin } },
    headers: {
      default: new Header({ children: [new Paragraph({ style, children: [number] })] }),
      first: new Header({ children: [new Paragraph({ style })] }),
    },
    // One specimen of each style, so that whoever opens the file in Word sees what can be restyled.
    children: Object.values(paragraphStyles).map(({ id, name }) => new Paragraph({ style: id, text: name })),
  };
}

function describeDocument(): Document {
  return new Document({
    creator: 'qnds',
    styles: {
      default: {
        document: { run: { font, size: elements.paragraph.size * 2, color: '000000', language } },
        footnoteText: {
          run: { size: elements.footnoteText.size * 2 },
          paragraph: { alignment: 'both', spacing: { before: 0, after: 0 } },
        },
      },
      paragraphStyles: [...describeParagraphStyles()],
      characterStyles: [
        // Word allows no highlight in a style, hence the yellow ground.
        {
          ...otherStyles.gap,
          basedOn: 'DefaultParagraphFont',
          quickFormat: true,
          run: { shading: { type: 'clear', color: 'auto', fill: 'FFFF00' } },
        },
      ],
    },
    sections: [describeSection()],
  });
}

/** Lập tài liệu tham chiếu theo nghị định: styles, headers, page; the same bytes on every run. */
export async function buildReferencePackage(): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(describeDocument());
  return normalisePackage(unzipSync(new Uint8Array(packed)));
}
