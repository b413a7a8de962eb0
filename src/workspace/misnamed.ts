/** README.md, README.en.md: for people. */
export function isReadme(name: string): boolean {
  return /^readme(\.\w+)?\.md$/i.test(name);
}

/** What editors and git leave beside a file that they have saved or merged; nobody means it to be read. */
const SPARE_COPY = /(~|\.bak|\.orig|\.rej|\.swp|\.tmp)$/i;

function correct(name: string, ending: RegExp, wanted: string): string | undefined {
  const found = ending.exec(name);
  if (found === null || SPARE_COPY.test(name) || isReadme(name)) return undefined;
  return `${name.slice(0, found.index)}${wanted}`;
}

/** Tên đúng của tệp dữ liệu có đuôi lạ: "moi.yaml.txt", "moi.yml". */
export function correctDataName(name: string): string | undefined {
  return correct(name, /\.ya?ml/i, '.yaml');
}

/** Tên đúng của tệp mẫu có đuôi lạ: "thu.md.txt". */
export function correctTemplateName(name: string): string | undefined {
  return correct(name, /\.md\b/i, '.md') ?? correctDataName(name);
}
