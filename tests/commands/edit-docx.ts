import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Một tệp Word được mở ra, sửa chữ và lưu lại, as another program saves it. */
export function editDocx(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`the document has no ${from}`);
  return zipSync({ ...parts, [name]: strToU8(after) });
}
