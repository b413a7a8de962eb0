import { describe, expect, it } from 'vitest';
import { element, quotedText, readTags, text, xmlDocument } from '../../../src/writers/markup/index.js';

describe('xml', () => {
  it('escapes text', () => {
    expect(text('<w:t>&amp; ]]> "nháy"')).toBe('&lt;w:t&gt;&amp;amp; ]]&gt; "nháy"');
    expect(quotedText(`'nháy' & "nháy"\n`)).toBe('&apos;nháy&apos; &amp; &quot;nháy&quot;\n');
  });

  it('escapes attribute values and leaves out undefined ones', () => {
    expect(element('a', { x: '"<\n&>', y: undefined, z: 1 })).toBe('<a x="&quot;&lt;&#10;&amp;&gt;" z="1"/>');
  });

  it('replaces what XML 1.0 forbids and keeps astral characters', () => {
    expect(text('a\u0000b\u001Fc\uFFFEd\uD800e\uDC00f𝔸')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf𝔸');
  });

  it('nests elements', () => {
    const root = element('a', {}, element('b', {}, text('c')), element('d', {}));
    expect(xmlDocument(root)).toContain('?>\n<a><b>c</b><d/></a>');
  });

  it('đọc thẻ: thực thể thành chữ, số không ứng với chữ nào thì để nguyên', () => {
    const [tag] = readTags('<a x="&lt;&#7879;&#x1EC7;&amp;" y="&#1114112;"/>', 'a');
    expect(tag?.get('x')).toBe('<ệệ&');
    expect(tag?.get('y')).toBe('&#1114112;');
  });
});
