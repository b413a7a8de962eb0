import { Option } from 'commander';
import { chooseWriter, findWriter, listFormats } from '../writers/index.js';

/** Tùy chọn `--format` của lệnh làm ra một thứ: the formats that the list of writers has for it. */
export function createFormatOption(draws: 'annex' | 'document'): Option {
  const formats = listFormats(draws);
  const printed = formats.filter((format) => findWriter(format).isPrinted);
  const note = printed.length > 0 ? `; ${printed.join(', ')} thì in ra màn hình` : '';
  return new Option('--format <dạng>', `dạng kết quả${note}`)
    .choices(formats)
    .default(chooseWriter(draws).format);
}
