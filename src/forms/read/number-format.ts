/** Định dạng số của một ô, as far as it changes what people read in it. */
export interface ShownAs {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** In thousands or millions: a comma behind the last digit (ECMA-376, Part 1, 18.8.31). */
  readonly isScaled: boolean;
}

const known = new Map<string, ShownAs>();

/** What is printed as it stands (quoted, escaped, spaced) and what stands in brackets tells nothing. */
function stripLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/gs, '');
}

function judge(format: string): ShownAs {
  const [codes = ''] = stripLiterals(format).split(';');
  const isGeneral = /^\s*(general|standard|@)?\s*$/i.test(codes);
  return {
    isDate: !isGeneral && /[ymdhs]/i.test(codes),
    isPercent: codes.includes('%'),
    isScaled: /[0#?],+(?![0#?,])/.test(codes),
  };
}

/** Xem định dạng của một ô; none is that of numbers as they are. */
export function readNumberFormat(format = ''): ShownAs {
  const shown = known.get(format) ?? judge(format);
  if (known.size < 1000) known.set(format, shown);
  return shown;
}
