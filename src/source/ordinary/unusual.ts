/** Chỗ khác thường trong một tệp YAML: the quick reader gives up, and the library reads the file. */
export class UnusualYaml extends Error {}

/** Bỏ cuộc: whatever the quick reader does not know for certain is left to the library. */
export function giveUp(): never {
  throw new UnusualYaml();
}
