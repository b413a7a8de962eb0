/** Thanh điệu: ngang, huyền, sắc, hỏi, ngã, nặng. */
export type Tone = 'acute' | 'dot' | 'grave' | 'hook' | 'level' | 'tilde';

/** Chữ cái tách khỏi dấu thanh: "ế" is "ê" with `acute`. */
export interface ToneLetter {
  readonly letter: string;
  readonly tone: Tone;
}

/** Each vowel, then the same with grave, acute, hook, tilde and dot. */
const VOWELS = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
];
const TONES: readonly Tone[] = ['level', 'grave', 'acute', 'hook', 'tilde', 'dot'];

const LETTERS: ReadonlyMap<string, ToneLetter> = new Map([
  ...VOWELS.flatMap((row) => {
    const [letter = '', ...marked] = row;
    return [letter, ...marked].map(
      (form, place) => [form, { letter, tone: TONES[place] ?? 'level' }] as const,
    );
  }),
  ...[...'bcdđghklmnpqrstvx'].map((letter) => [letter, { letter, tone: 'level' }] as const),
]);

/** Tách một chữ thường; undefined for what is no Vietnamese letter (f, j, w, z, ç). */
export function splitTone(form: string): ToneLetter | undefined {
  return LETTERS.get(form);
}

/** Đặt dấu thanh lên một chữ cái; a consonant stays as it is. */
export function withTone(letter: string, tone: Tone): string {
  const row = VOWELS.find((vowels) => vowels.startsWith(letter));
  return row?.[TONES.indexOf(tone)] ?? letter;
}

const PLAIN_VOWELS: ReadonlySet<string> = new Set(VOWELS.map((row) => row.charAt(0)));

/** Nguyên âm, without a tone. */
export function isVowel(letter: string): boolean {
  return PLAIN_VOWELS.has(letter);
}

/** Bỏ mọi dấu: "Quảng Ngãi" → "Quang Ngai"; the length stays for composed text. */
export function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}
